"""Knowing when to train again."""

import json
from pathlib import Path

from understanding.fingerprint import FACTS, MODEL, facts_path, is_stale, model_fingerprint, write_facts


def project(root: Path) -> Path:
    """A small project with everything that a model is made from."""
    for name, text in {
        "data/nlu/en/greet.yml": "hi",
        "config.yml": "a",
        "domain.yml": "b",
        "understanding/text.py": "c",
        "understanding/lexicons/de.yml": "g",
        "requirements/rasa.txt": "d",
        "shops/one/shop.yml": "e",
        "shops/one/policy.md": "f",
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def trained(root: Path) -> Path:
    """The same project with a model that was made from it."""
    (root / MODEL).parent.mkdir(exist_ok=True)
    (root / MODEL).write_bytes(b"model")
    write_facts(root / MODEL, model_fingerprint(root), seconds=1.5)
    return root


def test_a_project_without_a_model_is_stale(tmp_path: Path) -> None:
    """The sentence says what is missing."""
    assert "no trained model" in is_stale(project(tmp_path))


def test_a_fresh_model_is_current(tmp_path: Path) -> None:
    """Nothing to do."""
    assert is_stale(trained(project(tmp_path))) is None


def test_every_input_counts_and_nothing_else(tmp_path: Path) -> None:
    """A changed policy text needs no training; a changed example does."""
    root = trained(project(tmp_path))
    (root / "shops/one/policy.md").write_text("changed")
    assert is_stale(root) is None
    for name in (
        "data/nlu/en/greet.yml",
        "config.yml",
        "domain.yml",
        "understanding/text.py",
        "understanding/lexicons/de.yml",
        "requirements/rasa.txt",
        "shops/one/shop.yml",
    ):
        before = (root / name).read_text()
        (root / name).write_text(before + "x")
        assert "changed" in is_stale(root), name
        (root / name).write_text(before)
    assert is_stale(root) is None


def test_a_renamed_file_counts(tmp_path: Path) -> None:
    """The names are part of the mark."""
    root = trained(project(tmp_path))
    (root / "data/nlu/en/greet.yml").rename(root / "data/nlu/en/bye.yml")
    assert is_stale(root) is not None


def test_broken_facts_are_stale_not_a_crash(tmp_path: Path) -> None:
    """Someone may have edited the file."""
    root = trained(project(tmp_path))
    for content in ("", "[]", "{}", "null"):
        (root / FACTS).write_text(content)
        assert "does not say" in is_stale(root)


def test_the_facts_lie_beside_the_model(tmp_path: Path) -> None:
    """One name, two endings."""
    root = trained(project(tmp_path))
    assert json.loads(facts_path(root / MODEL).read_text())["seconds"] == 1.5
    assert facts_path(root / MODEL) == root / FACTS
