// How tests show themselves in each language. Patterns stand at the start of a line or on whole words of code.
import type { LanguageTag } from '../../catalogue/schema.ts'

export interface Frameworks {
  readonly language: LanguageTag
  /** files that the runner collects */
  readonly files: RegExp
  /** one line that begins a test */
  readonly test: RegExp
  /** a line that checks something */
  readonly assertion: RegExp
  /** evidence that a provider or what stands before it is replaced */
  readonly fake: RegExp
  /** which framework, by a word of the text */
  readonly named: readonly (readonly [string, RegExp])[]
}

export const frameworks: readonly Frameworks[] = [
  {
    language: 'py',
    files: /(^|\/)(test_[^/]*|[^/]*_test|tests)\.py$/,
    test: /^\s*(async\s+)?def test\w*\s*\(/,
    assertion: /^\s*assert\b|self\.(assert|fail)\w*\(|pytest\.(raises|warns|approx)|\.assert_\w+\(|^\s*with raises\(|\bsnapshot\b|assert_\w+\(/,
    fake: /unittest\.mock|\b(Magic|Async)?Mock\(|\bmocker\.|\bmonkeypatch\b|@?\bpatch(\.object|\.dict)?\(|\brespx\b|\bresponses\.(add|activate)|requests_mock|pytest_httpx|httpx_mock|\bvcr\b|MockTransport|aioresponses|\b(Fake|Mock|Stub|Dummy)\w*(LLM|Llm|Model|Chat|Client|Provider|Embed|Agent|Completion|Response|OpenAI|Anthropic|Retriever|Store)\w*|Fake(Messages)?List\w+|GenericFakeChatModel|TestModel\(|FunctionModel\(|MockLLM|MockEmbedding|dependency_overrides|\bmoto\b|class _?(Fake|Mock|Stub|Dummy)\w*/,
    named: [['unittest', /\bunittest\.TestCase|\(TestCase\)/], ['pytest', /./]],
  },
  {
    language: 'js',
    files: /\.(test|spec|e2e|cy)\.[cm]?[jt]sx?$|(^|\/)__tests__\/[^/]+\.[cm]?[jt]sx?$|(^|\/)(tests?|e2e)\/[^/]*[-_.]?(test|spec)[^/]*\.[cm]?[jt]sx?$|(^|\/)tests?\/(?!fixtures\/)(?:[^/]+\/){0,4}[^/]+\.[cm]?[jt]sx?$/,
    test: /^\s*(await\s+)?(test|it|Deno\.test|specify|fit)(\.(only|each|concurrent|skip|todo|describe)\b[^(]*)*\s*[(`]/,
    assertion: /\bexpect\w*(\.\w+)*\(|\bassert(\.\w+)?\(|\bt\.(is|deepEqual|true|false|throws|equal|ok|same|not|truthy|falsy|like|assert)\b|\.should\b|\.toBe|toMatchSnapshot|assert\.\w+\(/,
    fake: /\b(vi|jest|mock|td|sinon)\.(mock|fn|spyOn|stub|stubGlobal|replace|createStubInstance|module|method|doMock|unstable_mockModule|hoisted)\b|\bnock\(|\bmsw\b|setupServer\(|MockLanguageModel\w*|simulateReadableStream|MockAgent|FakeListChatModel|FakeStreamingLLM|FakeLLM|FakeEmbeddings|Fake\w*(Model|Client|Provider|Agent)|Mock\w*(Model|Client|Provider|LLM|Agent)|mock\w*(Model|Client|Provider|LLM|Fetch|Openai|OpenAI|Anthropic)|\bpage\.route\(|cy\.intercept\(|\bsinon\b|proxyquire|rewire|\bfetchMock\b|class (Fake|Mock|Stub)\w*/,
    named: [['playwright', /@playwright\/test/], ['vitest', /from ['"]vitest['"]/], ['node:test', /node:test/], ['cypress', /\bcy\.\w+\(/], ['jest', /./]],
  },
  {
    language: 'java',
    files: /(^|\/)src\/(test|integrationTest|it)\/.*\.java$|(^|\/)[^/]*(Tests?|IT|Spec)\.java$/,
    test: /^\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory)\b/,
    assertion: /\bassert\w*\(|\bverify\w*\(|StepVerifier|\.andExpect\(|\.expectStatus\(|\bfail\(|\.should\w*\(/,
    fake: /@(Mock|MockBean|MockitoBean|InjectMocks|Spy|SpyBean|MockitoSpyBean)\b|\bmock\(|Mockito|WireMock|MockWebServer|MockRestServiceServer|\b(Fake|Stub|Mock|Dummy|Test)\w*(Model|Client|Embedding|Llm|LLM|Assistant|Retriever)\b|TransformersEmbeddingModel|new \w+\(\)\s*\{/,
    named: [['junit', /./]],
  },
  {
    language: 'kt',
    files: /(^|\/)src\/(test|\w*Test)\/.*\.kt$|(^|\/)[^/]*(Tests?|Spec)\.kt$/,
    test: /^\s*@(Test|ParameterizedTest|RepeatedTest)\b|^\s*(test|should|it|describe|given)\s*\(\s*"/,
    assertion: /\bassert\w*\s*[({<]|\bverify\s*[({]|\bshould\w*\b|\bexpect\w*\(|\bcoVerify\b/,
    fake: /\bmockk\b|@(MockK|Mock|MockBean|MockkBean|MockitoBean)\b|\bmock(<|\()|\bevery\s*\{|coEvery|MockEngine|WireMock|MockWebServer|\b(Fake|Stub|Mock|Dummy)\w*|object\s*:\s*\w+/,
    named: [['kotest', /io\.kotest/], ['junit', /./]],
  },
  {
    language: 'cs',
    files: /(^|\/)[^/]*[tT]ests?[^/]*\/.*\.cs$|(^|\/)[^/]*Tests?\.cs$/,
    test: /^\s*\[(Fact|Theory|Test|TestCase|TestMethod|DataTestMethod|SkippableFact|InlineData|RetryFact)\b/,
    assertion: /\bAssert\.\w+|\.Should\(\)|\.Verify\(|\.Received\(|\bExpect\(|Shouldly|\.Should\w+\(/,
    fake: /\bnew Mock<|Substitute\.For<|A\.Fake<|MockHttp|WireMock|\b(Fake|Mock|Stub|Dummy|Test|Cached|Recorded)\w*(Client|Service|Model|Chat\w*|Embedding\w*|Kernel|Handler|Generator)\b|DelegatingHandler|IsE2ETest|E2E_TEST|UseCache/,
    named: [['xunit', /\[(Fact|Theory)/], ['nunit', /\[Test(Case)?\b/], ['mstest', /./]],
  },
  {
    language: 'go',
    files: /_test\.go$/,
    test: /^func (Test|Example|Fuzz)\w*\(/,
    assertion: /\bt\.(Error|Fatal|Fail)\w*\(|\b(require|assert|is|qt|c)\.\w+\(|\bExpect\(|\/\/ Output:/,
    fake: /httptest\.|gomock|\bmock\w*\.|\b(fake|stub|mock|Fake|Stub|Mock)\w*|RoundTripFunc|testdata/,
    named: [['go test', /./]],
  },
] // biome-ignore format: one table

/** Sample tests that a project generator leaves: nothing of the application is in them. */
export const generated: readonly RegExp[] = [
  /renders learn react link/i,
  /Create your tests here/,
  /should create the app|should have as title/,
  /public void (UnitTest1|Test1)\(\)\s*\{\s*\}/,
  /\bexpect\(true\)\.(toBe(Truthy)?|toEqual)\(|^\s*assert True\s*$/m,
  /void contextLoads\(\)\s*\{\s*\}/,
  /addition is correct|assertEquals\(4, 2 \+ 2\)/,
  /Hello World!['"`]?\)\s*;?\s*\}?\s*\)?\s*;?\s*$(?=[\s\S]*AppController)/m,
]
