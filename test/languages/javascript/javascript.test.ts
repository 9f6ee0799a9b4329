import { describe, expect, test } from '@jest/globals'
import { parseJavaScript } from '../../../src/languages/javascript/parse.ts'
import type { Scope } from '../../../src/languages/source-model.ts'
import { show, showBody } from '../../support/model.ts'

const shown = (text: string, path = 'a.ts'): string[] => showBody(parseJavaScript(path, text).root)
const imports = (text: string, path = 'a.ts'): string[] =>
  parseJavaScript(path, text).imports.map((it) => `${it.module} ${it.name} ${it.local} ${it.line}${it.typeOnly ? ' type' : ''}`)
const exports = (text: string, path = 'a.ts'): string[] =>
  parseJavaScript(path, text).exports.map((it) =>
    [it.name, it.local, it.from && `${it.from.module}#${it.from.name}`, it.value && show(it.value)].filter((part) => part !== null).join(' '),
  )
const scopeOf = (text: string): Scope => {
  const statement = parseJavaScript('a.ts', text).root.body[0]
  if (statement?.type === 'definition') return statement.scope
  if (statement?.type === 'assign' && statement.value?.type === 'function') return statement.value.scope
  throw new Error('no definition')
}

describe('imports', () => {
  test('module syntax in all forms', () => {
    expect(
      imports("import d, { a as b, type T } from 'm'\nimport * as n from './n'\nimport './s'\nimport type { U } from 'u'\nimport q = require('q')"),
    ).toEqual(['m default d 1', 'm a b 1', 'm T T 1 type', './n null n 2', './s null  3', 'u U U 4 type', 'q null q 5'])
  })
  test('require and dynamic import bind names, members and properties; then they are no assignment', () => {
    const text =
      "const fs = require('fs'), { join: j, ...r } = require('path')\nconst O = require('openai').OpenAI\nconst l = await import('l')\nconst { x } = (await import('d'))\nconst z = __importDefault(require('z'))\nlet c\nc = require('c')"
    expect(imports(text, 'a.js')).toEqual([
      'fs null fs 1',
      'path join j 1',
      'path null r 1',
      'openai OpenAI O 2',
      'l null l 3',
      'd x x 4',
      'z null z 5',
      'c null c 7',
    ])
    expect(shown(text, 'a.js')).toEqual(['c'])
  })
  test('unbound ones are side effects and stay calls', () => {
    expect(imports("require('a')\nf(() => import('b'))\nimport(x)")).toEqual(['a null  1', 'b null  2'])
    expect(shown("require('a')")).toEqual(['require("a")'])
  })
})

describe('exports', () => {
  test('module syntax in all forms', () => {
    expect(
      exports(
        "export * from './a'\nexport * as n from './n'\nexport { b as c, d }\nexport { e as default, f } from './e'\nexport const g = 1, { h: [i] } = j\nexport function k() {}\nexport class L {}\nexport enum M {}\nexport type N = O\nexport interface P {}",
      ),
    ).toEqual(['* ./a#*', 'n ./n#*', 'c b', 'd d', 'default ./e#e', 'f ./e#f', 'g g', 'i i', 'k k', 'L L', 'M M'])
  })
  test('defaults: a named thing, a value that also stands in the body', () => {
    expect(exports('export default a')).toEqual(['default a'])
    expect(exports('export default function f() {}')).toEqual(['default f'])
    expect(exports('export default f({ a: 1 })')).toEqual(['default f({a: 1})'])
    expect(shown('export default f({ a: 1 })')).toEqual(['f({a: 1})'])
    expect(shown('export default class extends A {}')).toEqual(['fn class  < A {  }'])
    expect(exports('export = a')).toEqual(['default a'])
  })
  test('CommonJS', () => {
    expect(exports('module.exports = { f, g: h, i() {} }', 'a.js')).toEqual(['default {f: f, g: h, i: fn i() {  }}', 'f f', 'g h', 'i fn i() {  }'])
    expect(
      exports(
        "exports.a = b\nmodule.exports.c = require('./c')\nmodule.exports = require('./d')\nexports.e = require('./e').f\nother.exports.x = 1",
        'a.js',
      ),
    ).toEqual(['a b', 'c ./c#*', '* ./d#*', 'e ./e#f'])
  })
  test('what a namespace exports stays inside', () => {
    expect(exports('namespace N { export const a = 1 }')).toEqual([])
  })
})

