"""A question becomes an answer with sources."""

from dataclasses import dataclass

from langfuse import get_client, observe
from openai import APIError

from app import prompts
from app.clients import model_client
from app.retrieve import Chunk, retrieve
from app.settings import settings

HANDED_OVER = "I don't know. A colleague will take over."


@dataclass(frozen=True)
class Answer:
    """What the user sees, and the trace that a rating belongs to."""

    text: str
    sources: list[Chunk]
    trace_id: str | None


def write_prompt(chunks: list[Chunk]) -> str:
    """The instructions with every chunk labelled by its source."""
    sources = "\n".join(f'<source n="{n}" path="{chunk.path}" page="{chunk.page}">{chunk.text}</source>' for n, chunk in enumerate(chunks, 1))
    return prompts.load("answer").format(sources=sources)


@observe()
def condense(question: str, history: list[str]) -> str:
    """A follow-up question made whole."""
    if not history:
        return question
    response = model_client().chat.completions.create(
        model=settings().fallback_model,
        temperature=0,
        max_tokens=120,
        messages=[
            {"role": "system", "content": prompts.load("condense").format(history="\n".join(history[-6:]))},
            {"role": "user", "content": question},
        ],
    )
    return response.choices[0].message.content or question


@observe()
def answer(question: str, history: list[str], team: str) -> Answer:
    """Retrieves, asks, and hands over to a person where nothing supports an answer."""
    trace = get_client()
    trace.update_current_trace(metadata={"prompt": "answer", "prompt_version": prompts.version("answer")})
    chunks = retrieve(condense(question, history), team)
    if not chunks:
        return Answer(HANDED_OVER, [], trace.get_current_trace_id())
    return Answer(ask(question, chunks), chunks, trace.get_current_trace_id())


def ask(question: str, chunks: list[Chunk]) -> str:
    """The model's words; the second model where the first fails, the passages where both do."""
    for model in (settings().model, settings().fallback_model):
        try:
            response = model_client().chat.completions.create(
                model=model,
                temperature=settings().temperature,
                max_tokens=settings().max_tokens,
                messages=[
                    {"role": "system", "content": write_prompt(chunks)},
                    {"role": "user", "content": question},
                ],
            )
            return response.choices[0].message.content or HANDED_OVER
        except APIError:
            continue
    return "The answer service is down. These passages may help:\n" + "\n".join(chunk.text for chunk in chunks)
