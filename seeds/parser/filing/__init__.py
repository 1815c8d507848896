"""Filing: many articles, their repeats, and drafts as curated files."""
