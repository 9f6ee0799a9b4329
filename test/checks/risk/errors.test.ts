import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const flow =
  'from openai import OpenAI\n\nclass Flow:\n    def answer(self, question):\n        return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])\n'
const route = (handler: string) =>
  `import logging\nfrom fastapi import FastAPI\nfrom app.flow import Flow\n\napp = FastAPI()\n\n@app.post("/chat")\ndef chat(question: str):\n    try:\n        return Flow().answer(question)\n    except Exception as error:\n${handler}`
const files = (handler: string) => ({ 'app/__init__.py': '', 'app/flow.py': flow, 'app/main.py': route(handler) })

describe('errors of the provider that a caller handles', () => {
  test('a typed message for the user counts where the handler of the request gives it', () => {
    expect(judge('risk/provider-outage', files('        return {"error": "The content filter stopped this question."}\n')).status).toBe('partial')
  })

  test('a handler that only logs does not', () => {
    expect(judge('risk/provider-outage', files('        logging.exception(error)\n        raise\n')).status).toBe('fail')
  })
})
