"""What is said: catalogues, formats, replies and the proof before speech."""
