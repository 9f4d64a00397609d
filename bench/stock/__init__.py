"""The stock assistant: what `rasa init` makes, with our examples and one custom action."""
