// What the documents tell of the system's parts and of what flows between them; diagrams are in the documents fact.
import type { Context, Evidence } from './context.ts'
import type { Document, Section } from './documents.ts'
import type { Statement } from './statements.ts'

export interface ArchitectureFact {
  /** sections that name three or more parts and what flows between them */
  readonly accounts: readonly Evidence[]
  /** parts without how they connect: folder listings, technologies, roles one by one */
  readonly listings: readonly Evidence[]
}

const component =
  /(?<![\p{L}\d])(?:front-?end|back-?end|web ?app|API(?: server| gateway)?|server|client|browser|user interface|UI|database|vector (?:store|database|index|DB)|embedd(?:ing|er)s?|retriever|re-?ranker|LLM|language model|(?:\w+ )?agents?|orchestrator|supervisor|planner|router|guardrails?|queue|worker|scheduler|cache|storage|bucket|object store|index|knowledge base|ingestion|pipeline|crawler|scraper|parser|splitter|chunks?|tokeni[sz]er|trainer|checkpoint|dataset|model registry|experiment tracker|monitoring|Qdrant|Pinecone|Chroma(?:DB)?|Weaviate|Milvus|FAISS|pgvector|Postgres(?:QL)?|Redis|MongoDB|MySQL|SQLite|Elasticsearch|OpenSearch|Kafka|RabbitMQ|Celery|S3|Blob Storage|Cosmos DB|DynamoDB|Neo4j|Ollama|vLLM|OpenAI|Bedrock|Claude|Gemini|SageMaker|LangChain|LangGraph|LlamaIndex|FastAPI|Flask|Django|Next\.js|React|Streamlit|Gradio|MCP|CLI|bot|webhook|proxy|gateway|GPT-?\d[\w.-]{0,12}|domain|application|infrastructure|model|prompt|memory|\w+\.(?:py|ts|bin))(?![\p{L}\d])|前端|后端|数据库|向量库|知识库|模型|检索|フロントエンド|バックエンド|データベース|モデル/giu
const stepHeading =
  /(?<![\p{L}])(?:how (?:it|this|the \w+) works|how does it work|architecture|workflow|pipeline|flow|process|system (?:design|overview)|under the hood|technical (?:overview|details)|stages?|demo flow|order of)(?![\p{L}])|工作原理|流程|架构|仕組み|アーキテクチャ|arquitectura|arquitetura|architektur|funktionsweise|cómo funciona|como funciona|fonctionnement/iu
const procedureHeading =
  /(?<![\p{L}])(?:install\w*|set ?up|setup|getting started|quick ?start|prerequisites?|usage|contribut\w*|deploy(?:ing|ment)?|troubleshoot\w*|configur\w*|how to|running|steps to|guide|tutorial)(?![\p{L}])|安装|部署|使用|贡献/iu
const acts =
  /(?<![\p{L}])(?:load(?:s|ing|ed)?|read(?:s|ing)?|split(?:s|ting)?|chunk(?:s|ing|ed)?|divided|embed(?:s|ding|ded|dings)?|stor(?:e|es|ing|ed)|retriev(?:e|es|ing|al|ed)|search(?:es|ing)?|pass(?:es|ed)?|send(?:s|ing)?|sent|rout(?:e|es|ing|ed)|generat(?:e|es|ing|ion|ed)|return(?:s|ed)?|stream(?:s|ed)?|validat(?:e|es|ion)|check(?:s|ed)?|rank(?:s|ing)?|rewrite(?:s)?|summari[sz]e(?:s)?|synthesi[sz]es?|evaluat(?:e|es)|call(?:s|ed)?|quer(?:y|ies)|convert(?:s|ed)?|combin(?:e|es|ed)|compar(?:e|es)|matching|triggers?|publish(?:es)?|hand(?:s|ed)? off|build(?:s)? .{0,20}index|register(?:s)?|deploy(?:s)? the)(?![\p{L}])|加载|分割|检索|生成|向量化/iu
const introduces =
  /(?<![\p{L}])(?:steps?|stages?|phases?|as follows|strategy|process|pipeline|workflow|flow|sequence)(?![\p{L}])|步骤|流程|手順|流れ|pasos|etapas|Schritte|étapes/iu
