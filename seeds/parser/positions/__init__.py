"""Positions: what is said of a force, by frames and by likeness to coded examples."""
