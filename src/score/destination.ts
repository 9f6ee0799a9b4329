import type { CallRecord } from '../report/report.ts'

/** providers whose models run in the application's own process or beside it */
const own: readonly (string | null)[] = [null, 'local', 'ollama']

/** Where a call sends data: its host, else its provider; null where the model is the application's own. */
export const destinationOf = ({ host, provider }: Pick<CallRecord, 'host' | 'provider'>): string | null =>
  host ?? (own.includes(provider) ? null : provider)
