"""Prompts are files of this folder; their version is the hash of the file and stands in every trace."""

import hashlib
from pathlib import Path

folder = Path(__file__).parent


def load(name: str) -> str:
    """The text of a prompt."""
    return (folder / f"{name}.md").read_text(encoding="utf-8")


def version(name: str) -> str:
    """Tells versions of a prompt apart."""
    return hashlib.sha256(load(name).encode()).hexdigest()[:12]
