"""Speech: who said what, brought together: sentences, labels, lists, interviews, documents printed at length."""
