// Words of the command line to options, or a UsageError that names the nearest known word.
import { loadCatalogue } from '../catalogue/load.ts'
import { UsageError } from '../errors.ts'
import { didYouMean } from '../nearest.ts'
import { type Format, formats, isFormat } from '../render/index.ts'
import { type LevelName, levelNames } from '../score/level.ts'

export function readFormat(word: string): Format {
  if (isFormat(word)) return word
  throw new UsageError(`${word} is no format.`, didYouMean(word, formats))
}

export interface Output {
  readonly format: Format
  readonly file: string
}

/** `json:report.json`, or `report.json` in the format of --format. */
export function readOutput(word: string, format: Format): Output {
  const [, named, file] = /^([a-z]{2,}):(.+)$/.exec(word) ?? []
  return named && file ? { format: readFormat(named), file } : { format, file: word }
}

export function readDate(word: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(word) ? Date.parse(`${word}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(word)) return word
  throw new UsageError(`${word} is no date.`, 'Write it as 2026-11-22.')
}

export function readScore(word: string): number {
  const score = Number(word)
  if (word.trim() !== '' && score >= 0 && score <= 100) return score
  throw new UsageError(`--min-score ${word} is no number from 0 to 100.`)
}

export function readLevel(word: string): LevelName {
  const level = levelNames.find((name, index) => name === word || String(index) === word)
  if (level) return level
  throw new UsageError(`${word} is no level.`, didYouMean(word, levelNames))
}

/** A check's id, or a UsageError with the nearest one. */
export function readCheck(word: string): string {
  const ids = loadCatalogue().checks.map((check) => check.id)
  if (ids.includes(word)) return word
  const bySlug = ids.filter((id) => id.endsWith(`/${word}`))
  if (bySlug.length === 1 && bySlug[0]) return bySlug[0]
  throw new UsageError(`${word} is no check.`, didYouMean(word, ids))
}

/** Areas and checks to a test of ids. */
export function readOnly(words: readonly string[]): ((id: string) => boolean) | null {
  if (!words.length) return null
  const { areas } = loadCatalogue()
  const wanted = words.map((word) => {
    const area = word.replace(/\/\*?$/, '')
    if (Object.hasOwn(areas, area)) return `${area}/`
    if (word.includes('/')) return readCheck(word)
    throw new UsageError(`${word} is no area or check.`, didYouMean(word, Object.keys(areas)))
  })
  return (id) => wanted.some((it) => id === it || (it.endsWith('/') && id.startsWith(it)))
}
