"""From the plain text of an article to draft statements.

texts      bytes, paragraphs, sentences, words and quotations of the article
naming     who and what its words name: actors, countries and bodies, places
speech     who says what: attributions, acts, headlines, interviews, documents printed at length
forces     which words describe a force, whose it is, where, and which record it is
positions  which position reported words take on a force: by frames, else by likeness to coded examples
dating     when it was said
drafts     all of these brought together: one article to occasions, statements and reports
filing     many articles: repeats and differences told, drafts written as curated files

`parse` reads one text, `prepare` counts the coded examples beforehand, once a process.
"""

from seeds.parser.drafts.drafts import parse
from seeds.parser.drafts.proposals import Parsed
from seeds.parser.positions.likeness import prepare

__all__ = ["Parsed", "parse", "prepare"]
