"""A desk to try decisions at: a copy of the collections, articles and their drafts."""

import shutil

import pytest

from seeds.check import check
from seeds.codebook import stances
from seeds.collections import COLLECTIONS
from seeds.files import read
from seeds.parser.filing.corpus import Setting, articles_in, read_articles
from seeds.parser.filing.drafting import draft
from seeds.parser.filing.filing import Filing
from seeds.parser.filing.holdings import chosen, gazetteer, holdings, materials
from seeds.review.curation import curation
from seeds.review.desk import Desk
from seeds.review.reopening import Reopening
from seeds.verify import verify

FIRST = (
    "The US troops must leave Syria, Orla Venn, a miller, said on Monday.\n\n"
    "“The presence of the US troops in Syria is illegal,” Orla Venn said on Monday.\n\n"
    "President Bashar al-Assad said on Monday that the US troops must leave Syria.\n"
)
ID = "syria-foreign-forces"


class Bench:
    """A copy of the collections, articles, their drafts, and a fresh desk at any time."""

    def __init__(self, place):
        self.world, self.texts = place / "world", place / "texts"
        self.drafts = place / "drafts" / ID
        shutil.copytree(COLLECTIONS, self.world)
        self.texts.mkdir()
        (self.texts / "first.txt").write_text(FIRST)

    def parse(self):
        found = materials([self.world])
        setting = Setting(gazetteer(chosen(found, ID)), "2018-05-22")
        return draft(read_articles(articles_in(self.texts)[0], setting, 1), Filing(self.drafts, holdings(found)))

    def desk(self):
        return Desk(self.drafts, curation([self.world], ID), stances())

    def pending(self, desk=None):
        return (desk or self.desk()).queue()

    def reopening(self):
        return Reopening(self.drafts, [self.world])

    def back(self):
        """Take the last step back."""
        reopening = self.reopening()
        return reopening.take_back(reopening.last())

    def contents(self):
        """All files that a curator sees, of the collection and of the drafts."""
        files = [*self.world.rglob("*"), *self.drafts.rglob("*")]
        shown = [path for path in files if path.is_file() and not path.name.startswith(".")]
        return {str(path.relative_to(self.world.parent)): path.read_bytes() for path in shown}

    def check(self):
        checked = check([self.world], [self.drafts] if (self.drafts / "occasions").is_dir() else [])
        ours = [one for one in checked.materials if one.id == ID]
        assert verify(ours, self.texts).problems == ()
        return checked

    def curation_file(self, statement):
        """The curated file that holds a statement."""
        return curation([self.world], ID).statements[statement]

    def curated(self):
        occasions = (read(path).content for path in sorted((self.world / ID / "occasions").glob("*.yaml")))
        return {one["id"]: (occasion, one) for occasion in occasions for one in occasion["statements"]}


@pytest.fixture
def bench(tmp_path):
    made = Bench(tmp_path)
    made.parse()
    return made
