"""What goes to the model and into traces is masked; what tries to give it orders is refused."""

import re

from presidio_analyzer import AnalyzerEngine
from presidio_anonymizer import AnonymizerEngine

analyzer = AnalyzerEngine()
anonymizer = AnonymizerEngine()

orders = re.compile(r"ignore (all|the|previous|your) .{0,20}instructions|system prompt|you are now", re.IGNORECASE)


class Refused(Exception):
    """The question tries to change what the system does."""


def mask(text: str) -> str:
    """The text without names, telephone numbers, addresses and card numbers."""
    found = analyzer.analyze(text=text, language="en")
    return anonymizer.anonymize(text=text, analyzer_results=found).text


def check_question(question: str) -> str:
    """The masked question; raises Refused for prompt injection."""
    if orders.search(question):
        raise Refused(question[:40])
    return mask(question)
