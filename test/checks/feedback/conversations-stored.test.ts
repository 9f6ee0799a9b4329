import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = { 'app.py': 'from fastapi import FastAPI\napp = FastAPI()\n' }
const status = (files: Readonly<Record<string, string>>) => judge('feedback/conversations-stored', { ...app, ...files }).status

describe('feedback/conversations-stored', () => {
  test('a table of messages, a durable history or both in a log file pass', () => {
    expect(status({ 'models.py': 'class ChatMessage(Base):\n    __tablename__ = "chat_messages"\n    id = Column(Integer)\n' })).toBe('pass')
    expect(
      status({
        'h.ts':
          "import { AzureCosmosDBNoSQLChatMessageHistory } from '@langchain/azure-cosmosdb'\nconst h = new AzureCosmosDBNoSQLChatMessageHistory({})\n",
      }),
    ).toBe('pass')
    expect(
      status({
        'h.py':
          'import logging\nlogging.basicConfig(filename=path)\nlog = logging.getLogger()\ndef a(query, answer):\n    log.info("x", query=query, answer=answer)\n',
      }),
    ).toBe('pass')
  })
  test('memory, session and browser are partial', () => {
    expect(status({ 'h.py': 'class Chat:\n    def add(self, m):\n        self.messages.append(m)\n' })).toBe('partial')
    expect(status({ 'h.py': 'from langgraph.checkpoint.memory import MemorySaver\nsaver = MemorySaver()\n' })).toBe('partial')
    expect(
      status({
        'p.tsx':
          "import { useState } from 'react'\nexport default function P() {\n  const [state, setState] = useState({ messages: [], pending: '' })\n}\n",
      }),
    ).toBe('partial')
    expect(status({ 'h.ts': "export const save = (m) => localStorage.setItem('chat-messages', JSON.stringify(m))\n" })).toBe('partial')
  })
  test('a list that lives as long as the call, other tables and prose are nothing', () => {
    expect(
      status({
        'p.tsx':
          "import { useState } from 'react'\nexport default function P() {\n  const [form, setForm] = useState({ errors: [], message: '' })\n}\n",
      }),
    ).toBe('fail')
    expect(
      status({
        'h.py': 'def ask(q):\n    messages = []\n    messages.append({"role": "assistant", "content": q})\n    return messages\n',
        'models.py': 'class User(Base):\n    __tablename__ = "users"\n    id = Column(Integer)\n',
        'README.md': 'Conversations are stored.\n',
      }),
    ).toBe('fail')
  })
})
