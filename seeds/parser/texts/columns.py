"""Whether the lines of a text were broken at a fixed width, and which of its lines go on with the line before."""

import re
from dataclasses import dataclass
from itertools import pairwise

from seeds.parser.texts.spans import Span

WIDEST = 110
"""Code points in the widest line of a text that counts as set in a column."""
_FEWEST = 4
_WIDER = 12
"""Of so many lines one may be wider than the column, as headlines and addresses are."""
_OPENING = re.compile(r"[A-Z]{3}[A-Z .'’-]*(?:, [\w ,.]{2,24})? (?:\([\w /.-]{2,30}\) )?[-–—]{1,2} |By [A-Z]|[-–—•*] ")
"""What opens a line that goes on with none: a dateline, a byline, an item of a list."""
_RAGGED = 4
"""Code points by which a line of the column may be wider than most."""
_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
_ENDED = (".", "!", "?", ":", ";", '"', "”", "’", "'", ")", "…", "]")


@dataclass(frozen=True, slots=True)
class Column:
    """The column a text is set in: `width` in code points, 0 for a text whose lines are paragraphs."""

    width: int

    def goes_on(self, text: str, before: Span, line: Span) -> bool:
        """Whether `line` goes on with the line that ends where `before` does."""
        if text.count("\n", before.end, line.start) != 1 or _OPENING.match(text, line.start):
            return False
        length = before.end - max(before.start, text.rfind("\n", before.start, before.end) + 1)
        ended = text[before.end - 1] in _ENDED
        if not self.width:
            return not ended and (65 <= length <= 100 or (length >= 55 and text[line.start].islower()))
        if length > self.width + _RAGGED:
            return False
        if _is_full(text, length, line.start, self.width):
            return True
        return not ended and (text[line.start].islower() or 4 * length > 3 * self.width)


def column(text: str) -> Column:
    """The column of a text: that of its wider lines, where most lines are as full as the next word lets them be."""
    lines = [line.strip() for line in text.split("\n")]
    widths = sorted(len(line) for line in lines if line)
    width = widths[-1 - len(widths) // _WIDER] if widths else 0
    if width > WIDEST:
        return Column(0)
    breaks = [(one, other) for one, other in pairwise(lines) if one and other]
    full = [other for one, other in breaks if _is_full(other, len(one), 0, width)]
    enough = len(full) >= _FEWEST and 2 * len(full) > len(breaks)
    return Column(width if enough and 2 * sum(other[0].islower() for other in full) > len(full) else 0)


def _is_full(text: str, length: int, start: int, width: int) -> bool:
    """Whether the word at `start` no longer fitted behind `length` code points of a line."""
    ends = [end for end in (text.find(" ", start), text.find("\n", start)) if end >= 0]
    return length + 1 + (min(ends, default=len(text)) - start) > width


def unbroken(text: str) -> str:
    """The text with a space for each line end inside a paragraph: every code point stays in its place."""
    if text.count("\n") < _FEWEST:
        return text
    set_in = column(text)
    held: Span | None = None
    pieces, done = [], 0
    for match in _LINE.finditer(text):
        line = Span(*match.span()).trim(text)
        if not len(line):
            continue
        if held and set_in.goes_on(text, held, line):
            pieces += [text[done : held.end], " " * (line.start - held.end)]
            done = line.start
            held = held.cover(line)
        else:
            held = line
    return "".join((*pieces, text[done:]))