describe('functions and classes', () => {
  test('parameters keep defaults, types, rest marks and destructured fields', () => {
    expect(shown('async function f(this: X, a: string, { m = "g", k: l, o: { p }, ...r }: O = {}, [q], ...s: A.B<C>): Promise<D<E>> {}')).toEqual([
      'def async f(a: string, {m as m = "g", k as l, o.p as p, ... as r}: O = {}, {0 as q}, ...s: A.B) -> D {  }',
    ])
  })
  test('anonymous functions take the name of what they are assigned to', () => {
    expect(
      shown('const f = (a) => g(a)\nthis.h = async function () {}\nexports.i = () => {}\nx = { j: () => 1, k() {}, get l() { return 2 } }'),
    ).toEqual([
      'f = fn f(a) { return g(a) }',
      'this.h = fn async h() {  }',
      'exports.i = fn i() {  }',
      'x = {j: fn j() { return 1 }, k: fn k() {  }, l: fn l() { return 2 }}',
    ])
  })
  test('classes: bases, fields, decorators, parameter properties', () => {
    expect(
      shown(
        '@Injectable()\nclass A extends B<T> implements I, J.K {\n  static #p: P = new P()\n  m?: string = "g"\n  h = async () => { await this.#p.go() }\n  constructor(private readonly llm: L = d(), @Inject() b: B) { super(llm) }\n  @Get("/x") get(@Body() b: D) {}\n  static { init() }\n  abstract z(): void\n}',
      ),
    ).toEqual([
      '@Injectable() def class A < B, I, J.K { field #p: P = new P(); field m: string = "g"; field h = fn async h() { this.#p.go() }; def constructor(llm: L = d(), b: B) { field this.llm: L = llm; super(llm) }; @Get("/x") def get(b: D) {  }; plain() { init() } }',
    ])
  })
  test('enums are classes; interfaces, type aliases and declarations are nothing', () => {
    expect(
      shown(
        "enum E { A = 'a', B }\ninterface I { a: string }\ntype T = 'a'\ndeclare const d: string\ndeclare function f(): void\nfunction g(): void\nfunction g() {}",
      ),
    ).toEqual(['def class E { field A = "a"; field B }', 'def g() {  }'])
  })
  test('JSDoc, lines and visibility', () => {
    const scope = scopeOf('/** One.\n *  two\n *\n * @param a b\n */\nexport async function f() {\n}\n')
    expect([scope.doc, scope.line, scope.endLine, scope.isPublic, scope.isAsync]).toEqual(['One.\n two\n\n@param a b', 6, 7, true, true])
    expect(scopeOf('/** Doc */\nconst f = () => 1\nexport { f }')).toMatchObject({ doc: 'Doc', isPublic: true, name: 'f' })
    expect(scopeOf('// no doc\nconst f = () => 1')).toMatchObject({ doc: null, isPublic: false })
    expect(scopeOf('@D()\nexport class A {}').line).toBe(2)
    const methods = scopeOf('class A { a() {} private b() {} #c() {} _d() {} }').body
    expect(methods.map((it) => it.type === 'definition' && it.scope.isPublic)).toEqual([true, false, false, false])
  })
})

describe('statements', () => {
  test('assignments and destructuring', () => {
    expect(shown('const { model = "x", o: { deep }, ...rest } = a!, [b, , ...c] = d\nlet u\nu = v = await g()\nx ||= 3\na.b["c"] = 1')).toEqual([
      '{model: model = "x", o: {deep: deep}, ...rest} = a',
      '[b, other(), other(c)] = d',
      'u',
      'u = v = g()',
      'augmented x = 3',
      'a.b["c"] = 1',
    ])
  })
  test('control blocks', () => {
    expect(
      shown(
        'for (const [i, j] of f()) { g() }\nfor (let i = 0; i < 3; i++) h()\nfor await (const c of s) {}\nif (a) b(); else if (c) { d() } else e()\ndo { z() } while (q)\ntry { t() } catch ({ message }) { throw new E("x") } finally { w() }\nswitch (a.b) { case "x": r(); break; default: q() }\nl: { k() }',
      ),
    ).toEqual([
      'for(f()) { loop [i, j] = f(); g() }',
      'for((i < 3), other(i)) { i = 0; h() }',
      'for(s) { loop c = s }',
      'if(a) { b() }',
      'else(c) { d() }',
      'else() { e() }',
      'while(q) { z() }',
      'try() { t() }',
      'catch() { context {message: message}; raise new E("x") }',
      'finally() { w() }',
      'plain(a.b) { case("x") { r() }; case() { q() } }',
      'plain() { k() }',
    ])
  })
  test('yields, directives, using', () => {
    expect(shown('"use server"\nfunction* f() { yield 1; const a = yield* b }\nawait using d = g()')).toEqual([
      '"use server"',
      'def f() { yield 1; a = other(b) }',
      'd = g()',
    ])
  })
})

