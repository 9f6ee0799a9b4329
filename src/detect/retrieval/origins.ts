// What an identifier is made from: the names, keys and calls that lead to a value, followed through assignments, returns and callers.
import type { Expr } from '../../languages/source-model.ts'
import { methodAround } from '../../resolve/bindings.ts'
import type { Reading } from './reading.ts'
import { nameOf, nested, type Unit } from './units.ts'

export interface Origins {
  /** last names of the calls that make it */
  readonly calls: ReadonlySet<string>
  /** names and members that it is made of */
  readonly names: ReadonlySet<string>
}

/** Bounded: what lies further away is not told. */
export function originsOf(reading: Reading, expr: Expr, unit: Unit): Origins {
  const calls = new Set<string>()
  const names = new Set<string>()
  const done = new Set<Expr>()
  const look = (at: Expr, from: Unit, depth: number): void => {
    if (depth > 5 || done.has(at) || done.size > 400) return
    done.add(at)
    for (const it of nested(at)) {
      if (it.type === 'call') {
        calls.add(nameOf(it))
        const [first] = it.args
        if (first?.value.type === 'string' && /^_?id$/.test(first.value.value)) for (const value of idFields(from)) look(value, from, depth + 1)
        for (const target of reading.graph.targetsOf(it)) {
          const inner = reading.graph.unitOf.get(target)
          if (inner && depth < 4) for (const value of inner.returns) look(value, inner, depth + 2)
        }
      } else if (it.type === 'member') {
        names.add(it.name)
        if (random.test(it.name)) calls.add(it.name)
        follow(it, from, depth)
      } else if (it.type === 'name') {
        names.add(it.name)
        for (const assignment of assignmentsOf(reading, it.name, from)) look(assignment.value, assignment.unit, depth + 1)
        follow(it, from, depth)
      } else if (it.type === 'index' && it.index.type === 'string') names.add(it.index.value)
    }
  }
  const follow = (at: Expr, from: Unit, depth: number): void => {
    for (const value of reading.program.evaluate(at, from.place)) {
      if (value.kind !== 'structure' && value.kind !== 'library') continue
      const made = value.kind === 'structure' ? value.expr : value.call?.expr
      const place = value.kind === 'structure' ? value.place : value.call?.place
      const inner = place && reading.graph.unitOf.get(place.scope)
      if (made && inner && made !== at) look(made, inner, depth + 1)
      if (value.kind === 'library') calls.add(/([\w$]+)(\(\))?$/.exec(value.path)?.[1] ?? '')
    }
  }
  look(expr, unit, 0)
  return { calls, names }
}

/** what the class around gives its `id` by default */
function idFields(from: Unit): Expr[] {
  const owner = methodAround(from.scope)?.parent
  return (owner?.body ?? []).flatMap((it) =>
    it.type === 'assign' && it.value && it.targets.some((target) => target.type === 'name' && /^_?id$/.test(target.name)) ? [it.value] : [],
  )
}

function assignmentsOf(reading: Reading, name: string, from: Unit): { value: Expr; unit: Unit }[] {
  for (let scope: Unit['scope'] | null = from.scope; scope; scope = scope.parent) {
    const unit = reading.graph.unitOf.get(scope)
    const own = unit?.assignments.filter((it) => it.target.type === 'name' && it.target.name === name) ?? []
    if (unit && own.length) return own.slice(0, 6).map(({ value }) => ({ value, unit }))
  }
  return []
}

const random =
  /^(uuid4|uuid1|randomUUID|uuidv4|uuid|v4|v1|nanoid|cuid|createId|ulid|random|randint|randbytes|token_hex|getrandbits|now|time|time_ns|perf_counter|generateId|ObjectId|randomBytes)$/
const hashing =
  /^(md5|sha1|sha224|sha256|sha512|blake2b|createHash|hash|hexdigest|xxh64|generateHash|hash_text|compute_hash|murmurhash|get_hash|uuid5|uuid3|uuidv5|v5|digest)$/

/** Whether an id is the same when the same document comes again. */
export function idsOf(reading: Reading, expr: Expr, unit: Unit): 'stable' | 'made-up' | 'content' {
  const { calls, names } = originsOf(reading, expr, unit)
  if ([...calls].some((it) => random.test(it))) return 'made-up'
  if ([...calls].some((it) => hashing.test(it))) {
    const about = [...names].map((it) => it.toLowerCase())
    const source = about.some((it) => /source|path|file|url|uri|link|doc_?id|document_?id|_id$|^id$|slug|key|title/.test(it))
    return source ? 'stable' : 'content'
  }
  return 'stable'
}
