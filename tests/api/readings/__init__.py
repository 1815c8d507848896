"""Rules of readings, apart from HTTP and database."""
