"""The clients of the provider and the store. Langfuse's drop-in records every call with prompt, answer, tokens, cost and latency."""

from functools import lru_cache

from langfuse.openai import OpenAI
from qdrant_client import QdrantClient

from app.settings import settings


@lru_cache
def model_client() -> OpenAI:
    """The traced OpenAI client, with a time limit and retries."""
    return OpenAI(api_key=settings().openai_api_key, timeout=settings().timeout_seconds, max_retries=2)


@lru_cache
def store() -> QdrantClient:
    """The vector store."""
    return QdrantClient(url=settings().qdrant_url)


def embed(texts: list[str]) -> list[list[float]]:
    """Vectors of the texts, for the index and for questions alike."""
    response = model_client().embeddings.create(model=settings().embedding_model, input=texts)
    return [item.embedding for item in response.data]
