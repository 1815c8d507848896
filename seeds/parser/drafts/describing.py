"""The article itself as a document: its headline, an id made of it, its day and the hash of its text."""

from __future__ import annotations

import hashlib
from itertools import islice

from schemas import edtf
from seeds.parser.acts.headlines import LINK
from seeds.parser.drafts.proposals import Document
from seeds.parser.naming.spellings import shortened, slug
from seeds.parser.texts.paragraphs import paragraphs

OPENING = 4_000
"""Code points in which a headline is looked for."""
LONGEST_TITLE = 300
LONGEST_ID = 80
_PROSE = 3
"""Paragraphs of the opening in which a headline may stand behind furniture only."""


def described(
    text: str, outlet: str | None, document: str | None, published: str | None, stated: str | None
) -> Document:
    """Return the document of a text; `stated` is the day the page tells of itself, which a day that is given beats."""
    title = headline(text)
    basis = "explicit" if published or stated else "unknown"
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    id_ = document or shortened(slug(title), LONGEST_ID)
    note = disagreement(published, stated)
    return Document(id_, outlet or "", title, published or stated or "", basis, digest, len(text), note)


def disagreement(published: str | None, stated: str | None) -> str:
    """Return what is to be said where a text tells of itself another day than it was given; '' where they agree."""
    if not published or not stated:
        return ""
    given = edtf.parse(published)
    if (given.earliest or stated) <= stated <= (given.latest or stated):
        return ""
    return f"Given as {published}, which was taken; the text itself is dated {stated}."


def headline(text: str) -> str:
    """Return what an article is headed with: its first line that is neither a link nor other furniture of the page.

    A page of furniture alone is called by its first line.
    """
    opening = text[:OPENING]
    read = (one for one in paragraphs(opening) if one.kind in ("headline", "prose"))
    found = (one.span.of(opening) for one in islice(read, _PROSE))
    lines = (words for words in found if not LINK.match(words) or len(words.split()) > 3)
    chosen = next(lines, "") or opening.strip()
    return next((line.strip() for line in chosen.splitlines() if line.strip()), "")[:LONGEST_TITLE]
