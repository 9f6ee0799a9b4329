import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../support/verdict.ts'

const id = 'docs/model-choice'
const status = (readme: string, code = 'MODEL = "gpt-4o-mini"') => verdictOf(id, { 'README.md': readme, 'app.py': code }).status

describe(id, () => {
  test.each([
    '# A\nWe use GPT-4o mini because it is cheaper than GPT-4o.',
    '# A\n`gpt-4o-mini` has a lower latency than the alternatives.',
    '# A\n默认使用 gpt-4o-mini，因为成本更低。',
  ])('a model in use with a reason passes: %s', (readme) => {
    expect(status(readme)).toBe('pass')
  })
  test('a model in use without a reason is partial', () => {
    expect(status('# A\nAnswers come from gpt-4o-mini.')).toBe('partial')
    expect(status('# A\nPowered by Claude Sonnet 3.5.', 'model = "claude-3-5-sonnet-20240620"')).toBe('partial')
  })
  test.each([
    '# A\nIt supports GPT-4o mini, Claude 3 Opus, Gemini 1.5 Pro and Llama 3.',
    '# A\nWe use Gemini 1.5 Pro because it is cheap.',
    '# A\nIt needs an OpenAI key.',
  ])('menus, models that no code uses and providers fail: %s', (readme) => {
    expect(status(readme)).toBe('fail')
  })
  test('a name in a code comment is no use', () => {
    expect(status('# A\nWe use GPT-4o mini because it is cheap.', '# compared gpt-4o-mini with others')).toBe('fail')
  })

  test('a block of settings that is said to show the defaults names the model', () => {
    const shown = (before: string) => `# A\n${before}\n\n\`\`\`yaml\nmodel: openai/gpt-4o-mini\n\`\`\`\n`
    expect(status(shown('The default values are shown below:'))).toBe('partial')
    expect(status(shown('Any other model is set like this:'))).toBe('fail')
  })
})
