/** The user's mistake: one sentence that says what is wrong, and one that says what to do next. Everything else that is thrown is ours. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  constructor(wrong: string, next = '') {
    super(next ? `${wrong} ${next}` : wrong)
  }
}

/** The code of a system error (ENOENT …), or null. */
export const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : null)

/** What a caught value says about itself, in one line. */
export const sayError = (error: unknown): string =>
  (typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)).split('\n')[0] ?? ''
