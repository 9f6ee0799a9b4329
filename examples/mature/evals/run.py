"""Scores the answers on the questions of cases.jsonl; each run is stored in Langfuse with its scores, and fails under a threshold."""

import argparse
import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from langfuse import get_client

from app import prompts
from app.answer import answer

CASES = Path(__file__).parent / "cases.jsonl"
RESULTS = Path(__file__).parent / "results"


def correct(text: str, expected: str) -> bool:
    """Whether the answer says what is expected."""
    return expected.lower() in text.lower()


def main(min_accuracy: float) -> int:
    """Runs all cases and stores one record of the run."""
    cases = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
    langfuse = get_client()
    scores: list[float] = []
    for case in cases:
        given = answer(case["question"], [], "support")
        score = float(correct(given.text, case["expected"]))
        scores.append(score)
        if given.trace_id:
            langfuse.create_score(trace_id=given.trace_id, name="correct", value=score)
    accuracy = sum(scores) / len(scores)
    commit = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, check=False).stdout.strip()
    record = {"at": datetime.now(UTC).isoformat(), "commit": commit, "prompt": prompts.version("answer"), "cases": len(cases), "accuracy": accuracy}
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{record['at']}.json").write_text(json.dumps(record), encoding="utf-8")
    print(f"accuracy {accuracy:.2f} on {len(cases)} cases")
    return 0 if accuracy >= min_accuracy else 1


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--min-accuracy", type=float, default=0.9)
    raise SystemExit(main(arguments.parse_args().min_accuracy))
