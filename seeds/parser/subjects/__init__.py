"""Subjects: whose a verb is, and where the noun phrases begin and end that name somebody."""
