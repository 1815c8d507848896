"""How well the parser finds who says what, on outside annotated sets."""
