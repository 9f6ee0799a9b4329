import { describe, expect, test } from '@jest/globals'
import { openGo } from '../../../src/languages/go/parse.ts'
import { packageName } from '../../../src/languages/go/statements.ts'
import { showBody } from '../../support/model.ts'

const parse = await openGo()
const shown = (text: string): string[] => showBody(parse('a.go', `package a\n${text}`).root)

describe('Go', () => {
  test('imports bind their alias or the name that the path suggests', () => {
    const { imports } = parse('a.go', 'package a\nimport (\n\t"os"\n\toa "github.com/a/go-openai"\n\t. "x/y"\n\t_ "z/w"\n)')
    expect(imports.map((it) => `${it.module} ${it.name} ${it.local} ${it.line}`)).toEqual([
      'os null os 3',
      'github.com/a/go-openai null oa 4',
      'x/y *  5',
      'z/w null  6',
    ])
  })
  test.each([
    ['github.com/sashabaranov/go-openai', 'openai'],
    ['github.com/openai/openai-go/v3', 'openai'],
    ['github.com/anthropics/anthropic-sdk-go', 'anthropic'],
    ['gopkg.in/yaml.v3', 'yaml'],
    ['net/http', 'http'],
  ])('%s is called %s', (path, name) => {
    expect(packageName(path)).toBe(name)
  })
  test('structs are classes with embedded types as bases; methods stand in a part of them, the receiver is this', () => {
    expect(
      shown('type A struct {\n\tBase\n\tc *oa.Client\n}\nfunc (a *A) Ask(q, r string, more ...int) (string, error) { return a.c.Do(q), nil }'),
    ).toEqual([
      'def class A < Base { field c: oa.Client }',
      'def class A { def Ask(q: string, r: string, ...more: int) -> [string, error] { return [this.c.Do(q), null] } }',
    ])
  })
  test('literals of structs are calls with a dict, of slices lists, of maps dicts', () => {
    expect(shown('var r = oa.Req{Model: oa.GPT4o, M: []oa.Msg{{Role: "s"}}}\nvar m = map[string]any{"model": "x"}\nvar p = &A{c: c}')).toEqual([
      'r = new oa.Req({Model: oa.GPT4o, M: [{Role: "s"}]})',
      'm = {model: "x"}',
      'p = new A({c: c})',
    ])
  })
  test('several results, ranges, conditions with a statement', () => {
    expect(shown('func f() {\n\ta, err := g()\n\tfor i, x := range xs { use(x) }\n\tif v, ok := m["a"]; ok { use(v) }\n\tdefer done()\n}')).toEqual([
      'def f() { [a, err] = g(); for(xs) { loop x = xs; use(x) }; [v, ok] = m["a"]; if(ok) { use(v) }; done() }',
    ])
  })
  test('broken code gives what can be read', () => {
    const file = parse('a.go', 'package a\nfunc f() { client.Chat( }\nfunc g() { other(1) }\n')
    expect(file.broken).toBe(true)
    expect(showBody(file.root).join()).toContain('other(1)')
  })
  test.each([
    '',
    '`',
    '"',
    'func',
    '{{{{',
    'a.'.repeat(20_000),
    'f('.repeat(10_000),
    '{'.repeat(20_000),
    '\u0000\ud800',
    '<<<<<<< HEAD\nfunc a() {}\n=======\n>>>>>>> x',
  ])('hostile text %# does no harm', (text) => {
    expect(parse('a.go', text).language).toBe('go')
  })
})
