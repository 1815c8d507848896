"""One position read off a passage, however it was read."""

from dataclasses import dataclass

from seeds.parser.forces.catalogues import Target
from seeds.parser.texts.spans import Span

LIKE = "like-"
"""What the name of a coded example begins with, in place of a frame's."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One position: its code, the stance where the code leaves it open, the targets, and the name of what read it.

    `certainty` is how often such a reading was right on coded articles, from 0 to 1.
    """

    position: str
    stance: str
    targets: tuple[Target, ...]
    written: str
    frame: str
    span: Span
    condition: str
    implied: bool
    certainty: float

    @property
    def likened(self) -> bool:
        """Whether it was read by likeness to a coded example."""
        return self.frame.startswith(LIKE)
