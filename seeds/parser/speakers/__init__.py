"""Speakers: as whom an article credits somebody, and for whom offices, pronouns and papers stand."""
