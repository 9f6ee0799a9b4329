import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const relevant = (files: Record<string, string>): readonly string[] => scan(files).fact('program').relevant

describe('files that can matter', () => {
  test('those that use what a file declares with the address of a model server', () => {
    const paths = relevant({
      'web/constants.ts': "export const OLLAMA = 'http://127.0.0.1:11434'\nexport const TITLE = 'Chat'\n",
      'web/client.ts': "import { OLLAMA } from './constants'\nexport const ask = (q) => fetch(`${OLLAMA}/api/generate`, { body: q })\n",
      'web/page.ts': "import { ask } from './client'\nexport const page = () => ask('hello')\n",
      'web/title.ts': "import { TITLE } from './constants'\nexport const title = () => TITLE\n",
    })
    expect(paths).toEqual(expect.arrayContaining(['web/constants.ts', 'web/client.ts', 'web/page.ts']))
    expect(paths).not.toContain('web/title.ts')
  })

  test('all that import a file whose declaration has no name to follow', () => {
    const paths = relevant({
      'web/address.ts': "export default 'http://127.0.0.1:11434'\n",
      'web/client.ts': "import url from './address'\nexport const address = url\n",
    })
    expect(paths).toContain('web/client.ts')
  })

  test('those that import a library of models, and what imports them', () => {
    const paths = relevant({
      'app/llm.py': 'from openai import OpenAI\nclient = OpenAI()\n',
      'app/main.py': 'from app.llm import client\n',
      'app/time.py': 'import time\n',
    })
    expect(paths).toEqual(['app/llm.py', 'app/main.py'])
  })
})
