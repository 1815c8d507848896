"""Dating: what words of time say, against the day of publication."""
