"""From the plain text of an article to draft statements, one layer a module."""
