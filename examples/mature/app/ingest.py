"""Brings the index up to date with a folder of documents: new and changed ones are added, deleted ones removed."""

import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from langchain_text_splitters import RecursiveCharacterTextSplitter
from pypdf import PdfReader
from qdrant_client.models import Distance, FieldCondition, Filter, FilterSelector, MatchValue, PointStruct, VectorParams

from app.clients import embed, store
from app.settings import settings


@dataclass(frozen=True)
class Page:
    """The text of one page."""

    path: str
    number: int
    text: str


def pages(path: Path) -> Iterator[Page]:
    """PDFs page by page, Markdown as one page."""
    if path.suffix == ".pdf":
        for number, page in enumerate(PdfReader(path).pages, 1):
            yield Page(str(path), number, page.extract_text())
    elif path.suffix == ".md":
        yield Page(str(path), 1, path.read_text(encoding="utf-8"))


def splitter() -> RecursiveCharacterTextSplitter:
    """Cuts at paragraph ends where it can, else at sentences, else at words."""
    return RecursiveCharacterTextSplitter(chunk_size=settings().chunk_size, chunk_overlap=settings().chunk_overlap)


def index(path: Path, team: str) -> None:
    """Replaces the chunks of one document."""
    remove(str(path))
    for page in pages(path):
        chunks = splitter().split_text(page.text)
        points = [
            PointStruct(
                id=str(uuid.uuid5(uuid.NAMESPACE_URL, f"{page.path}#{page.number}#{position}")),
                vector=vector,
                payload={"text": chunk, "path": page.path, "page": page.number, "position": position, "team": team},
            )
            for position, (chunk, vector) in enumerate(zip(chunks, embed(chunks), strict=True))
        ]
        store().upsert(collection_name=settings().collection, points=points)


def remove(path: str) -> None:
    """Deletes the chunks of one document."""
    same = Filter(must=[FieldCondition(key="path", match=MatchValue(value=path))])
    store().delete(collection_name=settings().collection, points_selector=FilterSelector(filter=same))


def main(folder: str) -> None:
    """Indexes a folder; the name of the folder below it is the team that may read."""
    if not store().collection_exists(settings().collection):
        store().create_collection(settings().collection, vectors_config=VectorParams(size=1536, distance=Distance.COSINE))
    for path in sorted(Path(folder).rglob("*")):
        if path.suffix in {".pdf", ".md"}:
            index(path, path.relative_to(folder).parts[0])


if __name__ == "__main__":
    main(sys.argv[1])
