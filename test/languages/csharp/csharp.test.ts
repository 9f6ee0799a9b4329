import { describe, expect, test } from '@jest/globals'
import { openCsharp } from '../../../src/languages/csharp/parse.ts'
import { cpuTime } from '../../support/cpu.ts'
import { showBody } from '../../support/model.ts'

const parse = await openCsharp()
const shown = (text: string): string[] => showBody(parse('a.cs', text).root)

describe('C#', () => {
  test('usings open namespaces or name one thing', () => {
    const { imports } = parse('a.cs', 'using A.B;\nusing X = A.B.C;\nusing static A.B.S;\nglobal using G;')
    expect(imports.map((it) => `${it.module} ${it.name} ${it.local} ${it.line}`)).toEqual(['A.B *  1', 'A.B C X 2', 'A.B.S *  3', 'G *  4'])
  })
  test('primary constructors, fields and properties, attributes', () => {
    expect(
      shown(
        '[Api]\n[Route("x", Name = "y")]\npublic class A(IChat chat) : B(chat), I { public string N { get; set; } = "n"; string C => chat.Get(); }',
      ),
    ).toEqual([
      '@Api @Route("x", Name="y") def class A < B, I { field chat: IChat; def constructor(chat: IChat) { super(chat); this.chat = chat }; field N: string = "n"; @property def C() -> string { return chat.Get() } }',
    ])
  })
  test('what stands in braces after new is a dict; new() is of the declared type', () => {
    expect(shown('var x = new Foo(1) { A = 1, B = { 2 }, ["c"] = 3 };\nFoo y = new() { M = "m" };\nvar z = new { q, a = 1 };')).toEqual([
      'x = new Foo(1, {A: 1, B: [2], c: 3})',
      'y: Foo = new Foo({M: "m"})',
      'z = {q: q, a: 1}',
    ])
  })
  test('strings of all kinds', () => {
    expect(shown('var s = $"a {q.A:0.0} {{b}}";\nvar t = @"v""b\\n";\nvar u = """\n  raw "x"\n  """;')).toEqual([
      's = `a {q.A} {b}`',
      't = "v\\"b\\\\n"',
      'u = "raw \\"x\\""',
    ])
  })
  test('generic methods keep their types beside the call; await, casts and marks are dropped', () => {
    expect(shown('var r = (await c.Get<Foo>(q))[0]!.Text;\nvar s = x?.Y?.Z(name: 1);\nvar t = (string)u as V;')).toEqual([
      'r = c.Get(q)[0].Text',
      's = x.Y.Z(name=1)',
      't = u',
    ])
  })
  test('namespaces do not nest; top-level statements and lambdas with types', () => {
    expect(shown('namespace N { class A { } }\napp.MapPost("/x", async (IChat c, string q) => await c.Ask(q));')).toEqual([
      'def class A {  }',
      'app.MapPost("/x", fn async (c: IChat, q: string) { return c.Ask(q) })',
    ])
  })
  test('broken code gives what can be read', () => {
    const file = parse('a.cs', 'class A { void F() { client.Chat(; } void G() { Other(1); } ')
    expect(file.broken).toBe(true)
    expect(showBody(file.root).join()).toContain('Other(1)')
  })
  test.each([
    '',
    '$"',
    '$"{',
    '@"',
    '"""',
    '{{{{',
    '[',
    'a.'.repeat(20_000),
    'f('.repeat(10_000),
    '{'.repeat(20_000),
    '\u0000\ud800',
    '<<<<<<< HEAD\nclass A {}\n=======\nclass B {}\n>>>>>>> x',
  ])('hostile text %# does no harm', (text) => {
    expect(parse('a.cs', text).language).toBe('csharp')
  })
  // found by fuzzing (C#, seed 2511): each level was read twice
  test('initialisers within initialisers cost no more than their length', () => {
    const start = cpuTime()
    parse('a.cs', `var x = new Dictionary<string, object> ${'{'.repeat(60)} "a" ${'}'.repeat(60)};`)
    expect(cpuTime() - start).toBeLessThan(2000)
    expect(shown('var x = new D { { "a", 1 }, { "b", new E { { "c", 2 } } } };')).toEqual(['x = new D({a: 1, b: new E({c: 2})})'])
  })
})
