import { describe, expect, test } from '@jest/globals'
import { openPython } from '../../../src/languages/python/parse.ts'
import type { Scope, SourceFile } from '../../../src/languages/source-model.ts'
import { callsOf, dotted } from '../../../src/languages/walk.ts'
import { showBody } from '../../support/model.ts'

const parse = await openPython()
const read = (text: string): SourceFile => parse('a.py', text)
const shown = (text: string): string[] => showBody(read(text).root)
const scopeOf = (text: string): Scope => {
  const statement = read(text).root.body[0]
  if (statement?.type !== 'definition') throw new Error('no definition')
  return statement.scope
}

describe('imports', () => {
  const imports = (text: string): string[] =>
    read(text).imports.map((it) => `${it.module} ${it.name} ${it.local} ${it.line}${it.typeOnly ? ' type' : ''}`)

  test('a module binds its root or its alias', () => {
    expect(imports('import a.b.c, d\nimport e.f as g')).toEqual(['a.b.c null a 1', 'd null d 1', 'e.f null g 2'])
  })
  test('names, aliases and stars come from absolute and relative modules', () => {
    expect(imports('from a.b import c as d, e\nfrom . import x\nfrom ..p.q import (\n  y,\n  z as w,\n)\nfrom .m import *')).toEqual([
      'a.b c d 1',
      'a.b e e 1',
      '. x x 2',
      '..p.q y y 4',
      '..p.q z w 5',
      '.m *  7',
    ])
  })
  test('imports in functions, try blocks and broken neighbours are found', () => {
    expect(imports('def f():\n    import a\ntry:\n    import b\nexcept ImportError:\n    b = None\nx = (\nimport c')).toEqual(
      expect.arrayContaining(['a null a 2', 'b null b 4', 'c null c 8']),
    )
  })
  test('what only type checkers see is marked', () => {
    expect(imports('if TYPE_CHECKING:\n    from a import B\nfrom c import D')).toEqual(['a B B 2 type', 'c D D 3'])
  })
  test('a name in a comment or string is no import', () => {
    expect(imports('# import a\n"""\nimport b\n"""\nx = "import c"')).toEqual([])
  })
})

describe('definitions', () => {
  test('parameters keep defaults, annotations and rest marks', () => {
    expect(shown('def f(self, a, /, b: int = 3, *args: str, c="x", **kw) -> list[A]: ...')).toEqual([
      'def f(self, a, b: int = 3, ...args: str, c = "x", ...kw) -> list[A] {  }',
    ])
    expect(shown('def f(a, *, b): ...')).toEqual(['def f(a, b) {  }'])
  })
  test('decorators, async, bases without keyword bases', () => {
    expect(shown('@tool("x", a=1)\n@b.c\nasync def f(): return await g()')).toEqual(['@tool("x", a=1) @b.c def async f() { return g() }'])
    expect(shown('class A(B, m.C[T], metaclass=M):\n    x: int\n    y = 1\n    def f(self): self.z = y')).toEqual([
      'def class A < B, m.C[T] { field x: int; field y = 1; def f(self) { self.z = y } }',
    ])
  })
  test('docstrings are cleaned and leave the body', () => {
    const scope = scopeOf('def f():\n    """One.\n\n    Two\n      three\n    """\n    return 1')
    expect(scope.doc).toBe('One.\n\nTwo\n  three')
    expect(showBody(scope)).toEqual(['return 1'])
    expect(scopeOf('def f():\n    f"{x}"').doc).toBeNull()
    expect(read('"module"\nx = 1').root.doc).toBe('module')
  })
  test('lines, parents and visibility', () => {
    const scope = scopeOf('@a\n\ndef _f():\n    x = 1\n    return (\n        x\n    )\n')
    expect([scope.line, scope.endLine, scope.isPublic, scope.parent?.kind]).toEqual([3, 7, false, 'module'])
    const [statement] = read('@a\n\ndef _f():\n    pass').root.body
    expect(statement?.line).toBe(1)
  })
  test('lambdas are functions that return', () => {
    expect(shown('f = lambda a, *b, c=1: g(a)')).toEqual(['f = fn (a, ...b, c = 1) { return g(a) }'])
  })
})

