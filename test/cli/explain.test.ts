import { describe, expect, test } from '@jest/globals'
import { audit } from '../../src/audit.ts'
import { runProgram } from '../../src/cli/program.ts'
import { worthIn } from '../../src/render/worth.ts'
import { memorySnapshot } from '../../src/snapshot/memory.ts'
import { folderOf } from '../support/folder.ts'

/** The lines of `explain CHECK --why` from "The way of each call" on. */
async function way(check: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const printed: string[] = []
  const io = { print: async (text: string) => void printed.push(text), warn: async () => {}, colour: false, watched: false, today: '2026-11-22' }
  expect(await runProgram(['explain', check, '--why', folderOf(files)], io)).toBe(0)
  const lines = printed.join('').trimEnd().split('\n')
  const from = lines.indexOf('The way of each call')
  const end = lines.findIndex((line, at) => at > from && !line.startsWith('  '))
  return from < 0 ? [] : lines.slice(from + 1, end < 0 ? undefined : end)
}

const service = {
  'app/settings.py': "import os\n\nMODEL = os.environ.get('CHAT_MODEL', 'gpt-4o-mini')\nTIMEOUT = 30\n",
  'app/clients.py': 'from openai import OpenAI\nfrom app.settings import TIMEOUT\n\nclient = OpenAI(timeout=TIMEOUT)\n',
  'app/chat.py':
    "from app.clients import client\nfrom app.settings import MODEL\n\ndef answer(question):\n    return client.chat.completions.create(\n        model=MODEL,\n        messages=[{'role': 'user', 'content': question}],\n    )\n",
}

describe('explain --why', () => {
  test('walks from the call over its client and the variable to the default', async () => {
    expect(await way('fm/model-pinned', service)).toEqual([
      '  app/chat.py:5  openai.chat.completions.create in answer',
      '    app/clients.py:4  openai.OpenAI()',
      '    app/chat.py:6  sets the model',
      '    app/settings.py:3  reads CHAT_MODEL: gpt-4o-mini',
    ])
  })

  test('follows the default into the file that ships it', async () => {
    const files = {
      ...service,
      'app/settings.py': "import os\n\nMODEL = os.environ['CHAT_MODEL']\nTIMEOUT = 30\n",
      '.env.example': 'A=1\nCHAT_MODEL=gpt-4o\n',
    }
    expect((await way('fm/model-pinned', files)).slice(2)).toEqual([
      '    app/chat.py:6  sets the model',
      '    app/settings.py:3  reads CHAT_MODEL',
      '    .env.example:2  gpt-4o',
    ])
  })

  test('finds what the client was given, and says what nothing sets', async () => {
    expect((await way('risk/provider-outage', service)).slice(1)).toEqual([
      '    app/clients.py:4  openai.OpenAI()',
      '    app/clients.py:4  sets the timeout',
      '    app/settings.py:4  30',
      '    no retries are set',
    ])
    expect((await way('fm/parameters', service)).slice(2)).toEqual(['    no temperature is set', '    no output limit is set'])
  })

  test('calls with the same way share its lines', async () => {
    const twice = `${service['app/chat.py']}\ndef again(question):\n    return client.chat.completions.create(\n        model=MODEL, messages=[])\n`
    expect(await way('fm/parameters', { ...service, 'app/chat.py': twice })).toEqual([
      '  app/chat.py:5  openai.chat.completions.create in answer',
      '  app/chat.py:11  openai.chat.completions.create in again',
      '    app/clients.py:4  openai.OpenAI()',
      '    no temperature is set',
      '    no output limit is set',
    ])
  })

  test('says where a setting stands outside the call', async () => {
    const retried = service['app/chat.py'].replace('def answer', 'from tenacity import retry\n\n@retry\ndef answer')
    expect(await way('risk/provider-outage', { ...service, 'app/chat.py': retried })).toContain(
      '    retries: set in configuration or around the call',
    )
  })

  test('tells hosts, and no text that could be a prompt or a credential', async () => {
    const files = {
      ...service,
      'app/clients.py': "from openai import OpenAI\n\nclient = OpenAI(base_url='https://llm.example.org/v1?key=hunter2')\n",
      'app/chat.py': service['app/chat.py'].replace("{'role': 'user'", "{'role': 'system', 'content': 'Be hunter2.'}, {'role': 'user'"),
    }
    const told = [...(await way('fm/endpoint-config', files)), ...(await way('fm/system-message', files)), ...(await way('prompts/versioned', files))]
    expect(told).toContain('    app/clients.py:3  sets the address: llm.example.org')
    expect(told.join('\n')).not.toContain('hunter2')
  })

  test('keeps control characters of names off the screen', async () => {
    const told = await way('fm/model-pinned', {
      'app.py': "from openai import OpenAI\nOpenAI().chat.completions.create(model='gpt\\u001b[31m-4o')\n",
    })
    expect(told.join('')).not.toContain('\u001b')
  })

  test('checks that ask of no call have no way', async () => {
    expect(await way('docs/setup', service)).toEqual([])
  })
})

describe('what a check is worth', () => {
  async function worth(check: string, files: Readonly<Record<string, string>>): Promise<string[]> {
    const printed: string[] = []
    const io = { print: async (text: string) => void printed.push(text), warn: async () => {}, colour: false, watched: false, today: '2026-11-22' }
    expect(await runProgram(['explain', check, '--why', folderOf(files)], io)).toBe(0)
    const lines = printed.join('').trimEnd().split('\n')
    const from = lines.findIndex((line) => line.startsWith('Worth'))
    return from < 0 ? [] : lines.slice(from)
  }
  const promised = async (check: string, files: Readonly<Record<string, string>>) =>
    worthIn(await audit(memorySnapshot(files), { asOf: '2026-11-22' }), 'baseline').find((it) => it.check.id === check)?.points ?? Number.NaN

  test.each(['fm/model-pinned', 'risk/provider-outage', 'fm/parameters'])(
    'the files are judged again with the edits of %s made, and the score gains what the list of next steps promised',
    async (check) => {
      const files = { ...service, 'app/clients.py': service['app/clients.py'].replace('timeout=TIMEOUT', '') }
      const [first, ...more] = await worth(check, files)
      const points = Number(/^Worth {6}\+(\d+\.\d) points, .*: judged again with 1 edit made$/.exec(first ?? '')?.[1])
      expect(Math.abs(points - (await promised(check, files)))).toBeLessThan(0.11)
      expect(more.at(-1)).toMatch(new RegExp(`^  ${check}: (fail|partial) to pass$`))
    },
  )

  test('where no edit can be offered it is the points that a pass brings', async () => {
    const points = await promised('docs/ownership', service)
    expect(await worth('docs/ownership', service)).toEqual([`Worth      +${points.toFixed(1)} points of the baseline score once it passes`])
  })

  test('a check that passes, or is not asked, is worth nothing more', async () => {
    expect(await worth('rag/chunking', service)).toEqual([])
    expect(await worth('docs/ownership', { ...service, '.github/CODEOWNERS': '* @team\n' })).toEqual([])
  })

  test('an edit in a file of hostile lines changes nothing but its line', async () => {
    const files = { ...service, 'app/clients.py': `${service['app/clients.py']}# \u202e\n` }
    expect((await worth('fm/parameters', files))[0]).toContain('judged again with 1 edit made')
  })
})
