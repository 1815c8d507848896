"""Occasions: when what an article tells was said."""
