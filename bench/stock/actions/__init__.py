"""The custom actions of the stock assistant."""
