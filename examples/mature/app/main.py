"""The HTTP service."""

from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Request
from langfuse import get_client
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
from prometheus_fastapi_instrumentator import Instrumentator
from pydantic import BaseModel, Field
from slowapi import Limiter
from slowapi.util import get_remote_address

from app.answer import answer
from app.auth import authenticated_team
from app.clients import store
from app.guard import Refused, check_question

app = FastAPI(title="Warranty answers")
limiter = Limiter(key_func=get_remote_address)
app.state.limiter = limiter
FastAPIInstrumentor.instrument_app(app)
Instrumentator().instrument(app).expose(app)


class Question(BaseModel):
    """What is asked, and what was said before."""

    text: str = Field(max_length=2000)
    history: list[str] = Field(default=[], max_length=20)


class Source(BaseModel):
    """Where a statement comes from."""

    path: str
    page: int


class Reply(BaseModel):
    """An answer with its sources."""

    text: str
    sources: list[Source]
    trace_id: str | None


class Rating(BaseModel):
    """What a person says about an answer."""

    trace_id: str
    helpful: bool
    comment: str = ""


@app.post("/answer")
@limiter.limit("30/minute")
def ask_question(request: Request, question: Question, team: Annotated[str, Depends(authenticated_team)]) -> Reply:
    """Answers a question from the documents."""
    try:
        masked = check_question(question.text)
    except Refused as refused:
        raise HTTPException(422, "The question cannot be answered.") from refused
    given = answer(masked, question.history, team)
    return Reply(text=given.text, sources=[Source(path=it.path, page=it.page) for it in given.sources], trace_id=given.trace_id)


@app.post("/rating")
def rate(rating: Rating, team: Annotated[str, Depends(authenticated_team)]) -> None:
    """Stores a rating with the trace of the answer."""
    get_client().create_score(trace_id=rating.trace_id, name="helpful", value=float(rating.helpful), comment=rating.comment)


@app.get("/health")
def health() -> dict[str, str]:
    """Whether the store answers."""
    store().get_collections()
    return {"status": "ok"}
