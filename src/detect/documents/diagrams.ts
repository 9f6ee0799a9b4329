// Pictures of how the system is built: text diagrams in code blocks, diagram files, and images that say they are one.
import type { Context } from '../context.ts'
import type { Code, Diagram, Document, Image, Section } from './model.ts'

const diagramLanguage = /^(?:mermaid|plantuml|puml|uml|graphviz|dot|d2|structurizr|c4|ditaa|bpmn|wavedrom|erd|nomnoml|svgbob|pikchr)$/
const diagramSource =
  /^\s*(?:@startuml|(?:flowchart|graph)\s+(?:TB|TD|BT|RL|LR)\b|sequenceDiagram\b|C4(?:Context|Container|Component)\b|(?:strict\s+)?digraph\b)/m
/** mermaid kinds that show no system */
const otherMermaid = /^\s*(?:pie|gantt|gitGraph|mindmap|timeline|journey|quadrantChart|xychart)\b/
const diagramFile =
  /\.(?:drawio|dio|puml|plantuml|iuml|mmd|mermaid|d2|excalidraw|vsdx|dsl|c4|bpmn)(?:\.(?:svg|png))?$|\.(?:drawio|excalidraw)\.(?:svg|png)$/i

const diagramWord =
  /(?<![\p{L}\d])(?:architecture|architectural|architektur|arquitec?tura|architecture-|diagrams?|diagramm|diagrama|diagramme|schema|schematic|schéma|flow|flows|flowchart|workflow|data-?flow|pipeline|overview|topology|sequence|blueprint|system-?design|how-?it-?works|infra|infrastructure|components?|structure|graph|framework|arch)(?![\p{L}\d])|架构|流程|结构图|示意图|原理|アーキテクチャ|構成図|フロー|全体像|구조|아키텍처|흐름/iu
const strongWord = /architect|architektur|arquite|diagram|flow-?chart|data-?flow|topology|架构|流程图|结构图|アーキテクチャ|構成図|아키텍처/iu
const otherPicture =
  /badge|shields\.io|logo|icon|avatar|banner|screenshots?|screen-?shot|screen[_ -]?capture|截图|スクリーンショット|demo|\.gif(?:$|\?)|\.mp4|star-?history|trendshift|contrib\.rocks|sponsors?|codecov|actions\/workflows|discord|twitter|youtube|cover|thumbnail|preview|opengraph|social|console|dashboard|langsmith|trace|(?:^|[^a-z])ui(?:[^a-z]|$)|loss|curve|plot|chart\.|benchmark|results?|leaderboard|button|deploy(?:-to|\.svg|_button)|colab|qrcode|meme/i
const headingWord =
  /(?<![\p{L}\d])(?:architecture|architektur|arquitec?tura|diagram|how (?:it|this) works|how does it work|system design|overview of the system|high[- ]level (?:design|overview)|workflow|data flow|pipeline|technical overview|under the hood|solution overview)(?![\p{L}\d])|架构|工作原理|工作流|流程|アーキテクチャ|仕組み|構成|아키텍처|funktionsweise|cómo funciona|como funciona|comment ça marche/iu

/** services that draw what is written into the address */
const diagramHost = /\b(plantuml\.com\/plantuml|mermaid\.ink|kroki\.io)\//i

/** what a picture of clicking through a console is named after */
const consoleVerb =
  /(?<![a-z])(?:creat(?:e|ing)|configur(?:e|ing)|sav(?:e|ing)|renam(?:e|ing)|execution|runs?|running|connection|test|tests|settings|click|select|menu|portal|login|page|output)(?![a-z])/i

