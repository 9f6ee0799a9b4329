// Tests that ask the real model and look at what it answers.
import type { Expr, Scope } from '../../languages/source-model.ts'
import { dotted, expressionsWithin, scopesWithin } from '../../languages/walk.ts'
import type { Context } from '../context.ts'
import { isIntegration, type TestFile } from '../tests.ts'
import { inlineCases } from './code.ts'
import type { Evaluation } from './model.ts'

/** an assertion that compares an answer with a text: what is expected stands in quotes */
const expectations: readonly RegExp[] = [
  /\bassert\b[^\n]*["']([^"'\n]{2,80})["']\s+in\s+\w[\w.()[\]'"]*/g,
  /\bassert\b[^\n]*\b(?:answer|response|output|result|reply|text|content|completion|generated)\w*(?:\.\w+|\(\)|\[[^\]]*\])*\s*==\s*["']([^"'\n]{1,80})["']/gi,
  /expect\([^\n]*\)\.(?:toContain|toMatch|toBe|toEqual|toContainEqual)\(\s*["'`/]([^"'`\n]{2,80})/g,
  /assertThat\([^\n]*\)[^\n]*\.(?:contains\w*|isEqualTo\w*)\(\s*"([^"\n]{2,80})"/g,
  /\.(?:contains\w*|isEqualTo\w*)\(\s*"([^"\n]{2,80})"\s*\)/g,
  /Assert\.(?:Contains|Equal|Matches)\(\s*"([^"\n]{2,80})"/g,
  /assert(?:True|Equals)\([^\n]*(?:contains|equals)\(\s*"([^"\n]{2,80})"/g,
  /strings\.Contains\([^\n]*,\s*"([^"\n]{2,80})"\)/g,
]
/** `assert expected in answer`: the texts stand in the cases of the test */
const byName =
  /\bassert\b[^\n]*\b(expected\w*|keywords?|reference|ground_truth|answer_key)\b|expect\([^\n]*\)\.\w+\((expected\w*|it\.expected|reference)\b/
const begins = /^\s*(async\s+)?def test_|\b(it|test)(\.\w+)?\(|@Test\b|@ParameterizedTest|\[(Fact|Theory)\b|^func Test/
const aboutAnswers = /answer|response|output|result|reply|completion|generated|content|message|text|summary|\bres\b/i
/** a key, a marker or a container that only a real model needs */
const real = /API_?KEY|pytest\.mark\.(live|integration|e2e|llm|slow|real)|@EnabledIf|@SpringBootTest|@QuarkusTest|[oO]llama/
/** what a test of a packaged language names where it starts the whole application */
const speaksOfModels =
  /\b\w*(Chat|Assistant|Prompt|Llm|LLM|Agent|Embedding|VectorStore|Rag|RAG|ContentRetriever|Ai(?=[A-Z])|AI(?=[A-Z]))\w*|["'][^"'\s]{0,60}\/(chat|ask|ai|assistant|rag|query|prompt|answer|generate|embed\w*)\b/
const faked = /\b(Magic)?Mock\b|\b(mock|fake|stub|dummy)[\w_]*|\b(Fake|Mock|Stub|Dummy)\w+|monkeypatch|@patch|vcr|cassette|nock|msw/
const skipped = /@(pytest\.mark\.skip|unittest\.skip|Disabled|Ignore)\b|\b(it|test|describe)\.skip\(|\bxit\(|Skip\s*=\s*"|pytest\.skip\(/

/** Tests of real answers, with the number of different texts that they expect. */
export function liveTests(context: Context): Evaluation[] {
  const tests = context.fact('tests')
  const calling = new Set(context.fact('calls').elsewhere.flatMap((call) => (call.kind === 'chat' || call.kind === 'completion' ? [call.path] : [])))
  return tests.files.flatMap((test): Evaluation[] => {
    const text = context.text(test.path) ?? ''
    const asks = test.live && test.fakedAt === null && !faked.test(text) && (real.test(text) || isIntegration(test.path) || calling.has(test.path))
    // a test that starts the whole application reaches everything in it: it must speak of what it asks
    const reaches =
      asks &&
      (/^(java|kt)$/.test(test.language)
        ? calling.has(test.path) || speaksOfModels.test(text)
        : test.imports.some((path) => tests.modelPaths.has(path)))
    if (!reaches && !fixtureModel(test, context)) return []
    const lines = text.split('\n')
    const expected = new Set<string>()
    const groups = new Set<number>()
    let group = 0
    let line = 0
    let given = false
    for (const [at, own] of lines.entries()) {
      if (begins.test(own.slice(0, 300))) group = at + 1
      if (own.length <= 1000 && byName.test(own)) {
        given = true
        line ||= at + 1
      }
      if (own.length > 1000 || /^\s*(#|\/\/|\*)/.test(own)) continue
      for (const pattern of expectations)
        for (const match of own.matchAll(pattern)) {
          if (!aboutAnswers.test(own) || match[1] === undefined) continue
          expected.add(match[1].toLowerCase())
          groups.add(group)
          line ||= at + 1
        }
    }
    const source = given ? context.fact('program').file(test.path) : null
    const cases = Math.max(Math.min(expected.size, groups.size), source ? inlineCases(source) : 0)
    if (!cases) return []
    const disabled = skipped.test(text)
    return [{ path: test.path, line, how: 'live-test', tool: null, disabled, cases, detail: 'tests what the real model answers' }]
  })
}

/** a test takes a fixture that builds the application's own model on local weights */
function fixtureModel(test: TestFile, context: Context): boolean {
  if (test.language !== 'py') return false
  const program = context.fact('program')
  const file = program.file(test.path)
  if (!file) return false
  const asked = new Set(scopesWithin(file).flatMap((scope) => (scope.name.startsWith('test') ? scope.params.map((param) => param.name) : [])))
  const locals = new Set(
    context
      .fact('calls')
      .application.filter((call) => call.local)
      .map((call) => call.path),
  )
  if (!asked.size || !locals.size) return false
  const importsOf = context.fact('importGraph')
  const classes = (path: string): string[] => program.scopesOf(path).flatMap((scope) => (scope.kind === 'class' ? [scope.name] : []))
  return conftests(test.path, context).some((path) => {
    const source = program.file(path)
    if (!source) return false
    const models = new Set(importsOf(path).flatMap((it) => (locals.has(it) ? classes(it) : [])))
    return scopesWithin(source).some(
      (scope) => asked.has(scope.name) && given(scope).some((expr) => expr.type === 'call' && models.has(dotted(expr.callee))),
    )
  })
}

const given = (scope: Scope): Expr[] => {
  const returned = scope.body.flatMap((statement) => (statement.type === 'return' && statement.value ? [statement.value] : []))
  return returned.length
    ? returned
    : expressionsWithin(scope, false).flatMap(({ node }) => (node.type === 'call' && node.callee.type === 'name' ? [node] : []))
}

function conftests(path: string, context: Context): string[] {
  const folders = path.split('/').slice(0, -1)
  return folders
    .map((_, i) => `${folders.slice(0, folders.length - i).join('/')}/conftest.py`)
    .concat('conftest.py', path)
    .filter((it) => context.text(it) !== null)
}
