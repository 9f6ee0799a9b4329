// The environment that compose files give their services.
import { plainYaml } from '../../snapshot/yaml.ts'
import type { Entries } from './entry.ts'

export function composeEntries(source: string): Entries {
  const document = plainYaml(source)
  const services = isRecord(document) && isRecord(document['services']) ? Object.values(document['services']) : []
  const lines = source.split('\n')
  return services.flatMap((service): Entries => {
    const environment = isRecord(service) ? service['environment'] : null
    const pairs = Array.isArray(environment)
      ? environment.filter((it) => typeof it === 'string').map((it) => [it.split('=')[0] ?? '', it.slice(it.indexOf('=') + 1)] as const)
      : isRecord(environment)
        ? Object.entries(environment).map(([name, value]) => [name, value === null ? '' : String(value as string | number)] as const)
        : []
    return pairs.flatMap(([name, raw]): Entries => {
      const value = raw.replace(/^\$\{\w+:?-([^}]*)\}$/, '$1')
      const line = lines.findIndex((it) => it.includes(name)) + 1
      return value && !value.startsWith('$') && name !== value ? [[name, value, Math.max(1, line)]] : []
    })
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
