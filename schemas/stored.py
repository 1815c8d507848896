"""What marks a database file as one of Demarche's, and of which format."""

FORMAT = 2
APPLICATION = 0x44454D41  # "DEMA", SQLite's application_id
