"""Speech: who says what, and where the words stand."""
