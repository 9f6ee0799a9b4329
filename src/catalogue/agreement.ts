import content from './agreement.yml'

interface Agreement {
  readonly repositories: number
  readonly checks: Readonly<Record<string, readonly [agreed: number, of: number]>>
}

/** Of fewer repositories a share says nothing. */
const fewest = 5

const measured = content as Agreement

/** `agrees with careful readers on 19 of 21 repositories of the reference corpus`, or null where too few were compared. */
export function agreementOn(id: string): string | null {
  const [agreed, of] = Object.hasOwn(measured.checks, id) ? (measured.checks[id] ?? [0, 0]) : [0, 0]
  return of < fewest ? null : `agrees with careful readers on ${agreed} of ${of} repositories of the reference corpus`
}
