"""From drafts to curated statements: what a curator is shown, and what becomes of each decision."""
