/** The user's mistake: one sentence that says what is wrong and what to do next. Everything else that is thrown is ours. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
