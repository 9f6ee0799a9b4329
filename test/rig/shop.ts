// The little product whose pull requests the story tells: an assistant of a shop, in fair order.
export const chat = `"""Answers questions of customers."""
from pathlib import Path

from langfuse.openai import OpenAI

from app.settings import MODEL

client = OpenAI(timeout=30, max_retries=2)
INSTRUCTIONS = Path("app/prompts/answer.md").read_text()


def answer(question: str) -> str:
    """One answer to one question."""
    reply = client.chat.completions.create(
        model=MODEL,
        messages=[{"role": "system", "content": INSTRUCTIONS}, {"role": "user", "content": question}],
        temperature=0.2,
        max_tokens=600,
    )
    return reply.choices[0].message.content
`

export const summarise = `"""Sums up a conversation for the support staff."""
from openai import OpenAI

client = OpenAI()


def summarise(conversation: str) -> str:
    """Three sentences on a conversation."""
    reply = client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "system", "content": "Sum up in three sentences."}, {"role": "user", "content": conversation}],
    )
    return reply.choices[0].message.content
`

export const shop: Readonly<Record<string, string>> = {
  'README.md':
    '# Shop assistant\n\nAnswers questions of customers about their orders.\n\n## Setup\n\n    pip install -r requirements.txt\n    python -m app.chat\n',
  'requirements.txt': 'openai==1.99.0\nlangfuse==3.2.1\n',
  'requirements-dev.txt': 'pytest==8.3.3\n',
  'app/settings.py': 'MODEL = "gpt-4o-2024-11-20"\n',
  'app/chat.py': chat,
  'app/prompts/answer.md': 'You answer questions about orders of this shop.\nIf you do not know, say so.\n',
  'tests/test_chat.py':
    'from unittest.mock import patch\n\nfrom app import chat\n\n\ndef test_answer():\n    with patch.object(chat, "client") as client:\n        client.chat.completions.create.return_value.choices[0].message.content = "yes"\n        assert chat.answer("Is it there?") == "yes"\n',
  '.github/workflows/ci.yml':
    'on: [push, pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: pip install -r requirements.txt -r requirements-dev.txt\n      - run: pytest\n',
}
