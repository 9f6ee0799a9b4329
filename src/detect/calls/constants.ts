// Model ids that a library gives as constants: `openai.GPT4oMini`, `ChatModel.GPT_4_O`, `anthropic.ModelClaude3_7SonnetLatest`.
import type { LibraryValue } from '../../resolve/value.ts'

const whole: Readonly<Record<string, string>> = {
  AdaEmbeddingV2: 'text-embedding-ada-002',
  SmallEmbedding3: 'text-embedding-3-small',
  LargeEmbedding3: 'text-embedding-3-large',
  GPT3TextDavinci003: 'text-davinci-003',
  GPT3TextDavinci002: 'text-davinci-002',
  TTSModel1: 'tts-1',
  TTSModel1HD: 'tts-1-hd',
  WHISPER: 'whisper-1',
}

/** Classes that hold the weights of one model. */
const classes: Readonly<Record<string, string>> = {
  AllMiniLmL6V2: 'all-MiniLM-L6-v2',
  BgeSmallEn: 'bge-small-en',
  BgeSmallEnV15: 'bge-small-en-v1.5',
  BgeSmallZh: 'bge-small-zh',
  BgeSmallZhV15: 'bge-small-zh-v1.5',
  E5SmallV2: 'e5-small-v2',
}

/** The model that a class of the library is, by its name: `new AllMiniLmL6V2QuantizedEmbeddingModel()`. */
export const modelOfClass = (path: string): string | null => classes[/(\w+?)(Quantized)?EmbeddingModel(\(\))?$/.exec(path)?.[1] ?? ''] ?? null

/** The id that a constant's name spells, as far as its family's ids follow one pattern; null for all else. */
export function modelOfConstant(value: LibraryValue): string | null {
  const path = value.path.replace(/(\.(getValue|getName|value|toString|asString|id)(\(\))?)+$/, '')
  if (path.endsWith(')')) return null
  const name = path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1)
  const known = whole[name]
  if (known) return known
  if (/ollamamodel/i.test(path))
    return name
      .toLowerCase()
      .replace(/(?<=\d)_(?=\d)/g, '.')
      .replace(/_/g, '-')
  const tokens = tokensOf(name.replace(/^(Create)?(Chat|Embedding|Image|Audio|Speech|Transcription)?Model_?(?=[A-Z0-9])/, ''))
  const [family, ...rest] = tokens
  switch (family) {
    case 'gpt':
    case 'gemini':
      return rest.length ? `${family}${versioned(rest)}` : null
    case 'o1':
    case 'o3':
    case 'o4':
    case 'claude':
    case 'whisper':
      return rest.length || family !== 'claude' ? [family, ...rest].join('-') : null
    case 'dall':
      return rest[0] === 'e' ? ['dall', ...rest].join('-') : null
    case 'mistral':
    case 'pixtral':
    case 'codestral':
    case 'ministral':
      // one word names a size: the library's constant is the alias that moves
      return /mistral/i.test(path.slice(0, -name.length)) && rest.length < 3 ? [...tokens, ...(/\d{4}/.test(name) ? [] : ['latest'])].join('-') : null
    case 'embed':
      return /mistral/i.test(path) ? 'mistral-embed' : null
    case 'text':
      return /^embed(ding)?$/.test(rest[0] ?? '') ? ['text', 'embedding', ...rest.slice(1)].join('-') : null
    default:
      return null
  }
}

/** `GPT4oMini` → gpt, 4o, mini; `GPT_4_O_MINI` → gpt, 4, o, mini; `Claude3_5Sonnet20240620` → claude, 3, 5, sonnet, 20240620 */
const tokensOf = (name: string): string[] =>
  name
    .slice(0, 80)
    .replace(/Dot(?=\d)/g, '_')
    .replace(/DallE/, 'Dall_E')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/([A-Za-z])(\d)/g, (pair: string, letter: string, digit: string) => (letter === 'o' || letter === 'O' ? pair : `${letter}_${digit}`))
    .replace(/(\d)(?=[A-Z][a-z])/g, '$1_')
    .replace(/(\do)(?=\d{4})/g, '$1_')
    .split('_')
    .filter(Boolean)
    .map((token) => token.toLowerCase())

/** version numbers joined by dots, an `o` by nothing, dates as dates */
function versioned(tokens: readonly string[]): string {
  let text = ''
  let isVersion = false
  let isDate = false
  for (const token of tokens) {
    const isNumber = /^\d{1,2}$/.test(token)
    if (/^\d{8}$/.test(token)) text += `-${token.slice(0, 4)}-${token.slice(4, 6)}-${token.slice(6)}`
    else if (isNumber && isDate) text += `-${token}`
    else if (isNumber && isVersion) text += `.${token}`
    // GPT_41, GPT_35
    else if (!text && /^[345]\d$/.test(token)) text += `-${token.charAt(0)}.${token.charAt(1)}`
    else if (token === 'o' && isVersion) text += 'o'
    else text += `-${token}`
    isVersion = isNumber
    isDate = /^20\d\d$/.test(token) || (isDate && isNumber)
  }
  return text
}
