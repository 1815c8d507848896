"""Drafts: the layers brought together, from one article to statements."""