describe('expressions', () => {
  test.each([
    ['a?.b?.[c]?.(...d)', 'a.b[c](...d)'],
    ['((await y) as any)!', 'y'],
    ['<any>y', 'y'],
    ['y satisfies Z', 'y'],
    ['f<T>(y)', 'f(y)'],
    ['new A.B', 'new A.B()'],
    ['a || c && d', '(a or (c and d))'],
    ['a ?? b', '(a or b)'],
    ['a === b !== c', '((a == b) != c)'],
    ['`a${b.c(d)}\\n`', '`a{b.c(d)}\n`'],
    ['tag`a${b}`', 'tag`a{b}`'],
    ['{ a, "b-c": 1, [K]: 2, 3: 4, ["d"]: 5, ...e }', '{a: a, b-c: 1, [K]: 2, 3: 4, d: 5, ...e}'],
    ['[1, -2, 10n, null, true, ...a]', '[1, -2, 10, null, true, other(a)]'],
    ['t ? a : b', '(t ? a : b)'],
    ['g(n = f())', 'g((n := f()))'],
    ['!a', 'other(a)'],
    ['import.meta.env.X', 'import.meta.env.X'],
    ['class extends A {}', 'fn class x < A {  }'],
  ])('%s', (text, expected) => {
    expect(shown(`x = ${text}`)[0]?.slice(4)).toBe(expected)
  })
  test('elements', () => {
    expect(shown('x = <A.B c="d" e={f(1)} g {...h} on={() => i()}>\n  text {j} {/* no */}\n  <k/>\n</A.B>', 'a.tsx')).toEqual([
      'x = <A.B c: "d" e: f(1) g: true ...h on: fn on() { return i() }>"text", j, <k ></></>',
    ])
    expect(shown('x = <><a/></>', 'a.jsx')).toEqual(['x = < ><a ></></>'])
  })
})

describe('broken text', () => {
  const calls = (text: string, path = 'a.ts'): string => shown(text, path).join('\n')

  test('merge conflicts give both sides', () => {
    const file = parseJavaScript('a.ts', "import { a } from 'a'\n<<<<<<< HEAD\nconst x = f(1)\n=======\nconst x = f(2)\n>>>>>>> other\ng()\n")
    expect(file.broken).toBe(true)
    expect(file.imports).toHaveLength(1)
    expect(showBody(file.root)).toEqual(['x = f(1)', 'x = f(2)', 'g()'])
    expect(file.root.body[2]?.line).toBe(7)
  })
  test('an unclosed bracket costs its own statement', () => {
    expect(calls('a()\nconst x = f({\n  b: 1,\nfunction g() { h() }\ni()')).toMatch(/a\(\)[\s\S]*h\(\)[\s\S]*i\(\)/)
  })
  test('a half-typed line costs that line', () => {
    expect(calls('function f() {\n  a()\n  const x = \n  }\n  b(.\n  c()\n}\nd()')).toContain('d()')
    expect(calls('function f() {\n  a()\n  b(.\n  c()\n}\nd()')).toBe('def f() { a(); c() }\nd()')
  })
  test('Flow types and TypeScript in .js are no error', () => {
    expect(parseJavaScript('a.js', '// @flow\nfunction f(a: ?string): void {}\ntype A = {| b: c |}').broken).toBe(false)
    expect(parseJavaScript('a.js', 'function f(a: string) { return a as any }').broken).toBe(false)
  })
  test('templates of other languages and noise never throw', () => {
    for (const text of [
      'const x = {{ cookiecutter.name }}\nf()',
      '{% if a %}\nf()\n{% endif %}',
      '\u0000\u0001',
      ')(]{:`',
      '#!/usr/bin/env node\nf()',
    ])
      expect(() => parseJavaScript('a.js', text)).not.toThrow()
    expect(calls('#!/usr/bin/env node\nf()', 'a.js')).toBe('f()')
  })
  test('a namespace that lost its body', () => {
    expect(calls("module 'x'\nf()")).toContain('f()')
  })
  test('repeated declarations and a return at the top are read', () => {
    expect(calls('const a = 1\nconst a = 2\nreturn a')).toBe('a = 1\na = 2\nreturn a')
  })
  test.each(['(', '[', 'f(', '{a:', '() => ', '!', 'a.b(', '`${'])('nesting of 5,000 %s does not overflow', (piece) => {
    expect(() => parseJavaScript('a.ts', `before()\nconst x = ${piece.repeat(5000)}\nafter()`)).not.toThrow()
  })
  test('long chains are read as far as the cap goes', () => {
    const file = parseJavaScript('a.ts', `x = a${'.b()'.repeat(5000)}\ny = ${'a + '.repeat(3000)}1\nz()`)
    expect(file.root.body).toHaveLength(3)
  })
  test('a huge line is read', () => {
    expect(calls(`x = "${'a'.repeat(1_000_000)}"; f()`)).toContain('f()')
  })
  // found by fuzzing (tsx, seed 2511)
  test('a module without a body does no harm', () => {
    expect(calls("module 'x' eclare\nf()")).toContain('f()')
  })
})
