"""The only process that faces a network: the chat API, health and metrics."""
