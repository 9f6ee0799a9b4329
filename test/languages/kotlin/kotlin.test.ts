import { describe, expect, test } from '@jest/globals'
import { openKotlin } from '../../../src/languages/kotlin/parse.ts'
import { showBody } from '../../support/model.ts'

const parse = await openKotlin()
const shown = (text: string): string[] => showBody(parse('a.kt', text).root)

describe('Kotlin', () => {
  test('imports bind a name, an alias or a whole package', () => {
    const { imports } = parse('a.kt', 'import a.b.C\nimport a.b.D as E\nimport a.b.*\n')
    expect(imports.map((it) => `${it.module} ${it.name} ${it.local} ${it.line}`)).toEqual(['a.b C C 1', 'a.b D E 2', 'a.b *  3'])
  })
  test('a primary constructor fills fields, a companion gives its members to the class', () => {
    expect(shown('class A(private val c: Client, n: Int = 1) : B(c), I {\n  companion object {\n    const val M = "m"\n  }\n}')).toEqual([
      'def class A < B, I { field c: Client; field n: Int; def constructor(c: Client, n: Int = 1) { super(c); this.c = c; this.n = n }; field M = "m" }',
    ])
  })
  test('templates, named arguments, trailing lambdas', () => {
    expect(shown('val r = client.post("$base/chat/${q.id}") { setBody(Req(model = m, n = 1)) }')).toEqual([
      'r = client.post(`{base}/chat/{q.id}`, fn (it) { return setBody(Req(model=m, n=1)) })',
    ])
    expect(shown('val s = "cost \\$5"')).toEqual(['s = "cost $5"'])
  })
  test('the last expression of a lambda, of when and of try is its value', () => {
    expect(shown('val a by lazy { build() }\nval b = when (q) { "x" -> 1; else -> 2 }\nval c = try { f() } catch (e: E) { null }')).toEqual([
      'a = fn (it) { return build() }()',
      'b = fn () { plain(q) { case("x") { return 1 }; case() { return 2 } } }()',
      'c = fn () { try() { return f() }; catch(E) { context e; return null } }()',
    ])
  })
  test('elvis, safe calls, not-null marks and casts', () => {
    expect(shown('val a = b?.c!!.d ?: e\nval f = g as H')).toEqual(['a = (b.c.d or e)', 'f = g'])
  })
  test('functions of one expression, suspended ones, extensions', () => {
    expect(shown('suspend fun f(a: String = "x", vararg b: Int): T = g(a)\nfun Foo.bar() = 1')).toEqual([
      'def async f(a: String = "x", ...b: Int) -> T { return g(a) }',
      'def bar() { return 1 }',
    ])
  })
  test('broken code gives what can be read', () => {
    const file = parse('a.kt', 'fun f() { client.chat( }\nfun g() { other(1) }')
    expect(file.broken).toBe(true)
    expect(showBody(file.root).join()).toContain('other(1)')
  })
  test.each([
    '',
    '$',
    '"$',
    '"${',
    '"""',
    '{{{{',
    'a.'.repeat(5_000),
    'f('.repeat(5_000),
    '{'.repeat(5_000),
    '\u0000\ud800',
    '<<<<<<< HEAD\nclass A\n=======\nclass B\n>>>>>>> x',
  ])('hostile text %# does no harm', (text) => {
    expect(parse('a.kt', text).language).toBe('kotlin')
  })
})
