import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../support/scan.ts'

const rag = `from langchain.chains import RetrievalQA
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from langchain_chroma import Chroma

def chain():
    store = Chroma(embedding_function=OpenAIEmbeddings(model="text-embedding-3-small"), persist_directory="db")
    return RetrievalQA.from_chain_type(llm=ChatOpenAI(model="gpt-4o"), retriever=store.as_retriever(), return_source_documents=True)
`

describe('What is shown to users is not what the prompt holds', () => {
  test('sources that are grouped and titled under the answer say nothing of the prompt', () => {
    const files = {
      'rag.py': rag,
      'app.py': `from collections import defaultdict
import streamlit as st
from rag import chain

if query := st.chat_input("Ask"):
    result = chain()({"query": query})
    st.markdown(result["result"])
    by_title = defaultdict(list)
    for doc in result["source_documents"]:
        by_title[doc.metadata["title"]].append(doc)
    for title, docs in by_title.items():
        st.write(f"**{title}**")
        for doc in docs:
            st.write(f"- {doc.page_content}")
`,
    }
    expect(judge('rag/context-assembly', files).status).toBe('partial')
    expect(judge('rag/prompt-integration', files).status).toBe('partial')
    expect(judge('explain/sources', files).status).toBe('pass')
  })

  test('chunks that are labelled on the way into the prompt count as before', () => {
    const files = {
      'rag.py': `from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from langchain_chroma import Chroma

store = Chroma(embedding_function=OpenAIEmbeddings(model="text-embedding-3-small"), persist_directory="db")

def answer(question):
    docs = store.similarity_search(question, k=4)
    context = "\\n\\n".join(f"Source: {doc.metadata['source']}\\n{doc.page_content}" for doc in docs)
    prompt = f"Answer from the context.\\n<context>\\n{context}\\n</context>\\nQuestion: {question}"
    return ChatOpenAI(model="gpt-4o").invoke(prompt)
`,
    }
    expect(judge('rag/prompt-integration', files).status).toBe('pass')
  })
})

describe('The list of messages that Streamlit draws', () => {
  const app = (ask: string) => `import streamlit as st
from openai import OpenAI
client = OpenAI()
if "messages" not in st.session_state:
    st.session_state.messages = []
for message in st.session_state.messages:
    with st.chat_message(message["role"]):
        st.markdown(message["content"])
if prompt := st.chat_input("Ask"):
    st.session_state.messages.append({"role": "user", "content": prompt})
    answer = ${ask}
    st.session_state.messages.append({"role": "assistant", "content": answer})
`

  test('is no history where the model gets the question alone', () => {
    const source = app('client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": prompt}]).choices[0].message.content')
    expect(judge('prompts/query-enrichment', { 'app.py': source }).status).toBe('fail')
  })

  test('is one where it is sent, whole or picked apart', () => {
    const whole = app('client.chat.completions.create(model="gpt-4o", messages=st.session_state.messages).choices[0].message.content')
    const picked = app(
      'client.chat.completions.create(model="gpt-4o", messages=[{"role": m["role"], "content": m["content"]} for m in st.session_state.messages]).choices[0].message.content',
    )
    expect(judge('prompts/query-enrichment', { 'app.py': whole }).status).toBe('partial')
    expect(judge('prompts/query-enrichment', { 'app.py': picked }).status).toBe('partial')
  })
})

describe('Bots whose listeners stand in modules of their own', () => {
  const files = {
    'app.py': `from slack_bolt import App
from listeners.ask import ask
app = App()
app.command("/ask")(ask)
`,
    'listeners/ask.py': `from slack_bolt import Ack, Say
from llm import answer

def ask(ack: Ack, command, say: Say, client, logger):
    ack()
    try:
        say(answer(command["text"]))
    except Exception as error:
        logger.error(error)
        client.chat_postEphemeral(channel=command["channel_id"], text=f"Bolty is not well:\\n{error}")
`,
    'llm.py': `from openai import OpenAI

def answer(question):
    return OpenAI().responses.create(model="gpt-4o", input=question).output_text
`,
  }

  test('log in their handlers and tell the user that the provider failed', () => {
    expect(judge('monitoring/request-logs', files).status).toBe('partial')
    expect(judge('risk/provider-outage', files).status).toBe('partial')
  })

  test('a helper with one such name in it is no listener', () => {
    const helper = { ...files, 'listeners/ask.py': 'from slack_sdk import WebClient\ndef post(client, logger):\n    logger.info("posted")\n' }
    expect(scan(helper).fact('serving').handlerLogs).toEqual([])
  })
})

test('a body whose class begins with a small letter has a type, too', () => {
  const source = `from fastapi import FastAPI
from openai import OpenAI
from pydantic import BaseModel
app = FastAPI()

class questionPayload(BaseModel):
    question: str

@app.post("/ask")
async def ask(payload: questionPayload):
    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": payload.question}])
`
  expect(judge('docs/api', { 'main.py': source }).status).toBe('pass')
})

describe('An index that is kept in a file', () => {
  const store = (save: string) => `import pickle
from langchain_community.vectorstores import FAISS
from langchain_core.documents import Document
from langchain_openai import ChatOpenAI, OpenAIEmbeddings

class Store:
    def index(self, documents):
        self.db = FAISS.from_documents(documents, OpenAIEmbeddings(model="text-embedding-3-small"))
        ${save}

    def sync(self, name, documents, ids):
        self.db.delete(ids)
        self.db.add_documents(documents)

    def ask(self, question):
        docs = self.db.similarity_search(question, k=4)
        return ChatOpenAI(model="gpt-4o").invoke(f"Context: {docs} Question: {question}")
`
  const app =
    'import streamlit as st\nfrom store import Store\nstore = Store()\nif q := st.chat_input("?"):\n    st.session_state.q = q\n    store.sync("a", [], [])\n    st.write(store.ask(q))\n'

  test('outlives the conversation, whichever way it is written', () => {
    for (const save of ['open("db", "wb").write(self.db.serialize_to_bytes())', 'pickle.dump(self.db.store, open("db", "wb"))'])
      expect(judge('rag/index-refresh', { 'store.py': store(save), 'app.py': app }).status).toBe('pass')
  })

  test('one that is made and forgotten has nothing to refresh', () => {
    expect(judge('rag/index-refresh', { 'store.py': store('pickle.dump(settings, open("s", "wb"))'), 'app.py': app }).status).toBe('na')
  })
})

test('messages that a history of LangChain keeps go along with the question', () => {
  const source = `from langchain.memory import RedisChatMessageHistory
from langchain.schema import HumanMessage
from llama_cpp import Llama

def answer(chat_id, question):
    history = RedisChatMessageHistory(chat_id)
    history.append(HumanMessage(content=question))
    prompt = "\\n".join(it.content for it in history.messages)
    return Llama(model_path="m.bin")(prompt, max_tokens=200)

@router.post("/{chat_id}/prompt")
async def delete_or_stop_prompt(chat_id: str):
    redis.set(f"stop_generation:{chat_id}", "1")
`
  const files = {
    'chat.py': source,
    'main.py': 'from fastapi import FastAPI\nfrom chat import answer\napp = FastAPI()\n@app.get("/q")\ndef q(t: str):\n    return answer("1", t)\n',
  }
  expect(judge('prompts/query-enrichment', files).status).toBe('partial')
  expect(judge('risk/human-oversight', files).status).toBe('partial')
})
