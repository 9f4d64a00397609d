"""The name under which others know the stack."""

from helpdesk.stack import Stack

__all__ = ["Stack"]
