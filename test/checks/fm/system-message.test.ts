import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('fm/system-message', files).status
const plain = 'from openai import OpenAI\nclient = OpenAI()\n'
const create = (messages: string) => `client.chat.completions.create(model='gpt-4o', messages=${messages})\n`
const system = "[{'role': 'system', 'content': 'Answer briefly.'}, {'role': 'user', 'content': q}]"
const user = "[{'role': 'user', 'content': q}]"

describe('fm/system-message', () => {
  test('a system message, a system parameter and instructions pass', () => {
    expect(status({ 'a.py': `${plain}def ask(q):\n    return ${create(system)}` })).toBe('pass')
    const claude =
      'import anthropic\ndef ask(q):\n    return anthropic.Anthropic().messages.create(model="claude-3-5-haiku-20241022", system="Be brief.", max_tokens=9, messages=[])\n'
    expect(status({ 'a.py': claude })).toBe('pass')
    expect(status({ 'a.py': `${plain}def ask(q):\n    return client.responses.create(model="gpt-4o", instructions="Be brief.", input=q)\n` })).toBe(
      'pass',
    )
  })

  test('some calls, or instructions in the user message, are partial', () => {
    expect(status({ 'a.py': `${plain}def ask(q):\n    ${create(system)}    ${create(user)}    ${create(user)}` })).toBe('partial')
    const inside = "[{'role': 'user', 'content': f'You answer questions about cooking, in one short sentence, politely. {q}'}]"
    expect(status({ 'a.py': `${plain}def ask(q):\n    return ${create(inside)}` })).toBe('partial')
  })

  test('only what the user says fails', () => {
    expect(['fail', 'partial']).toContain(status({ 'a.py': `${plain}def ask(q):\n    return ${create(user)}` }))
  })

  test('embeddings and completions have no roles', () => {
    expect(status({ 'a.py': `${plain}client.embeddings.create(model="text-embedding-3-small", input="x")\n` })).toBe('na')
    expect(status({ 'a.py': `${plain}client.completions.create(model="gpt-3.5-turbo-instruct", prompt="x")\n` })).toBe('na')
  })

  test('a ready-made chain has its prompt inside the library', () => {
    const chain =
      'from langchain_openai import ChatOpenAI\nfrom langchain.chains import ConversationalRetrievalChain\nchain = ConversationalRetrievalChain.from_llm(llm=ChatOpenAI(model="gpt-4o"), retriever=r)\ndef ask(q):\n    return chain({"question": q})\n'
    expect(status({ 'a.py': chain })).toBe('na')
  })

  test('what a page lets the assistant begin with and the words of the user are no instructions', () => {
    const page = [
      'import streamlit as st',
      'if "messages" not in st.session_state:',
      '    st.session_state["messages"] = [{"role": "assistant", "content": "How can I help you?"}]',
      'if prompt := st.chat_input():',
      '    st.session_state.messages.append({"role": "user", "content": prompt})',
      `    ${create('st.session_state.messages')}`,
    ].join('\n')
    expect(status({ 'a.py': `${plain}${page}` })).toBe('fail')
  })

  test('the file that holds the system message is cited beside the node that runs it', () => {
    const flow =
      'nodes:\n- name: answer\n  type: llm\n  source:\n    type: code\n    path: answer.jinja2\n  inputs:\n    deployment_name: gpt-4o\n    question: ${inputs.question}\n  connection: aoai\n  api: chat\n'
    const verdict = judge('fm/system-message', {
      'flows/flow.dag.yaml': flow,
      'flows/answer.jinja2': 'system:\nYou answer questions about travel, in two sentences and with a source.\n\nuser:\n{{question}}\n',
    })
    expect(verdict).toMatchObject({ status: 'pass', evidence: [{ path: 'flows/flow.dag.yaml' }, { path: 'flows/answer.jinja2', line: 1 }] })
  })
})
