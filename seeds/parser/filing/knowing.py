"""What is known of articles that were met before: each is parsed with the date and outlet that its document has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from seeds.parser.filing.corpus import Article, Setting, parsed_article
from seeds.parser.filing.curating import UNKNOWN_OUTLET
from seeds.parser.filing.filing import Filing
from seeds.parser.filing.records import Record


def as_known(
    articles: Iterable[Article], filing: Filing, setting: Setting, contents: Callable[[Path], bytes]
) -> Iterator[Article]:
    """Yield articles as they were parsed with `setting`, or anew with what it leaves open and their documents tell.

    `contents` gives the bytes of an article again.
    """
    for article in articles:
        told = _told(article.drafted.document, filing, setting) if article.drafted else setting
        yield article if told == setting else parsed_article(article.path, contents(article.path), told)


def _told(drafted: Record, filing: Filing, setting: Setting) -> Setting:
    """Return a setting with the outlet and date of the document that an article was drafted as before.

    A date that the text tells itself is taken unless somebody wrote another one into the document.
    """
    known, by_hand = _known(filing, drafted["sha256"])
    outlet = known.get("outlet", UNKNOWN_OUTLET)
    published = known.get("published") if by_hand or "published" not in drafted else None
    return replace(
        setting,
        outlet=setting.outlet or (outlet if outlet != UNKNOWN_OUTLET else None),
        published=setting.published or (published if published != drafted.get("published") else None),
    )


def _known(filing: Filing, sha256: str) -> tuple[Record, bool]:
    """Return the document whose text has a hash, and whether somebody wrote or edited it; empty where there is none."""
    id_ = filing.document_of(sha256)
    if id_ in filing.held.documents:
        return filing.held.documents[id_], True
    file = f"documents/{id_}.yaml"
    return (filing.record(file), file in filing.edited) if (filing.directory / file).exists() else ({}, False)
