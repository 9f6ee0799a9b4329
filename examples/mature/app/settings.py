"""Everything that differs between environments, and the models, in one place."""

from functools import lru_cache

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Read from the environment and `.env`; see `.env.example`."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore")

    openai_api_key: str = ""
    qdrant_url: str = "http://localhost:6333"
    jwt_public_key: str = ""

    model: str = "gpt-4.1-2025-04-14"
    fallback_model: str = "gpt-4.1-mini-2025-04-14"
    embedding_model: str = "text-embedding-3-small"
    temperature: float = 0.1
    max_tokens: int = 600
    timeout_seconds: float = 20
    collection: str = "warranty"
    chunk_size: int = 800
    chunk_overlap: int = 120
    top_k: int = 6
    least_score: float = 0.35


@lru_cache
def settings() -> Settings:
    """The settings of this process."""
    return Settings()
