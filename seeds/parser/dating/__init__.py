"""Dates: when something was said."""
