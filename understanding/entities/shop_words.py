"""Shipping methods and kinds of items, by spaCy's entity ruler over English and Spanish words."""

from collections.abc import Iterator
from typing import Any

from spacy.language import Language as Pipeline

from understanding.entities.base import Entity, Reading

_SERVICE = "shipping|delivery|post|mail|method|option|shipment|service"
_ENVIO = "envio|entrega|correo|servicio|despacho"
_BY = "by|via|with|through|per|por|con|mediante"

# Each line: the value, then word patterns; a slot in angle brackets stands for any of its words.
_METHODS = {
    "economy_international": (
        "international economy",
        "economy international",
        "intl economy",
        "economy intl",
        "<envio> economico internacional",
        "economico internacional",
        "<envio> internacional economico",
    ),
    "expedited_international": (
        "expedited international",
        "international expedited",
        "intl expedited",
        "expedited intl",
        "<envio> internacional urgente",
        "<envio> urgente internacional",
        "<envio> acelerado internacional",
        "<envio> internacional acelerado",
    ),
    "express": (
        "express",
        "expres",
        "expreso",
        "xpress",
        "expedited",
        "<envio> urgente",
        "<envio> rapido",
        "<envio> rapida",
        "<envio> exprés",
    ),
    "economy": ("economy", "<envio> economico", "<envio> economica", "economico", "cheapest <service>", "econ <service>"),
    "standard": (
        "standard <service>",
        "regular <service>",
        "normal <service>",
        "<by> standard",
        "standard international <service>",
        "<envio> estandar",
        "<envio> normal",
        "<envio> regular",
        "<by> estandar",
        "<envio> ordinario",
    ),
}
_KINDS = {
    "pre_order": (
        "pre order",
        "pre orders",
        "preorder",
        "preorders",
        "pre ordered",
        "preordered",
        "pre - order",
        "pre - orders",
        "pre - ordered",
        "preorden",
        "pre orden",
        "preventa",
        "pre venta",
        "pre - venta",
        "preordenes",
        "preventas",
    ),
    "made_to_order": (
        "made to order",
        "made - to - order",
        "custom made",
        "custom - made",
        "customised",
        "customized",
        "made to measure",
        "cosplay",
        "cosplays",
        "costume",
        "costumes",
        "bespoke",
        "custom order",
        "custom size",
        "hecho a medida",
        "hecha a medida",
        "a medida",
        "bajo pedido",
        "por encargo",
        "personalizado",
        "personalizada",
        "disfraz",
        "disfraces",
    ),
    "standard": (
        "in stock",
        "in - stock",
        "ready to ship",
        "standard item",
        "standard items",
        "regular item",
        "en stock",
        "articulo estandar",
        "articulos estandar",
        "disponible en stock",
    ),
}
# Brands and firms whose names hold one of the words above.
_BLOCKERS = ("american express", "ali express", "panda express", "express employment")


class ShopWords:
    """Finds shipping methods and item kinds; the value is the word the policies use."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._ruler = pipeline.create_pipe("entity_ruler", config={"phrase_matcher_attr": "ORTH"})
        self._ruler.add_patterns(list(_patterns()))  # type: ignore[attr-defined]

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every method and kind in the message; the ruler keeps the longest of overlapping ones."""
        doc = self._ruler(reading.doc.copy())
        for span in doc.ents:
            if span.label_ != "blocker":
                yield Entity(span.label_, span.ent_id_, span.start_char, span.end_char)


def _patterns() -> Iterator[dict[str, Any]]:
    for label, values in (("shipping_method", _METHODS), ("item_kind", _KINDS)):
        for value, phrases in values.items():
            for phrase in phrases:
                yield {"label": label, "id": value, "pattern": [_slot(word) for word in phrase.split()]}
    for phrase in _BLOCKERS:
        yield {"label": "blocker", "id": "blocker", "pattern": [{"ORTH": word} for word in phrase.split()]}


def _slot(word: str) -> dict[str, Any]:
    choices = {"<service>": _SERVICE, "<envio>": _ENVIO, "<by>": _BY}.get(word)
    return {"ORTH": {"IN": choices.split("|")}} if choices else {"ORTH": word}
