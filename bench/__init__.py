"""The benchmark: Helpdesk against the assistant that `rasa init` makes, on one machine and in one run."""
