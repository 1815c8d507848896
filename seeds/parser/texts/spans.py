"""A run of code points in a text, the coin every layer of the parser trades in."""

from seeds.parser.texts.records import record


@record(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` to `end` of a text, end exclusive."""

    start: int
    end: int

    def __len__(self) -> int:
        """How many code points the span covers."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of `text` this span covers."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def cover(self, other: "Span") -> "Span":
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def trim(self, text: str, unwanted: str = " \t\r\n\u00a0") -> "Span":
        """This span without `unwanted` characters at either end."""
        start, end = self.start, self.end
        while start < end and text[start] in unwanted:
            start += 1
        while end > start and text[end - 1] in unwanted:
            end -= 1
        return Span(start, end)
