"""From the plain text of an article to draft statements, one layer a module."""

from seeds.parser.drafts import parse
from seeds.parser.likeness import prepare
from seeds.parser.proposals import Parsed

__all__ = ["Parsed", "parse", "prepare"]
