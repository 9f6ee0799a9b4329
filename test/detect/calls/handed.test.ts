import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const calls = (files: Readonly<Record<string, string>>) =>
  scan(files)
    .fact('calls')
    .application.filter((it) => it.kind !== 'construct')
    .map((it) => `${it.path}:${it.line} ${it.kind} ${it.provider} ${it.model}`)

describe('Weights that a function is handed', () => {
  test('generation with what only Transformers is told is a local completion', () => {
    const source = `import torch
from transformers import GenerationConfig

def answer(model, tokenizer, prompt):
    inputs = tokenizer(prompt, return_tensors="pt")
    with torch.no_grad():
        output = model.generate(**inputs, max_new_tokens=256, generation_config=GenerationConfig())
    return tokenizer.decode(output[0])
`
    expect(calls({ 'inference.py': source })).toEqual(['inference.py:7 completion local null'])
  })

  test('a pipeline of one’s own generates with its model', () => {
    const source = `from transformers import Pipeline

class Instruct(Pipeline):
    def _forward(self, model_inputs, **kwargs):
        return self.model.generate(input_ids=model_inputs["input_ids"], pad_token_id=self.tokenizer.pad_token_id, **kwargs)
`
    expect(calls({ 'generate.py': source })).toEqual(['generate.py:5 completion local null'])
  })

  test('what is known to be loaded stays what it is', () => {
    const source = `from transformers import AutoModelForCausalLM
model = AutoModelForCausalLM.from_pretrained("gpt2")
print(model.generate(max_new_tokens=5))
`
    expect(calls({ 'a.py': source })).toEqual(['a.py:3 completion local gpt2'])
  })

  test('a report that is generated, or a file without Transformers, is none', () => {
    const files = {
      'report.py': 'from transformers import pipeline\ndef make(report):\n    return report.generate(inputs=1)\n',
      'other.py': 'def make(model):\n    return model.generate(max_new_tokens=3)\n',
    }
    expect(calls(files)).toEqual([])
  })
})

describe('Sockets to a model', () => {
  test('a socket to the realtime address of a provider is a chat with the model that the address names', () => {
    const source = `import json, os, websockets
URL = "wss://api.openai.com/v1/realtime?model=gpt-4o-realtime-preview-2024-12-17"
async def run():
    async with websockets.connect(URL) as socket:
        await socket.send(json.dumps({"type": "session.update"}))
`
    expect(calls({ 'voice.py': source })).toEqual(['voice.py:4 chat openai gpt-4o-realtime-preview-2024-12-17'])
  })

  test('below the endpoint of a deployment it is Azure’s', () => {
    const source = `import os
import aiohttp
async def forward(ws):
    async with aiohttp.ClientSession(base_url=os.environ["AZURE_OPENAI_ENDPOINT"]) as session:
        async with session.ws_connect("/openai/realtime", params={"api-version": "2024-10-01-preview"}) as target:
            await target.send_str("{}")
`
    expect(calls({ 'voice.py': source }).map((it) => it.replace(/ null$/, ''))).toEqual(['voice.py:5 chat azure-openai'])
  })

  test('a socket of another service is none', () => {
    const source = `import websockets
async def run():
    async with websockets.connect("wss://stream.example.com/v2/realtime-quotes") as socket:
        await socket.send("{}")
`
    expect(calls({ 'quotes.py': source })).toEqual([])
  })
})
