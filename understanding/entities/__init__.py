"""Entities: the things a shopper names, found by format, by list and by the words around them."""

from understanding.entities.base import Entity
from understanding.entities.extractor import EntityExtractor

__all__ = ["Entity", "EntityExtractor"]
