"""Helpdesk: a support assistant whose every answer is proven from the shop's written policy."""

__version__ = "0.1.0"
