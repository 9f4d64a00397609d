"""The words of each language: read, checked, folded."""

# ruff: noqa: RUF001 - letters of other scripts are what is tested

from pathlib import Path
from typing import Any

import pytest
import yaml

from understanding.lexicons import FOLDER, LANGUAGES, Lexicon, LexiconFault, all_lexicons, day_first, fold, lexicon
from understanding.wordlists import FOLDER as LISTS
from understanding.wordlists import spaced, wordlist


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_the_sixteen_languages_has_a_full_lexicon(language: str) -> None:
    """Days, months, methods, kinds and places are all named."""
    words = lexicon(language)
    assert words.language == language
    assert len(words.words) >= 80
    assert all(words.weekdays)
    assert all(words.months)
    assert all(words.methods.values())
    assert all(words.item_kinds.values())
    assert {"US", "KR"} <= set(words.cities)


def test_a_language_without_a_file_is_empty_and_a_region_has_its_language() -> None:
    """The model alone must tell such a language."""
    assert lexicon("sv") == Lexicon("sv")
    assert lexicon("es-MX") is lexicon("es")
    assert lexicon("../es") == Lexicon("../es")
    assert [words.language for words in all_lexicons(("de", "sv"))] == ["de", "sv"]


def test_words_are_folded_as_messages_are_and_spelled_out_where_a_keyboard_lacks_a_letter() -> None:
    """Shoppers leave accents out."""
    german = lexicon("de")
    assert {"zuruck", "zurueck"} <= set(german.words)
    assert german.named_days["ubermorgen"] == german.named_days["uebermorgen"] == 2
    assert fold("Łódź") == "lodz"
    assert fold("YARIN") == fold("yarın")
    assert spaced("pre-order l'italia") == "pre order l italia"


@pytest.mark.parametrize(
    ("language", "first"), [("en", False), ("ja", False), ("zh-Hans", False), ("de", True), ("es-MX", True), ("sv", True)]
)
def test_the_first_form_of_a_date_says_what_comes_first(language: str, *, first: bool) -> None:
    """3/4 is the third of April in Germany and March 4 in Japan."""
    assert day_first(language) is first


GOOD: dict[str, Any] = {
    "language": "xx",
    "words": "a b",
    "numbers": {"two": 2},
    "units": {name: [name] for name in ("days", "weeks", "months", "years")},
    "weekdays": [["mon"]] * 7,
    "months": [["jan"]] * 12,
    "named_days": {"today": 0},
    "ago": ["{number} {unit} ago"],
    "last_weekday": ["last {weekday}"],
    "next_weekday": ["next {weekday}"],
    "written_dates": ["{day} {month}"],
    "methods": {name: [name] for name in ("express", "economy", "standard", "economy_international", "expedited_international")},
    "item_kinds": {name: [name] for name in ("pre_order", "made_to_order", "standard")},
    "cities": {"US": ["Texas"]},
    "adjectives": {"US": ["American"]},
    "number_words": ["two"],
    "joiners": ["and"],
}


def write(folder: Path, content: object) -> Path:
    """A lexicon of the language xx."""
    (folder / "xx.yml").write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    return folder


def test_a_good_lexicon_is_read(tmp_path: Path) -> None:
    """Names of places too."""
    assert lexicon("xx", write(tmp_path, GOOD)).cities == {"US": ("texas",)}


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("colours", ["red"], "the key 'colours' is not known"),
        ("language", "yy", "language is 'yy'"),
        ("weekdays", [["mon"]], "weekdays: must have 7 rows"),
        ("months", [[1]] * 12, "months: must be a list of texts"),
        ("numbers", {"two": "2"}, "numbers: must give each text a whole number"),
        ("named_days", {"today": True}, "named_days: must give each text a whole number"),
        ("ago", ["{number} ago"], "ago: the template"),
        ("last_weekday", ["last {day}"], "last_weekday: the template"),
        ("units", {"days": ["day"]}, "units: must have the keys"),
        ("cities", {"usa": ["Texas"]}, "cities: 'usa' is not the code of a country"),
        ("number_words", "two", "number_words: must be a list of texts"),
    ],
)
def test_a_wrong_lexicon_is_refused_with_its_file_and_key(tmp_path: Path, key: str, value: object, sentence: str) -> None:
    """Whoever writes one sees where to look."""
    with pytest.raises(LexiconFault, match=rf"^xx\.yml:? .*{sentence}"):
        lexicon("xx", write(tmp_path, {**GOOD, key: value}))


def test_a_missing_key_and_a_file_that_is_no_yaml_are_refused(tmp_path: Path) -> None:
    """Nothing is guessed."""
    with pytest.raises(LexiconFault, match="the key 'words' is missing"):
        lexicon("xx", write(tmp_path, {key: value for key, value in GOOD.items() if key != "words"}))
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "xx.yml").write_text("{", encoding="utf-8")
    with pytest.raises(LexiconFault, match="is not YAML"):
        lexicon("xx", tmp_path / "bad")
    (tmp_path / "list").mkdir()
    with pytest.raises(LexiconFault, match="must hold keys"):
        lexicon("xx", write(tmp_path / "list", ["a"]))


def leaves(value: Any) -> list[Any]:
    """Everything in a list of lists."""
    if isinstance(value, dict):
        return [*value, *(leaf for part in value.values() for leaf in leaves(part))]
    return [leaf for part in value for leaf in leaves(part)] if isinstance(value, list) else [value]


@pytest.mark.parametrize("path", [*LISTS.glob("*.yml"), *FOLDER.glob("*.yml")], ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_word_was_read_as_something_else(path: Path) -> None:
    """YAML takes an unquoted "no" for false and an unquoted 1 for a number."""
    content = wordlist(path.stem) if path.parent == LISTS else yaml.safe_load(path.read_text(encoding="utf-8"))
    assert [leaf for leaf in leaves(content) if not isinstance(leaf, str) and (isinstance(leaf, bool) or not isinstance(leaf, int))] == []
