"""Readings of many statements together, by named rules; knows no Flask."""
