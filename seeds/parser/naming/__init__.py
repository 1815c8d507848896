"""Names: who and what the words of an article name, known or new."""
