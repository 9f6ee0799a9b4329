// Words by which evaluation code is told from other code. All patterns are linear and meant for single lines, file names or prompts.

/** `ragEvaluator/Program.cs` → `rag evaluator program cs` */
export const wordsOf = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase()

const pathWord =
  /(^| )(evals?|evaluate|evaluates|evaluator|evaluators|evaluation|evaluations|evaluating|benchmark|benchmarks|benchmarking|judge|judges|scorer|scorers|scoring|grader|graders|grading|golden|llmtest|ragas|metrics?|accuracy|experiments?)( |$)/

/** folders and files of evaluation code */
export const namesEvaluation = (path: string): boolean => pathWord.test(wordsOf(path))

const nameWord = /(^| )(eval|evaluate|evaluation|evals|judge|score|scores|grade|benchmark|metrics?|accuracy|rouge|bleu|compare)( |$)/
export const namesScoring = (name: string): boolean => nameWord.test(wordsOf(name))

/** names of scores that tell something about an answer or a retrieval */
export const metricName =
  /\b(exact_?match|f1(_?score)?|bleu|rouge\w*|bert_?score|meteor|hit_?rate|hit_?at_?k|mrr|ndcg\w*|(recall|precision)(_?at_?\w+|@\d*|_?score)?|accuracy(_?score)?|faithfulness|answer_?relevanc\w*|answer_?correctness|context_?(precision|recall|relevanc\w*)|groundedness|hallucination_?(rate|score)|pass_?(at_?k|rate)|success_?rate|win_?rate|quality_?score|retrieval_?score|correctness(_?score)?|helpfulness|coherence|(semantic|cosine|answer)_?similarity|(num|n|total|count)_?correct|correct_?(count|answers|predictions)|(total|avg|average|mean|overall|final)_?scores?|confusion_matrix|classification_report|perplexity)\b/i

/** a scale or a verdict that a judge is asked for */
const scale =
  /(scale|range|from|between|score|rating)[^.\n]{0,40}\b[01](\.0)?\s*(to|-|–|and|through)\s*(1(\.0)?|2|3|4|5|10|100)\b|\b[01]\s*[-–]\s*(5|10|100)\b|\bout of (5|10|100)\b|["'`]?(score|rating|grade|verdict|is_?correct|scoreLabel)["'`]?\s*:|\b(INCORRECT|FAIL)\b|\b(correct|yes|pass|good)\b[^.\n]{0,12}\b(or|\/)\b[^.\n]{0,12}\b(incorrect|no|fail|bad)\b/i
const grading =
  /\b(you are|act as|as an?)\b[^.\n]{0,60}\b(evaluator|evaluating|judge|grader|grading|examiner|assess\w*)|\b(evaluate|evaluating|judge|grade|grading|rate|score|assess|compare)\b[^\n]{0,160}\b(answers?|responses?|outputs?|repl(y|ies)|completions?|summar(y|ies)|reports?|predictions?|assistant)\b/i

/** A prompt that asks a model to grade an answer. */
export const asksForGrade = (prompt: string): boolean => prompt.length > 60 && grading.test(prompt) && scale.test(prompt)

/** keys of a case: what is asked, and what is expected of the answer */
export const askedKey =
  /^(questions?|query|queries|inputs?|prompts?|instructions?|user_?(input|query|message)?|messages?|text|claim|problem|utterance|vars|conversation|turns|topic|task|request|sentence|customer_?\w*|document|content)$/i
export const expectedKey =
  /^(answers?|expected\w*|references?(_\w+)?|ground_?truths?|outputs?|ideal\w*|targets?|labels?|category|intent|criteria|rubric|assert(ion)?s?|solution|gold(en)?\w*|correct\w*|response|reference_?answer|relevant\w*|truth|completion|contexts?|sources?|expect|must_?\w+|keywords|class|sentiment|score|entities|sql|chosen|results?|best_?answer|summary)$/i
/** a key that carries either by a longer name: `expected_answer`, `ReferenceAnswer`, `groundTruth` */
export const isAsked = (key: string): boolean => askedKey.test(key) || /question|query|prompt|input|instruction/i.test(key)
export const isExpected = (key: string): boolean =>
  expectedKey.test(key) || /expect|answer|truth|reference|ideal|target|label|gold|criteria/i.test(key)

/** what a run leaves behind is no data set */
export const isResult = (path: string): boolean =>
  /(^|[/_.-])(results?|outputs?|scores?|reports?|logs?|metrics|summary|predictions?|responses?|runs?|history|leaderboard)([/_.-]|$)/i.test(path)
const configuration =
  /(^|\/)(package(-lock)?|tsconfig[\w.-]*|[\w.-]*config|settings|\.eslintrc|components|vercel|turbo|biome|pnpm-lock|docker-compose[\w.-]*|appsettings[\w.-]*|launchSettings|manifest|requirements\w*|environment|conda)\.(json|ya?ml|txt|toml)$/i
export const isDataFile = (path: string): boolean =>
  /\.(jsonl?|csv|tsv|ya?ml|parquet|xlsx|ndjson|arrow)$/i.test(path) &&
  !configuration.test(path) &&
  !/(^|\/)\.(github|vscode|devcontainer)\//.test(path)

export const namesCases = (path: string): boolean =>
  /(^| )(evals?|evaluation|evalset|evalquestions|golden|goldens|gold|testset|test set|test data|test cases?|testcases?|qa|qas|qa pairs|question(s)?|ground truth|groundtruth|benchmark\w*|dataset|datasets|validation|references|samples|queries)( |$)/.test(
    wordsOf(path),
  )
