"""Decisions to sentences in the shopper's language; nothing leaves that is not bound to a source."""
