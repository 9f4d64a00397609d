"""The edge to Rasa: thin actions, one file a topic, flat. Each reads the turn, calls a service, returns the reply."""
