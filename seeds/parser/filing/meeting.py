"""Which articles hold a text that is known already, saved in another way: by this run or from an earlier one."""

from __future__ import annotations

from pathlib import Path

from seeds.parser.filing.corpus import Article
from seeds.parser.filing.filing import Filing
from seeds.parser.filing.shelf import Shelf


class Texts:
    """The texts that one run has met."""

    def __init__(self, filing: Filing) -> None:
        self.filing = filing
        self._paths: Shelf[str, Path] = Shelf()

    def known(self, article: Article, sha256: str) -> str:
        """Return why an article, whose document has the hash `sha256`, is left out; '' for one that is to be drafted.

        One that is drafted is known from then on.
        """
        plain = article.saved[0]
        if plain in self._paths:
            return f"holds the same text as {self._paths[plain]}; drafted once"
        others = (self.filing.document_of(one) for one in article.saved if one != sha256)
        before = next(filter(None, others), None)
        if before and not self.filing.document_of(sha256):
            return f"holds the text of the document {before}, saved in another way (encoding, line breaks); left out"
        self._paths[plain] = article.path
        return ""

    def otherwise(self, article: Article, sha256: str) -> str:
        """Return what is to be said of an article that was drafted before from a file in another encoding, else ''."""
        document = self.filing.document_of(sha256)
        written = self.filing.manifest.files.get(f"documents/{document}.yaml")
        before = written.encoding if written else ""
        if before in ("", article.encoding):
            return ""
        return f"holds the text of the document {document}, which was drafted from a file in {before}; drafted as that"
