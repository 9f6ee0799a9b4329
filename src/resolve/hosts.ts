// Hosts of base URLs and raw HTTP calls.

/** the host of a URL or bare address, lower case, without port; null where there is none */
export const hostOf = (url: string): string | null =>
  /^(?:(?:https?|wss?):\/\/)?([\w.-]+\.[a-z]{2,}|localhost|[\d.]+|[\w-]+(?=:\d+))(?::\d+)?(?:\/|$)/i.exec(url)?.[1]?.toLowerCase() ?? null

export function matchesHost(host: string, pattern: string): boolean {
  const own = pattern.split('/')[0] ?? ''
  return own.startsWith('*.') ? host.endsWith(own.slice(1)) : own.startsWith('*') ? host.endsWith(own.slice(1)) : host === own
}
