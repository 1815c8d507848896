"""Scores dates against TimeML documents (TempEval-3), read from a folder the caller names and never committed.

    python -m tests.benchmarks.parsing.dates FOLDER [--errors]

Every TIMEX3 of type DATE whose value is a year, month, day or week counts, but the creation time. `right` asks for the
same value; what the rules leave unknown is missed, never wrong.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from seeds.parser.dating.dates import Day, days
from seeds.parser.texts.spans import Span

_CREATED = re.compile(r'functionInDocument="CREATION_TIME"')
_VALUE = re.compile(r'value="([^"]+)"')
_TIMEX = re.compile(r"<TIMEX3\b([^>]*)>(.*?)</TIMEX3>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_DATED = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d)?$")


def expected(document: str) -> tuple[str, str, list[tuple[Span, str]]]:
    """The plain text, the day of creation, and every dated expression with its value in EDTF."""
    created = next((_VALUE.search(m[1])[1] for m in _TIMEX.finditer(document) if _CREATED.search(m[1])), "")  # type: ignore[index]
    body = document[document.index("<TEXT>") + 6 : document.index("</TEXT>")]
    plain, found, last = "", [], 0
    for match in _TIMEX.finditer(body):
        plain += _TAG.sub("", body[last : match.start()])
        words = _TAG.sub("", match[2])
        value = _VALUE.search(match[1])
        if value and 'type="DATE"' in match[1] and _DATED.match(value[1]):
            found.append((Span(len(plain), len(plain) + len(words)), edtf(value[1])))
        plain, last = plain + words, match.end()
    return plain + _TAG.sub("", body[last:]), created[:10], found


def edtf(value: str) -> str:
    """A TimeML value as EDTF; a week becomes its Monday and Sunday."""
    week = re.match(r"(\d{4})-W(\d\d)$", value)
    if not week:
        return value
    ends = (date.fromisocalendar(int(week[1]), int(week[2]), day).isoformat() for day in (1, 7))
    return "/".join(ends)


def told(found: tuple[Day, ...], span: Span) -> str:
    return next((day.edtf for day in found if day.span and day.span.overlaps(span)), "")


def scored(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Words, expected and told value of every dated expression below `folder`."""
    for path in sorted(folder.rglob("[!.]*.tml")):
        plain, created, wanted = expected(path.read_text("utf-8", "replace"))
        found = days(plain, created)
        for span, value in wanted:
            yield span.of(plain), value, told(found, span)


def main() -> None:
    """Print the share told and the share right."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--errors", action="store_true")
    chosen = arguments.parse_args()
    rows = list(scored(chosen.folder))
    right = sum(value == got for _, value, got in rows)
    given = sum(bool(got) for _, _, got in rows)
    print(f"{len(rows)} dated expressions, {given} told, {right} right")
    print(f"precision {right / max(1, given):.3f}  recall {right / max(1, len(rows)):.3f}")
    wrong = Counter((words.lower(), bool(got)) for words, value, got in rows if value != got)
    for (words, was_told), count in wrong.most_common(40) if chosen.errors else ():
        print(f"  {count:3} {'wrong' if was_told else 'untold'}: {' '.join(words.split())}")


if __name__ == "__main__":
    main()
