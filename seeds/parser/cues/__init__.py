"""Cues: the words that report, told from nouns and adjectives of the same spelling."""
