"""The read side: HTTP over the built database."""

__version__ = "1.13.0"  # of the software and of its HTTP interface, for pyproject.toml and openapi.yaml
