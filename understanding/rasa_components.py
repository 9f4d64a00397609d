"""The three steps of the pipeline as Rasa sees them: language, entities, intent.

Each is a thin wrapper; what it wraps knows nothing of Rasa. The channel sends ``shop``, ``language``
(of the message before) and ``now`` in the message's metadata, and they are read from there.
"""

# ruff: noqa: ARG003 - the signatures are Rasa's

import hashlib
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Self

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from understanding import storage
from understanding.classifier import IntentModel, Prediction
from understanding.encoder import WEIGHTS, Encoder, shared_encoder
from understanding.entities import EntityExtractor
from understanding.fitting import Settings, fit
from understanding.language import LanguageReader
from understanding.lexicons import lexicon
from understanding.masking import masked
from understanding.parts import Reader, parts
from understanding.segments import pieces
from understanding.shops import read_shops

logger = logging.getLogger(__name__)
LANGUAGE = "language"
LANGUAGE_OUTSIDE = "language_outside"
# The questions of a message that holds more than one; actions see them in ``latest_message``.
PARTS = "parts"
Kind = DefaultV1Recipe.ComponentType


def sources_fingerprint() -> str:
    """A mark of every source file and word list here and of the encoder's weights: Rasa retrains when it changes."""
    mark = hashlib.sha256(repr(sorted(WEIGHTS.items())).encode())
    here = Path(__file__).parent
    for path in sorted([*here.rglob("*.py"), *here.rglob("*.yml")]):
        mark.update(path.read_bytes())
    return mark.hexdigest()


def metadata_of(message: Message) -> Mapping[str, Any]:
    """What the channel sent along with a message; nothing for a message from elsewhere."""
    metadata = message.get("metadata")
    return metadata if isinstance(metadata, Mapping) else {}


def today_of(metadata: Mapping[str, Any]) -> date:
    """The day on which the message was written, by the channel's clock where it says one."""
    try:
        return datetime.fromisoformat(str(metadata.get("now"))).date()
    except ValueError:
        return datetime.now(UTC).date()


class Untrained(GraphComponent):
    """A step that needs no training and keeps nothing in the model."""

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> Self:
        """Build the step from its configuration."""
        return cls()

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """Let changed helper modules count as a change of the step."""
        return sources_fingerprint()


@DefaultV1Recipe.register([Kind.ENTITY_EXTRACTOR], is_trainable=False)
class LanguageDetector(Untrained):
    """Writes the message's ``language``, and ``language_outside`` where it is none of the shop's; both reach ``latest_message``."""

    def __init__(self) -> None:
        shops = read_shops()
        self._readers = {name: LanguageReader(shop.languages) for name, shop in shops.items()}
        self._anywhere = LanguageReader()
        # Word lists and model are read now, so that the first shopper does not wait for them.
        self._anywhere.detect(masked("ready \u597d"))

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the language to each message."""
        for message in messages:
            metadata = metadata_of(message)
            reader = self._readers.get(str(metadata.get("shop")), self._anywhere)
            found = reader.detect(message.get(TEXT) or "", metadata.get("language"))
            message.set(LANGUAGE, found.code, add_to_output=True)
            message.set(LANGUAGE_OUTSIDE, found.outside, add_to_output=True)
        return messages


@DefaultV1Recipe.register([Kind.ENTITY_EXTRACTOR], is_trainable=False)
class ShopEntities(Untrained):
    """Finds order numbers, e-mails, tracking numbers, countries, money, dates and shop words."""

    def __init__(self) -> None:
        self._extractor = EntityExtractor({name: shop.order_number for name, shop in read_shops().items()})

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the entities to each message."""
        for message in messages:
            metadata = metadata_of(message)
            shop = metadata.get("shop")
            found = self._extractor.extract(
                message.get(TEXT) or "",
                today_of(metadata),
                str(shop) if shop else None,
                language=message.get(LANGUAGE),
            )
            entries = [{**vars(entity), "extractor": "ShopEntities"} for entity in found]
            message.set(ENTITIES, message.get(ENTITIES, []) + entries, add_to_output=True)
        return messages


@DefaultV1Recipe.register([Kind.INTENT_CLASSIFIER], is_trainable=True)
class SentenceIntents(GraphComponent):
    """Reads the intent, or ``nlu_fallback`` when no intent is likely enough."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource, model: IntentModel | None) -> None:
        self._config, self._storage, self._resource, self._model = config, storage, resource, model

    @classmethod
    def get_default_config(cls) -> dict[str, Any]:
        """The settings that were chosen by measurement."""
        return dict(vars(Settings()))

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """Let changed helper modules and weights count as a change of the step."""
        return sources_fingerprint()

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> Self:
        """Build the untrained step."""
        return cls(config, model_storage, resource, None)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Self:
        """Read the trained step; the encoder is warmed up, so that the first shopper does not wait for it."""
        with model_storage.read_from(resource) as folder:
            model = storage.load(Path(folder))
        shared_encoder().encode([model.spelling.corrected("ready")])
        return cls(config, model_storage, resource, model)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the written examples and keep the model."""
        known = vars(Settings())
        settings = Settings(**{key: value for key, value in self._config.items() if key in known})
        examples = [(m.get(TEXT), m.get(INTENT)) for m in training_data.intent_examples]
        self._model = fit(examples, Encoder(settings.processes), settings, say=lambda line: print(line, flush=True))
        with self._storage.write_to(self._resource) as folder:
            storage.save(self._model, Path(folder))
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add intent and ranking to each message."""
        if self._model is None:
            return messages
        for message in messages:
            text, joiners = message.get(TEXT) or "", lexicon(message.get(LANGUAGE) or "en").joiners
            cuts = pieces(text, joiners)
            # A call of the encoder costs more than a text in it, so a message and its pieces go together.
            read = self._reader([text, *(text[start:end].strip() for start, end in cuts if len(cuts) > 1)])
            (found,) = read([text])
            self._write(message, found)
            message.set(PARTS, [vars(part) for part in parts(text, found, read, joiners)], add_to_output=True)
        return messages

    def _reader(self, expected: Sequence[str]) -> Reader:
        """Encode at once the texts that will be read for sure, and predict each when it is asked for."""
        assert self._model is not None
        model, encoder = self._model, shared_encoder()
        plain = list(dict.fromkeys(map(_plain(model), expected)))
        vectors = dict(zip(plain, encoder.encode(plain), strict=True))
        known: dict[str, Prediction] = {}

        def predicted(text: str) -> Prediction:
            """Predict what was not predicted before; two pieces read together are often the whole message."""
            if text not in known:
                vector = vectors[text] if text in vectors else encoder.encode([text])[0]
                known[text] = model.predict(text, vector)
            return known[text]

        def read(texts: Sequence[str]) -> list[Prediction]:
            return [predicted(text) for text in map(_plain(model), texts)]

        return read

    @staticmethod
    def _write(message: Message, found: Prediction) -> None:
        ranking = [{"name": name, "confidence": confidence} for name, confidence in found.ranking]
        message.set(INTENT, {"name": found.intent, "confidence": found.confidence}, add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)


def _plain(model: IntentModel) -> Callable[[str], str]:
    """What is read of a text: masked, and slips of the keys read over."""
    return lambda text: model.spelling.corrected(masked(text))