/** Diagrams in documents and diagram files, in the order of documents. */
export function findDiagrams(context: Context, documents: readonly Document[]): Diagram[] {
  const present = new Set(context.snapshot.files.map((it) => it.path))
  const existing = (from: string, url: string) => /^(?:[a-z]+:|\/\/)/i.test(url) || present.has(resolve(from, url)) || present.has(resolve('', url))
  const inDocuments = documents
    .filter((it) => it.role !== 'changelog')
    .flatMap(({ path, sections }) =>
      sections.flatMap((section) => [
        ...section.code.flatMap((code) => textDiagram(path, section, code)),
        ...section.images.flatMap((image) => picture(path, section, image, existing)),
      ]),
    )
  const paths = context.fact('paths')
  const files = context.snapshot.files
    .filter(({ path, kind }) => kind === 'file' && !['vendored', 'test', 'generated'].includes(paths.classOf(path)))
    .flatMap(({ path }): Diagram[] => {
      const base = path.slice(path.lastIndexOf('/') + 1)
      if (diagramFile.test(path)) return [{ path, line: 1, kind: 'file', form: (base.split('.').at(-1) ?? '').toLowerCase(), title: base }]
      if (/\.(?:png|jpe?g|svg|webp|pdf|pptx)$/i.test(path) && strongWord.test(base) && !otherPicture.test(base))
        return [{ path, line: 1, kind: 'image', form: 'unlinked', title: base }]
      return []
    })
  return [...inDocuments, ...files]
}

function textDiagram(path: string, section: Section, code: Code): Diagram[] {
  const isDiagram = diagramLanguage.test(code.language)
    ? !otherMermaid.test(code.content)
    : code.language === '' || code.language === 'text'
      ? diagramSource.test(code.content) || isBoxDrawing(code.content)
      : false
  return isDiagram ? [{ path, line: code.line, kind: 'text', form: code.language || 'text', title: section.heading }] : []
}

/** Boxes joined by arrows; a tree of files has corners but neither boxes nor arrows. */
function isBoxDrawing(content: string): boolean {
  const lines = content.split('\n').slice(0, 200)
  const tops = lines.reduce((count, line) => count + (line.match(/┌─{2,}|╭─{2,}|╔═{2,}|\+-{3,}[^|+]{0,200}\+/g)?.length ?? 0), 0)
  const arrows = lines.filter((line) => /[▼▶►▲◀→↓↑⇒⟶]|-->|==>|->|<--|\s[vV]\s*$/.test(line)).length
  if (tops >= 2) return arrows >= 1 || tops >= 3
  // without boxes: parts above each other joined by lines, or a chain of arrows
  const joints = lines.filter((line) => /^\s*[|│↓▼v⬇]{1,3}(?:\s{2,}[|│↓▼v⬇]{1,3}){0,8}\s*$/.test(line)).length
  const chains = lines.filter((line) => /(?:→|⟶|──?▶|-->|->)[^→⟶▶>]{1,80}(?:→|⟶|──?▶|-->|->)/.test(line)).length
  const files = lines.filter((line) => /[├└]──\s|\.(?:py|ts|tsx|js|md|json|ya?ml)\b/.test(line)).length
  return (joints >= 2 || chains >= 1) && files < Math.max(2, joints + chains)
}

function picture(path: string, section: Section, image: Image, existing: (from: string, url: string) => boolean): Diagram[] {
  const file = decodeName(image.url)
  const own = `${file} ${image.alt}`
  if (image.url.startsWith('data:')) return []
  if (!existing(path, image.url)) return []
  const named = diagramHost.test(image.url) || strongWord.test(own) || (diagramWord.test(own) && !consoleVerb.test(own))
  if (otherPicture.test(`${image.url} ${image.alt}`) && !strongWord.test(own) && !diagramHost.test(image.url)) return []
  const before = section.sentences.filter((it) => it.line <= image.line && it.line >= image.line - 4).at(-1)?.text ?? ''
  const introduced = strongWord.test(before) || /(?:following|below|this) (?:figure|picture|image|diagram)/i.test(before)
  if (!named && !introduced && !section.trail.slice(-2).some((it) => headingWord.test(it))) return []
  return [
    {
      path,
      line: image.line,
      kind: 'image',
      form: (/\.(\w{2,5})(?:$|\?)/.exec(image.url)?.[1] ?? '').toLowerCase(),
      title: image.alt || section.heading || file,
    },
  ]
}

function decodeName(url: string): string {
  const base = url.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  return base
    .replace(/%20/g, ' ')
    .replace(/[_.]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
}

/** A relative address as a path from the root. */
function resolve(from: string, url: string): string {
  const path = (url.split(/[?#]/)[0] ?? '').replace(/%20/g, ' ')
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
