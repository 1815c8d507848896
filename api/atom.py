"""Statements as an Atom feed (RFC 4287).

An entry must say when it was last updated: that is the last day its statement may have been said, else the last its
first report may have been published, else EPOCH, for a date nobody knows; the entry says which.
"""

from typing import Any

from api.markup import quoted, text

EPOCH = "1970-01-01"


def feed_start(root: str, address: str, title: str, version: str, updated: str) -> str:
    """Return the head of a feed at `address`, last updated on the day of its newest entry."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"  <id>{text(address)}</id>\n  <title>{text(title)}</title>\n"
        f"  <updated>{updated}T00:00:00Z</updated>\n"
        f"  <author><name>Demarche</name><uri>{text(root)}/</uri></author>\n"
        f"  <generator version={quoted(version)}>Demarche</generator>\n"
        f'  <link rel="self" type="application/atom+xml" href={quoted(address)}/>\n'
    )


def feed_entry(statement: dict[str, Any], root: str) -> str:
    """Return one published statement as an entry."""
    address = f"{root}/v1/statements/{statement['id']}"
    updated, meaning = _updated(statement)
    return (
        f"  <entry>\n    <id>{text(address)}</id>\n    <title>{text(_title(statement))}</title>\n"
        f"    <updated>{updated}T00:00:00Z</updated>\n"
        f"    <author><name>{text(statement['actor']['name'])}</name></author>\n"
        f'    <link rel="alternate" type="application/json" href={quoted(address)}/>\n'
        f"    <category term={quoted(statement['position'])}/><category term={quoted(statement['stance'])}/>"
        f"<category term={quoted(meaning)}/>\n"
        f'    <summary type="text">{text(statement["summary"])}</summary>\n  </entry>\n'
    )


def feed_day(statement: dict[str, Any]) -> str:
    """Return the day on which the entry of a statement counts as updated."""
    return _updated(statement)[0]


def feed_end() -> str:
    """Return the end of a feed."""
    return "</feed>\n"


def _title(statement: dict[str, Any]) -> str:
    targets = ", ".join(target["name"] for target in statement["targets"])
    return f"{statement['actor']['name']}: {statement['position'].replace('_', ' ')}: {targets}"


def _updated(statement: dict[str, Any]) -> tuple[str, str]:
    said = statement["said"]["latest"] or statement["said"]["earliest"]
    if said:
        return said, "updated-is-date-of-speech"
    days = [report["document"]["published"]["latest"] for report in statement["reports"]]
    known = sorted(day for day in days if day)
    return (known[0], "updated-is-date-of-publication") if known else (EPOCH, "date-unknown")
