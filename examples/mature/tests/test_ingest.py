"""Splitting keeps to its size and finds the end of paragraphs."""

from app.ingest import splitter
from app.settings import settings


def test_pieces_are_no_longer_than_the_size() -> None:
    assert all(len(piece) <= settings().chunk_size for piece in splitter().split_text("word " * 1000))


def test_paragraphs_that_fit_stay_whole() -> None:
    paragraph = "The motor has a warranty of ten years. " * 10
    assert splitter().split_text(f"{paragraph}\n\n{paragraph}")[0] == paragraph.strip()
