"""The write side: curated collections and the code that checks, parses and builds them."""