const instructs =
  /^(?:run|install|clone|open|create|copy|add|set|click|go to|navigate|make sure|ensure|download|sign|obtain|get|start|edit|update|configure|export|cd|use|select|enter|type|press|verify|replace|fork|push|submit)(?![\p{L}])/iu
const partsHeading =
  /(?<![\p{L}])(?:tech(?:nology|nologies)?[- ]?stack|technolog(?:y|ies)(?: used)?|built with|stack|dependencies|(?:project|repository|repo|folder|directory|code) (?:structure|layout|organi[sz]ation|overview)|components?|modules?|services?|core (?:components|interfaces)|architecture|structure|packages|tools used)(?![\p{L}])|技术栈|项目结构|目录结构|技術スタック|構成|tecnologías|estructura|tecnologias|estrutura|projektstruktur|technologies/iu
const technology =
  /(?<![\p{L}\d])(?:Next\.js|React|Vue|Svelte|FastAPI|Flask|Django|Express|Spring(?: Boot)?|LangChain|LangGraph|LlamaIndex|Streamlit|Gradio|Postgres(?:QL)?|Redis|MongoDB|Qdrant|Pinecone|Chroma|Weaviate|FAISS|pgvector|Docker|Kubernetes|Prisma|Drizzle|Tailwind(?: CSS)?|Vercel|AI SDK|shadcn\/ui|Auth\.js|NextAuth|Ollama|OpenAI|Supabase|Firebase|Celery|RabbitMQ|Kafka|Remix|WebContainer|Cloudflare|discord\.js|Node\.?js|TypeScript|PyTorch|transformers|PEFT|spaCy|LangChain4j|Spring AI|Semantic Kernel|Vaadin|Hilla|Quarkus|Micronaut|Blazor|ASP\.NET|Aspire|Mastra|Genkit|Hono|NestJS|SvelteKit|Nuxt|Azure OpenAI|Cosmos DB|MCP)(?![\p{L}\d])/giu

export function detect(context: Context): ArchitectureFact {
  const { documents } = context.fact('documents')
  const flows = new Map<string, Statement[]>()
  for (const it of context.fact('statements').of('flow')) flows.set(it.path, [...(flows.get(it.path) ?? []), it])
  const described = documents.filter((it) => it.role !== 'changelog' && it.role !== 'security')
  return {
    accounts: described.flatMap((document) => accountsOf(document, flows.get(document.path) ?? [])),
    listings: described.flatMap(listingsOf),
  }
}

function accountsOf(document: Document, flows: readonly Statement[]): Evidence[] {
  return document.sections.flatMap((section, index): Evidence[] => {
    const headings = section.trail.slice(-2).join(' › ')
    if (procedureHeading.test(section.heading) && !stepHeading.test(section.heading)) return []
    const below = withChildren(document.sections, index)
    const sentences = below.flatMap((it) => it.sentences.filter((sentence) => !sentence.unfilled))
    const within = flows.filter((it) => it.line >= section.line && it.line <= (below.at(-1)?.endLine ?? section.endLine))
    const parts = distinct(sentences.map((it) => it.text).join('\n'), component)
    const told = stepHeading.test(headings)
    const steps = sequence(below)
    // stages in order are parts of their own
    if (parts < 3 && !(told && steps && parts > 0)) return []
    const lines = [...within.map((it) => it.line), ...(steps ? [steps.line, steps.endLine] : [])]
    const line = within[0]?.line ?? steps?.line ?? section.line
    const span = { path: document.path, line, endLine: Math.max(line, ...lines) }
    if (told && within.length + (steps ? 2 : 0) >= 1) return [{ ...span, detail: 'names parts and what flows between them' }]
    if (within.some((it) => /(?:→|->|⟶)[^→]{1,80}(?:→|->|⟶)/.test(it.text)))
      return [{ ...span, detail: 'names parts and the order in which they work' }]
    const own = flows.filter((it) => it.line >= section.line && it.line <= section.endLine)
    if (section.level !== 1 && steps && steps.section === section)
      return [{ path: document.path, line: steps.line, endLine: steps.endLine, detail: 'lists the stages in order' }]
    return own.length >= 3 && parts >= 4
      ? [{ path: document.path, line: own[0]?.line ?? section.line, detail: 'names parts and what flows between them' }]
      : []
  })
}

