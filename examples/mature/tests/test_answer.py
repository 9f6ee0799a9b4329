"""The answer with the provider and the store replaced by fakes."""

from types import SimpleNamespace
from unittest.mock import MagicMock

import pytest
from openai import APIConnectionError

from app import answer as module
from app.retrieve import Chunk

CHUNK = Chunk("The motor has a warranty of ten years.", "washers/wm-300.md", 1, 0.8)


def reply(text: str) -> SimpleNamespace:
    """What the provider gives."""
    return SimpleNamespace(choices=[SimpleNamespace(message=SimpleNamespace(content=text))])


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> MagicMock:
    """A fake client."""
    fake = MagicMock()
    monkeypatch.setattr(module, "model_client", lambda: fake)
    return fake


def test_prompt_labels_every_source() -> None:
    assert '<source n="1" path="washers/wm-300.md" page="1">' in module.write_prompt([CHUNK])


def test_answers_from_the_first_model(client: MagicMock) -> None:
    client.chat.completions.create.return_value = reply("Ten years [1].")
    assert module.ask("How long?", [CHUNK]) == "Ten years [1]."


def test_asks_the_second_model_where_the_first_fails(client: MagicMock) -> None:
    client.chat.completions.create.side_effect = [APIConnectionError(request=MagicMock()), reply("Ten years [1].")]
    assert module.ask("How long?", [CHUNK]) == "Ten years [1]."


def test_shows_the_passages_where_both_fail(client: MagicMock) -> None:
    client.chat.completions.create.side_effect = APIConnectionError(request=MagicMock())
    assert CHUNK.text in module.ask("How long?", [CHUNK])


def test_hands_over_where_nothing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "retrieve", lambda question, team: [])
    assert module.answer("Who wins the league?", [], "support").text == module.HANDED_OVER
