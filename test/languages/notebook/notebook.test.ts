import { describe, expect, test } from '@jest/globals'
import { openNotebooks } from '../../../src/languages/notebook/parse.ts'
import type { SourceFile } from '../../../src/languages/source-model.ts'
import { showBody } from '../../support/model.ts'

const parse = await openNotebooks()

interface Cell {
  readonly cell_type: string
  readonly source: string | readonly string[]
  readonly outputs?: readonly unknown[]
}

const notebook = (cells: readonly Cell[], metadata: unknown = {}): string => JSON.stringify({ cells, metadata, nbformat: 4 }, null, 1)
const code = (...source: string[]): Cell => ({ cell_type: 'code', source, outputs: [] })
const read = (text: string): SourceFile => {
  const file = parse('a.ipynb', text)
  if (!file) throw new Error('not read')
  return file
}
const linesOf = (file: SourceFile): (readonly [string, number])[] =>
  showBody(file.root).map((text, at) => [text, file.root.body[at]?.line ?? 0] as const)

describe('notebooks', () => {
  test('lines are those of the file', () => {
    const text = `{
 "cells": [
  {
   "cell_type": "markdown",
   "source": ["import no"]
  },
  {
   "cell_type": "code",
   "outputs": [{"data": {"text/plain": ["x = 1 \\" {"]}}],
   "source": [
    "import a\\n",
    "\\n",
    "x = f(\\n",
    "  \\"t\\\\n\\"\\n",
    ")"
   ]
  },
  {
   "source": [
    "g(x)"
   ],
   "cell_type": "code"
  }
 ],
 "metadata": {"kernelspec": {"language": "python", "name": "python3"}}
}`
    const file = read(text)
    expect(file.imports).toEqual([{ module: 'a', name: null, local: 'a', line: 11, typeOnly: false }])
    expect(linesOf(file)).toEqual([
      ['x = f("t\\n")', 13],
      ['g(x)', 20],
    ])
    expect(file.root.body[0]?.endLine).toBe(15)
    expect(file.cells).toEqual([11, 20])
    expect([file.root.endLine, file.broken]).toEqual([26, false])
  })
  test('a source may be one string, and the file one line', () => {
    const file = read(JSON.stringify({ cells: [{ cell_type: 'code', source: 'import a\nb()\n' }] }))
    expect(file.imports).toHaveLength(1)
    expect(linesOf(file)).toEqual([['b()', 1]])
  })
  test('magics are not Python; cells in another language are left out', () => {
    const file = read(
      notebook([
        code('%load_ext x\n', '!pip install \\\n', '  openai\n', 'if a:\n', '    !ls\n', 'b()\n', 'c?\n', 'd = !ls\n', 'e = (1\n', '  % f)'),
        code('%%bash\n', 'g()'),
        code('%%time\n', 'h()'),
      ]),
    )
    expect(showBody(file.root)).toEqual(['if(a) {  }', 'b()', 'e = (1 % f)', 'h()'])
    expect(file.broken).toBe(false)
  })
  test('a broken cell costs itself', () => {
    const file = read(notebook([code('a()'), code('b((('), code('c()')]))
    expect(showBody(file.root)).toEqual(expect.arrayContaining(['a()', 'c()']))
    expect(file.broken).toBe(true)
  })
  test('another kernel is not read; no word about the kernel means Python', () => {
    expect(parse('a.ipynb', notebook([code('f()')], { kernelspec: { language: 'javascript' } }))).toBeNull()
    expect(parse('a.ipynb', notebook([code('f()')], { language_info: { name: 'R' } }))).toBeNull()
    expect(read(notebook([code('f()')])).root.body).toHaveLength(1)
  })
  test('format 3, cut off text and noise', () => {
    const old = { worksheets: [{ cells: [{ cell_type: 'code', input: ['f()\n', 'g()'] }] }] }
    expect(showBody(read(JSON.stringify(old, null, 1)).root)).toEqual(['f()', 'g()'])
    expect(showBody(read('{"cells": [{"cell_type": "code", "source": ["f()"').root)).toEqual(['f()'])
    for (const text of ['', '[', '{"cells": {"a": "'.repeat(1000), 'null', '"\\']) expect(() => parse('a.ipynb', text)).not.toThrow()
  })
})
