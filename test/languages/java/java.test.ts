import { describe, expect, test } from '@jest/globals'
import { openJava } from '../../../src/languages/java/parse.ts'
import { showBody } from '../../support/model.ts'

const parse = await openJava()
const shown = (text: string): string[] => showBody(parse('A.java', text).root)
const inClass = (text: string): string => shown(`class A { ${text} }`)[0] ?? ''

describe('Java', () => {
  test('imports bind a class, a member or a whole package', () => {
    const { imports } = parse('A.java', 'import a.b.C;\nimport static a.b.C.d;\nimport a.b.*;')
    expect(imports.map((it) => `${it.module} ${it.name} ${it.local} ${it.line}`)).toEqual(['a.b C C 1', 'a.b.C d d 2', 'a.b *  3'])
  })
  test('annotations are decorators, bases come from extends and implements', () => {
    expect(shown('@Rest("x")\n@B(value = 1, c = {"d"})\npublic class A extends P<Q> implements I, J {}')).toEqual([
      '@Rest("x") @B(value=1, c=["d"]) def class A < P[Q], I, J {  }',
    ])
  })
  test('fields keep their types, constructors are named so, a bare assignment to a field is one to this', () => {
    expect(inClass('private final Chat chat, other; int n; A(Chat.Builder b, int n) { chat = b.build(); n = 1; }')).toBe(
      'def class A { field chat: Chat; field other: Chat; field n: int; def constructor(b: Chat.Builder, n: int) { this.chat = b.build(); n = 1 } }',
    )
  })
  test('a setting that an annotation names stands as the value', () => {
    expect(inClass('@Value("${a.b:c}") String m;')).toBe('def class A { field m: String = Value("${a.b:c}") }')
  })
  test('records have fields and a constructor', () => {
    expect(shown('record R(String a, int b) {}')).toEqual([
      'def class R { field a: String; field b: int; def constructor(a: String, b: int) { this.a = a; this.b = b } }',
    ])
  })
  test('text blocks lose their indentation', () => {
    expect(inClass('String s = """\n    one\n      two\n    """;')).toContain('field s: String = "one\\n  two\\n"')
  })
  test('switches give values, try keeps its resources', () => {
    expect(
      inClass('void f() { var r = switch (q) { case "a" -> 1; default -> { yield 2; } }; try (var s = open()) { g(); } catch (E | F e) { h(); } }'),
    ).toBe(
      'def class A { def f() -> void { r = fn () { plain(q) { case("a") { return 1 }; case() { return 2 } } }(); with(open()) { context s = open(); try() { g() } }; catch(E, F) { context e; h() } } }',
    )
  })
  test('broken code gives what can be read', () => {
    const file = parse('A.java', 'class A { void f() { client.chat(; } void g() { other(1); }')
    expect(file.broken).toBe(true)
    expect(showBody(file.root).join()).toContain('other(1)')
  })
  test.each([
    '',
    'x',
    '{{{{',
    '(((((((',
    '@',
    '"',
    '"""',
    'import',
    'class',
    'a.'.repeat(30_000),
    'f('.repeat(20_000),
    '{'.repeat(20_000),
    '\u0000\ud800',
    '<<<<<<< HEAD\nclass A {}\n=======\nclass B {}\n>>>>>>> x',
  ])('hostile text %# does no harm', (text) => {
    expect(parse('A.java', text).language).toBe('java')
  })
})
