"""The read side: HTTP over the built database."""
