import { describe, expect, test } from '@jest/globals'
import { parseJavaScript } from '../../src/languages/javascript/parse.ts'
import { openPython } from '../../src/languages/python/parse.ts'
import { callsOf, dotted, expressionsWithin, scopesWithin, walk, walkExpressions, walkStatements } from '../../src/languages/walk.ts'

const python = await openPython()
const calls = (text: string): string[] => callsOf(python('a.py', text)).map(({ node, scope }) => `${scope.name}/${dotted(node.callee)}`)

describe('walking', () => {
  test('every call once, in the order of the text, with its scope', () => {
    expect(
      calls(
        '@d()\ndef f(x=e()):\n    for a in g(): h()\n    with i() as j: k(l())\n    return [m(n) for n in o() if p()]\nq = lambda: r()\ns(f"{t()}")',
      ),
    ).toEqual(['/d', '/e', 'f/g', 'f/h', 'f/i', 'f/k', 'f/l', 'f/m', 'f/o', 'f/p', '/r', '/s', '/t'])
  })
  test('an annotation counts from the calls in it on', () => {
    const names: string[] = []
    walkExpressions(python('a.py', 'def f(a: A[B], c: Annotated[D, Depends(e)]): pass'), (it) => {
      if (it.type === 'name') names.push(it.name)
    })
    expect(names).toEqual(['Depends', 'e'])
  })
  test('ancestors and blocks say what is around', () => {
    const seen: string[] = []
    const file = parseJavaScript('a.ts', 'try { if (a) { run(() => { b(c()) }) } } catch {}')
    walkExpressions(file, (it, scope, ancestors, blocks) => {
      if (it.type === 'call') seen.push(`${dotted(it)} ${ancestors.map((up) => up.type).join()} ${blocks.map((up) => up.kind).join()} ${scope.kind}`)
    })
    expect(seen).toEqual(['run()  try,if module', 'b() call,function try,if function', 'c() call,function,call try,if function'])
  })
  test('a visit that returns false leaves out what is below', () => {
    const seen: string[] = []
    walk(python('a.py', 'def f():\n    a()\nb(c())\nif d: e()'), {
      statement: (it) => it.type !== 'block',
      scope: (scope) => scope.name !== 'f',
      expression: (it) => {
        if (it.type === 'call') seen.push(dotted(it.callee))
        return it.type !== 'call'
      },
    })
    expect(seen).toEqual(['b'])
  })
  test('statements and scopes of definitions and of function expressions', () => {
    const file = parseJavaScript('a.ts', 'class A { m() { const f = () => { return { g() { x = 1 } } } } }')
    expect(scopesWithin(file).map((scope) => scope.name)).toEqual(['', 'A', 'm', 'f', 'g'])
    const kinds: string[] = []
    walkStatements(file, (it) => kinds.push(it.type))
    expect(kinds).toEqual(['definition', 'definition', 'assign', 'return', 'assign'])
  })
  test('a scope with its decorators and defaults, without what is inside inner functions', () => {
    const [, scope] = scopesWithin(python('a.py', '@a()\ndef f(x=b()):\n    c()\n    def g(y=d()): e()'))
    const shown = scope && expressionsWithin(scope, false).flatMap(({ node }) => (node.type === 'call' ? [dotted(node.callee)] : []))
    expect(shown).toEqual(['a', 'b', 'c', 'd'])
  })
})