describe('statements', () => {
  test('assignments', () => {
    expect(shown('x = y = await g()\nx: A | None = None\nx += 1\na, *b = c\n(a, b) = c\nself.x["k"] = v\nx = 1,')).toEqual([
      'x = y = g()',
      'x: (A | null) = null',
      'augmented x = 1',
      '[a, other(b)] = c',
      '[a, b] = c',
      'self.x["k"] = v',
      'x = [1]',
    ])
  })
  test('loops and contexts bind inside their blocks', () => {
    expect(shown('for i, j in f(): g()\nelse: h()\nwhile a: pass')).toEqual([
      'for(f()) { loop [i, j] = f(); g() }',
      'else() { h() }',
      'while(a) {  }',
    ])
    expect(shown('with a() as x, b(): pass\nwith (a() as x, b()): c()\nasync with a() as (x, y): pass')).toEqual([
      'with(a(), b()) { context x = a() }',
      'with(a(), b()) { context x = a(); c() }',
      'with(a()) { context [x, y] = a() }',
    ])
  })
  test('branches', () => {
    expect(shown('if a: b()\nelif c: d()\nelse: e()')).toEqual(['if(a) { b() }', 'else(c) { d() }', 'else() { e() }'])
    expect(shown('try: a()\nexcept (B, c.D) as e: raise X(1) from e\nexcept: pass\nelse: f()\nfinally: g()')).toEqual([
      'try() { a() }',
      'catch(B, c.D) { context e; raise X(1) }',
      'catch() {  }',
      'else() { f() }',
      'finally() { g() }',
    ])
    expect(
      shown(
        'match x.y:\n    case P(a=1) | "s" if b: c()\n    case [1, *r]: pass\n    case {"k": v}: pass\n    case a.b as q: pass\n    case _: pass',
      ),
    ).toEqual([
      'plain(x.y) { case((P(a=1) | "s"), b) { c() }; case([1, other(r)]) {  }; case({k: v}) {  }; case((q := a.b)) {  }; case(other()) {  } }',
    ])
  })
  test('assertions read as calls, yields and raises as returns; global and pass are left out', () => {
    expect(shown('assert a == 1, "m"\nglobal g\npass\nraise E\nyield x\ny = yield z\nprint "a"\ndel x')).toEqual([
      'assert((a == 1), "m")',
      'raise E',
      'yield x',
      'y = other(z)',
      'print("a")',
      'other(x)',
    ])
  })
})

describe('expressions', () => {
  const value = (text: string): string | undefined => shown(`x = ${text}`)[0]?.slice(4)

  test.each([
    ['f(a, *b, k=1, **c)', 'f(a, ...b, k=1, ...c)'],
    ['f("a", *g(1), *h.i(2).j())', 'f("a", ...g(1), ...h.i(2).j())'],
    ['f(y for y in z if y)', 'f([y for (y in z), y])'],
    ['a.b().c[d](e)', 'a.b().c[d](e)'],
    ['[1, 2.5, -3, 1_000, 0x10, True, None]', '[1, 2.5, -3, 1000, 16, true, null]'],
    ['{"a": 1, b: 2, **c, 3: d}', '{a: 1, [b]: 2, ...c, 3: d}'],
    ['{k: v for k, v in z}', '{[k]: v for ([k, v] in z)}'],
    ['{1, *a}', '[1, other(a)]'],
    ['y[1:2, ::3]', 'y[[other(1, 2), other(3)]]'],
    ['a | b.c | d', '((a | b.c) | d)'],
    ['a or b and not c', '(a or (b and other(c)))'],
    ['a not  in b', '(a not in b)'],
    ['a < b <= c', '((a < b) <= c)'],
    ['(a  # why\n  + \\\n  b)', '(a + b)'],
    ['b if t else c', '(t ? b : c)'],
    ['(n := f())', '(n := f())'],
    ['((await y))', 'y'],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected)
  })
})

