// What the application keeps of its conversations: tables, collections, histories, checkpoints; in a durable store, in memory or in the browser.
import type { Call, Expr, Scope, SourceFile, Statement } from '../languages/source-model.ts'
import { callsOf, dotted, expressionsWithin, scopesWithin, walkStatements } from '../languages/walk.ts'
import type { Context, Evidence } from './context.ts'
import { type Names, namesOf } from './serving/names.ts'

export interface RecordsFact {
  /** tables, collections and entities by name */
  readonly tables: readonly Table[]
  /** where exchanges with the model go that outlives the process */
  readonly durable: readonly Evidence[]
  /** where they go that does not: memory of the process, session, browser */
  readonly transient: readonly Evidence[]
}

export interface Table extends Evidence {
  readonly name: string
}

const exchange =
  /(^|[_-])(chats?|conversations?|messages?|threads?|dialog(ue)?s?|transcripts?|interactions?|exchanges?|chat_?logs?|quer(y|ies)_?(logs?|history)|prompt_?logs?|llm_?(logs?|calls?)|chat_?(history|messages?|turns?)|message_?(history|v\d)|user_?quer(y|ies)|question_?answers?|qa_?(logs?|history)|completions?)($|[_-])/i
export const namesExchange = (name: string): boolean => exchange.test(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2'))

const ormBase = /(^|\.)(Base|Model|SQLModel|Document|DeclarativeBase|BaseTable|Entity|BeanieDocument|db\.Model|models\.Model|\w*Base)$/
const durableHistory =
  /(Postgres|Redis|Mongo|SQL|Sqlite|SQLite|Dynamo|DynamoDB|Cosmos\w*|Upstash\w*|Firestore|Cassandra|Elasticsearch|Astra\w*|Couchbase|Neo4j|Zep\w*|Xata|Momento|Planetscale|Convex|Jdbc\w*|Supabase)\w*(ChatMessageHistory|ChatStore|Saver|Session|Memory|ChatMemoryRepository|Checkpointer|ChatStore)$|^(AsyncPostgresSaver|PostgresSaver|AsyncSqliteSaver|SqliteSaver|SQLiteSession|SQLAlchemySession|EncryptedSession|DatabaseSessionService|VertexAiSessionService|JdbcChatMemoryRepository|PostgresStore|RedisSaver|MongoDBSaver|SqliteDb|PostgresDb|MongoDb|PostgresStorage|SqliteStorage)$/
const fileHistory = /^File\w*ChatMessageHistory$|^FileChatMessageHistory$/
const durableLibrary = /^(mem0(ai)?|zep_cloud|zep_python|@getzep\/\w+|mem0ai(\/oss)?)(\.|$)/
const transientHistory =
  /^(InMemory\w*|ConversationBuffer\w*|ConversationSummary\w*|ChatMessageHistory|MemorySaver|BufferMemory|BufferWindowMemory|ChatMemoryBuffer|MessageWindowChatMemory|InMemoryChatMemory\w*|MemoryStore|StreamlitChatMessageHistory)$/
const history =
  /(^|[._])(chat_?)?(history|messages|conversations?|chat_?log|transcript|message_?history|dialog|memory|contexts?|sessions?|threads?)$/i
const candidates =
  /chat|conversation|message|thread|history|memory|saver|session|checkpoint|dialog|interaction|query_?log|prompt_?log|table|entity|feedback|vote|rating|basicConfig|FileHandler|transports\.File|WriteTo/i

export function detect(context: Context): RecordsFact {
  const says = context.fact('words')
  const tables: Table[] = []
  const durable: Evidence[] = []
  const transient: Evidence[] = []
  for (const path of context.fact('paths').of('application')) {
    const text = /\.(py|[cm]?[jt]sx?|java|kt|cs|go|sql|prisma)$/.test(path) ? context.text(path) : null
    if (text === null || text.length > 600_000 || !says(path, candidates)) continue
    if (/\.(sql|prisma)$/.test(path)) {
      tables.push(...declaredTables(path, text))
      continue
    }
    const source = context.fact('program').file(path)
    if (!source) continue
    const names = namesOf(source)
    tables.push(...tablesOf(source, names), ...declaredTables(path, text))
    for (const { node, scope } of callsOf(source)) {
      const name = names(node.callee) ?? dotted(node.callee)
      const last =
        /(\w+)(\(\))?$/.exec(name.replace(/\.(create|default|build|builder|from_conn_string|fromConnString|from_url|fromUrl|from_uri)$/, ''))?.[1] ??
        ''
      const at = { path, line: node.line }
      if (/^@mastra\/[\w-]+\.\w+Store$/.test(name)) {
        const kept = { ...at, detail: `conversation kept by ${last}` }
        ;(inMemory(node) ? transient : durable).push(kept)
      } else if (durableHistory.test(last) || fileHistory.test(last) || durableLibrary.test(name))
        durable.push({ ...at, detail: `conversation kept by ${last}` })
      else if (transientHistory.test(last)) transient.push({ ...at, detail: `conversation kept by ${last}` })
      else if (
        /^(append|push|extend|add|add_message|addMessage|add_user_message|set|put|unshift)$/.test(lastName(node)) &&
        (keepsHistory(node, scope.kind === 'module') || keepsTurn(node, scope))
      )
        transient.push({ ...at, detail: 'conversation kept in memory' })
      else if (durableWrite.test(name) && (namesExchange(holderOf(scope)) || namesExchange(baseName(path))) && !/\.(tsx|jsx)$/.test(path))
        durable.push({ ...at, detail: 'exchange written to a store' })
      else if (isBrowserStore(node)) transient.push({ ...at, detail: 'conversation kept in the browser' })
    }
    // agents of Cloudflare keep their messages in the storage of their object
    for (const scope of scopesWithin(source.root))
      if (
        scope.kind === 'class' &&
        scope.bases.some((base) =>
          /^(@cloudflare\/ai-chat|agents\/ai-chat-agent)\.AIChatAgent$/.test(names(base.type === 'index' ? base.object : base) ?? ''),
        )
      )
        durable.push({ path, line: scope.line, detail: 'conversation kept by AIChatAgent' })
    durable.push(...loggedExchanges(source, names))
    transient.push(...sessionState(source), ...browserHooks(source, names), ...pageState(source))
  }
  durable.push(...tables.filter((table) => namesExchange(table.name)).map(({ path, line, name }) => ({ path, line, detail: `table ${name}` })))
  return { tables, durable, transient }
}

/** `new LibSQLStore({ url: ':memory:' })` */
const inMemory = ({ args }: Call): boolean =>
  args.some(
    ({ value }) =>
      value.type === 'dict' &&
      value.entries.some((entry) => entry.key === 'url' && entry.value.type === 'string' && /:memory:/.test(entry.value.value)),
  )

/** Writes of document stores, queues of keys and ORMs, where the function or file is named after the exchange. */
const durableWrite =
  /\.(put_item|batch_write_item|transact_write_items|insert_one|insert_many|insertOne|insertMany|upsert_item|create_item|replace_item|hset|rpush|lpush|zadd|xadd|setex|add_all|addDoc|setDoc|bulk_write|findOneAndUpdate|(Create|Upsert|Replace|Put)Item(Async)?|Insert(One|Many)(Async)?|ReplaceOneAsync|StringSetAsync|HashSetAsync|ListRightPushAsync|RPush|LPush|HSet|items\.(create|upsert)|session\.add|db\.add|save)$|^(PutCommand|PutItemCommand|TransactWriteCommand|addDoc|setDoc)$|\.(PutCommand|PutItemCommand)$/
const holderOf = (scope: Scope): string => (scope.kind === 'module' ? '' : scope.name || (scope.parent ? holderOf(scope.parent) : ''))
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')

const lastName = (call: Call): string => (call.callee.type === 'member' ? call.callee.name : '')

/** `self.history.append(…)`, `state.messages.push(…)`, `session_state['messages'].append(…)`: kept beyond the call, unlike a local list */
function keepsHistory(call: Call, isModule: boolean): boolean {
  if (call.callee.type !== 'member') return false
  const holder = call.callee.object
  const key = holder.type === 'index' ? (holder.index.type === 'string' ? holder.index.value : dotted(holder.object)) : dotted(holder)
  if (!history.test(key)) return false
  return holder.type === 'member' || holder.type === 'index' || isModule
}

/** `request.push({ role: 'assistant', … })` on a list that was handed in or lives elsewhere, unlike one that begins empty in the same function */
function keepsTurn(call: Call, scope: Scope): boolean {
  const turn = call.args[0]?.value
  const said = turn?.type === 'dict' && turn.entries.some((it) => it.key === 'role' && it.value.type === 'string' && it.value.value === 'assistant')
  const holder = call.callee.type === 'member' ? dotted(call.callee.object) : ''
  if (!said || holder === '') return false
  const begun = scopesWithin(outermost(scope)).some((it) => beginsEmpty(it.body, holder))
  return !begun
}

const outermost = (scope: Scope): Scope => (scope.parent && scope.parent.kind === 'function' ? outermost(scope.parent) : scope)

function beginsEmpty(body: readonly Statement[], name: string): boolean {
  return body.some(
    (it) =>
      (it.type === 'assign' && it.value?.type === 'list' && it.targets.some((target) => dotted(target) === name)) ||
      (it.type === 'block' && beginsEmpty(it.body, name)),
  )
}

const logFile = /(^|\.)(FileHandler|RotatingFileHandler|TimedRotatingFileHandler|transports\.File)$|(^|\.)WriteTo\.File$/
const asked = /^(query|question|prompt|message|request|input|user_?(input|message|query))$/i
const answered = /^(answer|response|output|completion|reply|result)$/i

/** Log lines with question and answer, where the log goes to a file. */
function loggedExchanges(source: SourceFile, names: Names): readonly Evidence[] {
  const calls = callsOf(source)
  const toFile = calls.some(
    ({ node }) =>
      logFile.test(names(node.callee) ?? dotted(node.callee)) ||
      (/(^|\.)basicConfig$/.test(dotted(node.callee)) && node.args.some((it) => it.name === 'filename')),
  )
  if (!toFile) return []
  return calls.flatMap(({ node }) => {
    const fields = node.args.flatMap((it) =>
      it.name ? [it.name] : it.value.type === 'dict' ? it.value.entries.flatMap((entry) => entry.key ?? []) : [],
    )
    const isLog = /\.(info|debug|log|warning)$/.test(dotted(node.callee))
    return isLog && fields.some((it) => asked.test(it)) && fields.some((it) => answered.test(it))
      ? [{ path: source.path, line: node.line, detail: 'question and answer in the log file' }]
      : []
  })
}

function isBrowserStore(call: Call): boolean {
  const name = dotted(call.callee)
  if (/(^|\.)(localStorage|sessionStorage)\.setItem$/.test(name)) {
    const key = call.args[0]?.value
    return key?.type === 'string' ? /chat|message|conversation|history/i.test(key.value) : false
  }
  if (/(^|\.)indexedDB\.open$/.test(name)) return true
  return false
}

const sessionState = (source: SourceFile): readonly Evidence[] =>
  expressionsWithin(source.root)
    .flatMap(({ node }) =>
      node.type === 'member' && /^(chat_?history|messages|conversation|history)$/i.test(node.name) && dotted(node.object).endsWith('session_state')
        ? [{ path: source.path, line: node.line, detail: 'conversation kept in the session' }]
        : [],
    )
    .slice(0, 1)

const pageConversation = /^((chat|conversation)_?)?(messages|message(State|s?List|Log|History)|history|transcript(Items)?|conversation|chatLog)$/i

/** `const [messages, setMessages] = useState(…)`: the page keeps it until it is closed */
function pageState(source: SourceFile): readonly Evidence[] {
  const found: Evidence[] = []
  walkStatements(source, (statement) => {
    if (
      statement.type !== 'assign' ||
      statement.value?.type !== 'call' ||
      !/(^|\.)(useState|useReducer|useRef|ref|signal|createSignal)$/.test(dotted(statement.value.callee))
    )
      return
    const named = statement.targets.flatMap((it) =>
      it.type === 'list' ? it.items : it.type === 'dict' ? it.entries.map((entry) => entry.value) : [it],
    )
    const [initial] = statement.value.args
    // `useState({ messages: [] })`
    const holds =
      initial?.value.type === 'dict' && initial.value.entries.some((it) => pageConversation.test(it.key ?? '') && it.value.type === 'list')
    if (holds || named.some((it) => it.type === 'name' && pageConversation.test(it.name)))
      found.push({ path: source.path, line: statement.line, detail: 'conversation kept in the page' })
  })
  return found
}

const browserHooks = (source: SourceFile, names: Names): readonly Evidence[] =>
  callsOf(source)
    .filter(({ node }) =>
      /^(@ai-sdk\/react|ai\/react|@ai-sdk\/vue|@ai-sdk\/svelte)\.(useChat|Chat)$|^gradio\.(ChatInterface|Chatbot)$/.test(names(node.callee) ?? ''),
    )
    .map(({ node }) => ({ path: source.path, line: node.line, detail: 'conversation kept in the page' }))

/** Entities and tables that code declares: ORM classes, Drizzle, Mongoose, Convex, document collections. */
function tablesOf(source: SourceFile, names: Names): readonly Table[] {
  const found: Table[] = []
  const add = (name: string, line: number) => found.push({ name, path: source.path, line, detail: `table ${name}` })
  for (const scope of scopesWithin(source.root)) {
    if (scope.kind !== 'class') continue
    const based = scope.bases.some((base) => ormBase.test(dotted(base)) && !dotted(base).endsWith('BaseModel'))
    const mapped =
      scope.body.some((it) => it.type === 'assign' && it.targets.some((target) => dotted(target) === '__tablename__')) ||
      scope.body.some(
        (it) =>
          it.type === 'assign' && it.value?.type === 'call' && /(^|\.)(Column|mapped_column|\w+Field|ForeignKey)$/.test(dotted(it.value.callee)),
      )
    const annotated = scope.decorators.some((it) => /^(Entity|Table|Document|Schema)$/.test(last(it)))
    if ((based && mapped) || annotated) add(scope.name, scope.line)
  }
  for (const { node } of callsOf(source)) {
    const name = names(node.callee) ?? dotted(node.callee)
    const first = node.args[0]?.value
    const title = first?.type === 'string' ? first.value : null
    if (
      /(^|\.)(pgTable|mysqlTable|sqliteTable|createTable|Table|model|collection|getContainer|container|defineTable|getCollection|get_collection|create_collection|get_container_client|createContainerIfNotExists)$/.test(
        name,
      ) &&
      title !== null
    ) {
      const writes =
        !/(^|\.)(collection|getCollection|get_collection|container|getContainer|model|create_collection)$/.test(name) ||
        /mongoose|mongo|firestore|cosmos|db\b|database/i.test(name)
      if (writes) add(title, node.line)
    }
    if (
      /\.(insert|upsert)$/.test(name) &&
      node.callee.type === 'member' &&
      node.callee.object.type === 'call' &&
      /(^|\.)(from|from_|table)$/.test(dotted(node.callee.object.callee))
    ) {
      const table = node.callee.object.args[0]?.value
      if (table?.type === 'string') add(table.value, node.line)
    }
    if (/^prisma\.(\w+)\.(create|createMany|upsert)$/.test(dotted(node.callee))) add(dotted(node.callee).split('.')[1] ?? '', node.line)
  }
  return found
}

/** `CREATE TABLE messages`, `model Message {` of Prisma, `DbSet<Message>`. */
function declaredTables(path: string, text: string): readonly Table[] {
  return text.split('\n').flatMap((line, index): readonly Table[] => {
    if (line.length > 2000) return []
    const name =
      /\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?["'`[]?(?:\w+["'`\]]?\.["'`[]?)?(\w+)/i.exec(line)?.[1] ??
      (path.endsWith('.prisma') ? /^model\s+(\w+)\s*\{/.exec(line)?.[1] : undefined) ??
      (path.endsWith('.cs') ? /\bDbSet<(\w+)>/.exec(line)?.[1] : undefined) ??
      /\bINSERT\s+INTO\s+["'`]?(\w+)/i.exec(line)?.[1]
    return name ? [{ name, path, line: index + 1, detail: `table ${name}` }] : []
  })
}

const last = (expr: Expr): string => (expr.type === 'call' ? last(expr.callee) : expr.type === 'name' || expr.type === 'member' ? expr.name : '')
