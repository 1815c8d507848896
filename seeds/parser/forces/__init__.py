"""Forces: which words name one, whose it is, where, and which record it is."""
