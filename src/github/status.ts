import type { Status } from './port.ts'

/** GitHub refuses a longer description. */
const descriptionLimit = 140

/** Never the check run's name: where both share one, both are required. */
export const statusContext = (folder: string): string => (folder === '.' ? 'llmops-maturity/gate' : `llmops-maturity/gate (${folder})`)

export function gateStatus(about: Omit<Status, 'description'>, title: string): Status {
  const characters = Array.from(title)
  const description = characters.length > descriptionLimit ? `${characters.slice(0, descriptionLimit - 1).join('')}…` : title
  return { ...about, description }
}
