import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = { 'app.py': 'from openai import OpenAI\nclient = OpenAI()\nclient.chat.completions.create(model="gpt-4o", messages=[])\n' }
const status = (files: Record<string, string>) => judge('risk/api-change', files).status

describe('risk/api-change', () => {
  test('an exact pin or a lock passes', () => {
    expect(status({ ...app, 'requirements.txt': 'openai==1.2.3\nfastapi\n' })).toBe('pass')
    expect(
      status({ ...app, 'pyproject.toml': '[project]\ndependencies = ["openai>=1"]\n', 'uv.lock': '[[package]]\nname = "openai"\nversion = "1.0"\n' }),
    ).toBe('pass')
  })

  test('an upper bound is partial; so is one of two applications', () => {
    expect(status({ ...app, 'requirements.txt': 'openai>=1,<2\n' })).toBe('partial')
    expect(
      status({ 'a/app.py': app['app.py'], 'a/requirements.txt': 'openai==1.0\n', 'b/app.py': app['app.py'], 'b/requirements.txt': 'openai\n' }),
    ).toBe('partial')
  })

  test('an open SDK fails, whatever else is pinned', () => {
    expect(status({ ...app, 'requirements.txt': 'openai\nfastapi==0.1\n' })).toBe('fail')
  })
  test('the pin of a vector store or of the framework around the SDK fixes no SDK', () => {
    const code =
      'from langchain_openai import ChatOpenAI\nfrom langchain_pinecone import PineconeVectorStore\nChatOpenAI(model="gpt-4o").invoke("hi")\n'
    const judged = (requirements: string) => status({ 'app.py': code, 'requirements.txt': requirements })
    expect(judged('langchain==0.2.1\nlangchain-pinecone==0.1.3\nlangchain-openai\n')).toBe('fail')
    expect(judged('langchain\nlangchain-pinecone\nlangchain-openai==0.1.22\n')).toBe('pass')
    // where the framework holds the client, its version is the SDK's
    const held = 'from langchain_community.chat_models import ChatOpenAI\nChatOpenAI(model="gpt-4o").invoke("hi")\n'
    expect(status({ 'app.py': held, 'requirements.txt': 'langchain-community==0.2.1\n' })).toBe('pass')
  })
})
