import { defineCheck, notApplicable, partial, pass } from '../check.ts'
import { capped, live, places } from '../retrieved.ts'

const binary = /^(pdf|docx|pptx|xlsx|epub|rtf|odt)$/

export const check = defineCheck({
  id: 'rag/document-parsing',
  needs: ['retrieval'],
  words: {
    title: 'Documents are parsed by a named parser',
    why: 'What a parser drops (tables, headings, scans) can never be retrieved; unknown parsing makes missing answers a riddle.',
    fix: 'Call a loader or parser by name for each type of document that you accept.',
  },
  judge({ retrieval }) {
    const parsers = live(retrieval.parsers)
    const accepted = retrieval.reading.accepted.filter((it) => binary.test(it.type))
    const { plain } = retrieval.reading
    if (parsers.length) {
      const names = [...new Set(parsers.map((it) => it.at.detail))].slice(0, 4).join(', ')
      return capped(retrieval, pass(`documents are parsed by ${names}`, places(parsers.map((it) => it.at))))
    }
    if (accepted.length && plain.length)
      return partial(
        `${[...new Set(accepted.map((it) => it.type))].join(', ')} are accepted, but every file is read as plain text`,
        places(plain),
        accepted.slice(0, 4).map(({ at, type }) => ({ path: at.path, line: at.line, detail: `no parser for ${type}` })),
      )
    return notApplicable('what is indexed is text or records already')
  },
})
