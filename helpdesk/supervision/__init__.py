"""Supervision of processes: starting, watching, restarting and surely ending them. Knows nothing of what they do."""
