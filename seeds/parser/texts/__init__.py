"""The article as text: bytes, words, sentences, quotations and paragraphs."""
