"""Finds the chunks that answer a question, among those that the caller's team may read."""

from dataclasses import dataclass

from langfuse import observe
from qdrant_client.models import FieldCondition, Filter, MatchValue

from app.clients import embed, store
from app.settings import settings


@dataclass(frozen=True)
class Chunk:
    """A passage and where it stands."""

    text: str
    path: str
    page: int
    score: float


@observe(as_type="retriever")
def retrieve(question: str, team: str) -> list[Chunk]:
    """The nearest chunks above the threshold, best first, one for each page."""
    allowed = Filter(must=[FieldCondition(key="team", match=MatchValue(value=team))])
    found = store().query_points(
        collection_name=settings().collection,
        query=embed([question])[0],
        query_filter=allowed,
        limit=settings().top_k,
        score_threshold=settings().least_score,
    )
    best: dict[tuple[str, int], Chunk] = {}
    for point in found.points:
        payload = point.payload or {}
        chunk = Chunk(payload["text"], payload["path"], payload["page"], point.score)
        best.setdefault((chunk.path, chunk.page), chunk)
    return list(best.values())
