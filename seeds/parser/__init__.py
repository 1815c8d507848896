"""From the plain text of an article to draft statements, one layer a module."""

from seeds.parser.drafts.drafts import parse
from seeds.parser.drafts.proposals import Parsed
from seeds.parser.positions.likeness import prepare

__all__ = ["Parsed", "parse", "prepare"]
