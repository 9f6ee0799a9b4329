// One method in six languages gives one shape: types apart, which not all of them write.
import { expect, test } from '@jest/globals'
import { openParsers } from '../../src/languages/parsers.ts'
import { scopesWithin } from '../../src/languages/walk.ts'
import { showBody } from '../support/model.ts'

const parsers = await openParsers(['a.py', 'a.ts', 'a.java', 'a.kt', 'a.cs', 'a.go'])

const programs: Readonly<Record<string, string>> = {
  'a.py': `
class Answerer:
    def answer(this, question):
        if question == "x":
            return this.model
        elif question == "y":
            raise Empty("empty")
        else:
            log("other")
        for part in split(question):
            reply = this.client.chat().create(this.model, [part, "b"], lambda it: it.text)
        while ready():
            this.count = 1
        return reply.choices[0].message
`,
  'a.ts': `
class Answerer {
  answer(question) {
    if (question == 'x') {
      return this.model
    } else if (question == 'y') throw Empty('empty')
    else {
      log('other')
    }
    for (const part of split(question)) {
      const reply = this.client.chat().create(this.model, [part, 'b'], (it) => it.text)
    }
    while (ready()) this.count = 1
    return reply.choices[0].message
  }
}
`,
  'a.java': `
class Answerer {
  private int count;
  String answer(String question) {
    if (question == "x") {
      return this.model;
    } else if (question == "y") throw new Empty("empty");
    else { log("other"); }
    for (String part : split(question)) {
      var reply = this.client.chat().create(this.model, new String[] {part, "b"}, it -> it.text);
    }
    while (ready()) count = 1;
    return reply.choices[0].message;
  }
}
`,
  'a.kt': `
class Answerer {
  private var count = 0
  fun answer(question: String): String {
    if (question == "x") {
      return this.model
    } else if (question == "y") throw Empty("empty")
    else { log("other") }
    for (part in split(question)) {
      val reply = this.client.chat().create(this.model, [part, "b"]) { it.text }
    }
    while (ready()) { count = 1 }
    return reply.choices[0].message
  }
}
`,
  'a.cs': `
class Answerer {
  private int count;
  string answer(string question) {
    if (question == "x") {
      return this.model;
    } else if (question == "y") throw new Empty("empty");
    else { log("other"); }
    foreach (var part in split(question)) {
      var reply = this.client.chat().create(this.model, new[] { part, "b" }, it => it.text);
    }
    while (ready()) count = 1;
    return reply.choices[0].message;
  }
}
`,
  'a.go': `
package a

func (a *Answerer) answer(question string) string {
	if question == "x" {
		return a.model
	} else if question == "y" {
		panic(Empty("empty"))
	} else {
		log("other")
	}
	for _, part := range split(question) {
		reply := a.client.chat().create(a.model, []string{part, "b"}, func(it T) string { return it.text })
	}
	for ready() {
		a.count = 1
	}
	return reply.choices[0].message
}
`,
}

/** the body of `answer`, without the types and the words by which languages differ */
function shapeOf(path: string): string[] {
  const file = parsers.parse(path, programs[path] ?? '')
  const method = file && scopesWithin(file).find((scope) => scope.name === 'answer')
  if (!method) throw new Error(`no method in ${path}`)
  return showBody(method).map((line) =>
    line
      .replace(/(?<=fn \(it): T/g, '')
      .replace(/raise new Empty|panic\(Empty\("empty"\)\)/g, (it) => (it.startsWith('r') ? 'raise Empty' : 'raise Empty("empty")')),
  )
}

test.each(Object.keys(programs))('%s has the shape of the others', (path) => {
  expect(shapeOf(path)).toEqual([
    'if((question == "x")) { return this.model }',
    'else((question == "y")) { raise Empty("empty") }',
    'else() { log("other") }',
    'for(split(question)) { loop part = split(question); reply = this.client.chat().create(this.model, [part, "b"], fn (it) { return it.text }) }',
    'while(ready()) { this.count = 1 }',
    'return reply.choices[0].message',
  ])
})