describe('strings', () => {
  const value = (text: string): string | undefined => shown(`x = ${text}`)[0]?.slice(4)

  test.each([
    [
      String.raw`'a\n\'\x41\u0042\103\
b'`,
      '"a\\n\'ABCb"',
    ],
    [String.raw`r'\d'`, String.raw`"\\d"`],
    [String.raw`b'\x00a'`, String.raw`"\u0000a"`],
    [String.raw`'\d'`, String.raw`"\\d"`],
    ['"""a\n"b" """', '"a\\n\\"b\\" "'],
    ['""', '""'],
    ['("a"\n  "b" # c\n  \'c\')', '"abc"'],
    ['f"a{b.c(d)!r:>{w}}e{{f}}"', '`a{b.c(d)}e{f}`'],
    ['"a{" f"{b}" "}"', '`a{{b}}`'],
    [String.raw`f"\t{x=}"`, '`\t{x}`'],
    ['rf"""\\{a["k"]}"""', '`\\{a["k"]}`'],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected)
  })
})

describe('broken text', () => {
  const calls = (text: string): string[] => callsOf(read(text)).map(({ node }) => dotted(node.callee))

  test('merge conflicts give both sides', () => {
    const file = read('import a\n<<<<<<< HEAD\nx = f(1)\n=======\nx = g(2)\n>>>>>>> other\nh()\n')
    expect(file.broken).toBe(true)
    expect(file.imports).toHaveLength(1)
    expect(callsOf(file).map(({ node }) => [dotted(node.callee), node.line])).toEqual([
      ['f', 3],
      ['g', 5],
      ['h', 7],
    ])
  })
  test('an unclosed bracket does not cost what stands before and after', () => {
    expect(calls('a()\nx = f(b(),\ndef g():\n    h()\ni()')).toEqual(expect.arrayContaining(['a', 'h', 'i']))
  })
  test('Python 2, Jinja templates, bad indentation', () => {
    expect(calls('print a(), b()\nexec "c"\ntry:\n  d()\nexcept E, e:\n  f()')).toEqual(expect.arrayContaining(['print', 'a', 'b', 'd', 'f']))
    expect(calls('import a\n{% if x %}\nb("{{ cookiecutter.y }}")\n{% endif %}\nz = {{ w }}\nc()')).toEqual(expect.arrayContaining(['b', 'c']))
    expect(calls('def f():\n    a()\n  b()\nc()')).toEqual(expect.arrayContaining(['a', 'b', 'c']))
  })
  test.each(['(', '[', 'f(', '{1:', 'not ', 'lambda: ', '-', 'a.b('])('nesting of 5,000 %s does not overflow', (piece) => {
    expect(() => read(`before()\nx = ${piece.repeat(5000)}\nafter()`)).not.toThrow()
  })
  test('nesting beyond the cap becomes other, and its neighbours are read', () => {
    const file = read(`x = ${'('.repeat(5000)}1${')'.repeat(5000)}\ny = ${'a + '.repeat(5000)}1\nz = a${'.b()'.repeat(5000)}\nw()`)
    expect(file.broken).toBe(false)
    expect(file.root.body).toHaveLength(4)
    expect(callsOf(file).length).toBeGreaterThan(100)
  })
  test('huge lines, many blocks, control characters', () => {
    expect(calls(`x = "${'a'.repeat(1_000_000)}"; f()`)).toEqual(['f'])
    const blocks = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}if a:\n`).join('')
    expect(() => read(`${blocks}${' '.repeat(1000)}f()`)).not.toThrow()
    for (const text of ['', '\u0000\u0001', ')(]{:', '\ufeffimport a', '\\'.repeat(1000), '"""', "f'{"]) expect(() => read(text)).not.toThrow()
    expect(read('\ufeffimport a\r\nimport b').imports).toHaveLength(2)
  })
})
