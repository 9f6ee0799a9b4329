import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const code = `from azure.ai.projects import AIProjectClient
from azure.identity import DefaultAzureCredential
client = AIProjectClient.from_connection_string(credential=DefaultAzureCredential(), conn_str="x")
def research(question, tool):
    agent = client.agents.create_agent(model="gpt-4o", name="a", instructions="You research.", tools=tool.definitions)
    thread = client.agents.create_thread()
    return client.agents.create_and_process_run(thread_id=thread.id, assistant_id=agent.id)
`

describe('agents that Azure keeps', () => {
  test('are built with a model and run by the service, which chooses their tools', () => {
    const context = scan({ 'app/research.py': code })
    expect(context.fact('calls').application.map(({ line, kind, model }) => `${line} ${kind} ${model}`)).toEqual([
      '5 construct gpt-4o',
      '7 chat null',
    ])
    expect(context.fact('usage').flags.agent).toBe(true)
  })

  test('an agent of another library is none of them', () => {
    const other = code.replace('from azure.ai.projects import AIProjectClient', 'from acme.projects import AIProjectClient')
    expect(scan({ 'app/research.py': other }).fact('calls').application).toEqual([])
  })
})