/** an ordered list, or numbered sub-headings, of three or more things that the system does */
function sequence(sections: readonly Section[]): { readonly line: number; readonly endLine: number; readonly section: Section } | null {
  for (const section of sections) {
    for (const list of section.lists) {
      const items = list.items.filter((it) => it.depth === 0)
      const doing = items.filter((it) => acts.test(it.text) && !instructs.test(it.text))
      const before = section.sentences.filter((it) => it.line < list.line && it.line >= list.line - 6).at(-1)?.text ?? ''
      const told = stepHeading.test(section.trail.slice(-2).join(' › '))
      const announced = told ? list.ordered || introduces.test(before) : list.ordered && introduces.test(before)
      const staged = told && list.ordered && items.length >= 3 && !items.some((it) => instructs.test(it.text))
      if (announced && doing.length >= (staged ? 2 : 3) && doing.length * 2 > items.length)
        return { line: list.line, endLine: list.items.at(-1)?.line ?? list.line, section }
    }
  }
  const numbered = sections
    .slice(1)
    .filter(
      (it) =>
        /^(?:step |stage )?\d{1,2}[.):]? /i.test(it.heading) &&
        acts.test(`${it.heading} ${it.sentences[0]?.text ?? ''}`) &&
        !instructs.test(it.heading.replace(/^\D*\d+\W*/, '')),
    )
  const first = numbered[0]
  return first && numbered.length >= 3 ? { line: first.line, endLine: numbered.at(-1)?.line ?? first.line, section: first } : null
}

function withChildren(sections: readonly Section[], index: number): readonly Section[] {
  const own = sections[index]
  if (!own) return []
  let end = index + 1
  while (end < sections.length && end - index < 40 && (sections[end]?.level ?? 0) > Math.max(1, own.level)) end++
  return own.level <= 1 ? [own] : sections.slice(index, end)
}

const distinct = (text: string, pattern: RegExp): number =>
  new Set([...text.slice(0, 20_000).matchAll(pattern)].map(([word]) => word.toLowerCase().replace(/s$/, ''))).size

function listingsOf({ path, role, sections }: Document): Evidence[] {
  if (role === 'notebook') return []
  const found: Evidence[] = []
  for (const section of sections) {
    const tree = section.code.find((it) => /[├└]──|^\s*\|--/m.test(it.content) || (it.content.match(/^\s*[\w.-]+\/\s*(?:#.*)?$/gm)?.length ?? 0) >= 3)
    if (tree) found.push({ path, line: tree.line, detail: 'lists the folders' })
    const rows = section.sentences.filter((it) => it.kind !== 'paragraph' && !it.unfilled).length
    if (
      partsHeading.test(section.heading) &&
      rows >= (/(?<![\p{L}])(?:components?|modules|services|architecture)(?![\p{L}])/iu.test(section.heading) ? 2 : 3)
    )
      found.push({ path, line: section.line, detail: 'lists parts or technologies' })
    else if (
      !procedureHeading.test(section.heading) &&
      !/environment|variables/i.test(section.heading) &&
      distinct(section.sentences.map((it) => it.text).join('\n'), technology) >= 4
    )
      found.push({ path, line: section.line, detail: 'lists technologies' })
    if (found.length > 3) return found
  }
  const files = sections.filter(
    (it) => /\(?[\w./-]+\.(?:py|ts|js|go|java|kt|cs)\)?/.test(it.heading) && it.sentences.some((sentence) => !sentence.unfilled),
  )
  if (
    found.length === 0 &&
    path.split('/').length === 1 &&
    distinct(sections.flatMap((it) => it.sentences.map((sentence) => sentence.text)).join('\n'), technology) >= 5
  )
    found.push({ path, line: sections[0]?.line ?? 1, detail: 'names technologies one by one' })
  const first = files[0]
  if (first && files.length >= 2) found.push({ path, line: first.line, detail: 'describes files one by one' })
  return found
}
