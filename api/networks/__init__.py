"""Discourse networks: who shares positions with whom, computed as Discourse Network Analyzer does."""
