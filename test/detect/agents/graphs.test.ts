import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../../support/scan.ts'

const graph = (read: string, written: string) => `from langgraph.types import Send
from langgraph.graph import StateGraph
from langchain_google_genai import ChatGoogleGenerativeAI
from app.configuration import Configuration

def reflect(state, config):
    llm = ChatGoogleGenerativeAI(model="gemini-2.0-flash")
    result = llm.with_structured_output(Reflection).invoke("What is missing?")
    return {"${written}": result.follow_up_queries}

def go_on(state, config):
    return [Send("search", {"query": query}) for query in state["${read}"]]

builder = StateGraph(dict)
builder.add_conditional_edges("reflect", go_on, ["search"])
graph = builder.compile()
`
const configuration = 'from pydantic import BaseModel, Field\n\nclass Configuration(BaseModel):\n    max_research_loops: int = Field(default=2)\n'
const files = (read: string, written: string) => ({
  'app/__init__.py': '',
  'app/configuration.py': configuration,
  'app/graph.py': graph(read, written),
})
const isAgent = (it: Record<string, string>) => scan(it).fact('usage').flags.agent

describe('graphs that send what the model chose', () => {
  test('a fan-out over what a model answered acts on its choices, within the loops that are set', () => {
    expect(isAgent(files('follow_up_queries', 'follow_up_queries'))).toBe(true)
    expect(judge('agent/bounded', files('follow_up_queries', 'follow_up_queries')).status).toBe('pass')
  })

  test('a fan-out over documents is no agent', () => {
    expect(isAgent(files('contents', 'follow_up_queries'))).toBe(false)
  })

  test('a function of another library that is called Send is none', () => {
    const code = graph('follow_up_queries', 'follow_up_queries').replace('from langgraph.types import Send', 'from mail import Send')
    expect(isAgent({ 'app/graph.py': code })).toBe(false)
  })
})
