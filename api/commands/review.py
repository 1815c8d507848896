"""`demarche review`: go through drafts with the passage in view, and accept, edit, drop or merge each."""

import argparse
from collections import Counter
from pathlib import Path

from api.commands.cards import card, offered
from api.commands.editing import Unedited, edited
from api.commands.keys import Answers
from api.commands.options import add_curated, collections
from api.commands.reporting import Failed, failing
from seeds.check import check, find_drafts
from seeds.codebook import stances
from seeds.parser.filing.filing import UNSORTED
from seeds.parser.filing.holdings import UnknownCollection
from seeds.parser.filing.writing import written
from seeds.problems import Problems
from seeds.review.curation import Curation, curation
from seeds.review.desk import Desk, Draft
from seeds.review.owning import NotOwner
from seeds.review.passages import Texts
from seeds.review.retelling import alternatives
from seeds.review.sameness import Likeness

NAME = "review"
HELP = "go through drafts: accept, edit, drop or merge"
EXPLAINED = """a  accept: the statement moves into the files of the collection, with all it refers to
1  tell it as the first position named behind "or", 2 as the second; it is shown again
e  edit it in $EDITOR first; it is shown again
d  drop it for good: parsing again does not bring it back
m  merge: its reports become reports of an existing statement; m1 takes the first one proposed, m ID any other
s  skip: it is shown again the next time
q  quit; every decision so far is written already"""
EXAMPLES = f"""examples:
  demarche review --documents articles/                  all drafts below drafts/
  demarche review drafts --collection syria-foreign-forces   accepted ones go to this collection
  demarche review --collections ~/my-data --documents ~/articles

{EXPLAINED}"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("drafts", nargs="?", type=Path, default=Path("drafts"), help="where they are (%(default)s)")
    parser.add_argument("--documents", type=Path, metavar="DIR", help="the texts of the articles, found by their hash")
    parser.add_argument(
        "--collection", metavar="ID", help="where accepted ones go (default: as their folder is called)"
    )
    add_curated(parser)


def run(arguments: argparse.Namespace) -> int:
    """Go through the drafts; say what was decided and whether the collections are right."""
    if arguments.documents and not arguments.documents.is_dir():
        raise Failed(f"{arguments.documents} is not a directory; --documents names the one that holds the texts")
    with failing(writing="the curated files"):
        walk = _Walk(arguments)
        try:
            finished = all(walk.directory(directory) for directory in _directories(arguments))
        except KeyboardInterrupt:
            finished = False
            print()
        walk.tell(finished)
        if walk.decided["accepted"] or walk.decided["merged"]:
            check(collections(arguments))
    return 0


def _directories(arguments: argparse.Namespace) -> list[Path]:
    if not arguments.drafts.is_dir():
        raise Failed(f"{arguments.drafts} is not there; `demarche parse` writes drafts")
    return find_drafts([arguments.drafts])


class _Walk:
    """One walk through drafts."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.arguments = arguments
        self.texts = Texts(arguments.documents)
        self.answers = Answers()
        self.decided: Counter[str] = Counter()

    def directory(self, directory: Path) -> bool:
        """Go through one directory of drafts; return False to quit."""
        collection = self.arguments.collection or directory.name
        if collection == UNSORTED and not self.arguments.collection:
            raise Failed(f"{directory} belongs to no collection; --collection names the one accepted statements go to")
        desk = Desk(directory, self._curation(directory, collection), stances())
        waiting = desk.waiting()
        drafts = (draft for path in desk.files() for draft in list(desk.pending(path)))
        return all(
            self.draft(desk, draft, f"{directory.name}, draft {number} of {waiting}")
            for number, draft in enumerate(drafts, 1)
        )

    def _curation(self, directory: Path, collection: str) -> Curation:
        try:
            return curation(collections(self.arguments), collection)
        except UnknownCollection as error:
            if self.arguments.collection:
                raise
            raise Failed(f"{directory}: {error}; --collection names the one accepted statements go to") from error

    def draft(self, desk: Desk, draft: Draft, place: str) -> bool:
        """Show one draft until it is decided on; return False to quit."""
        while True:
            like = desk.like(draft)
            print(f"\n{place}\n{card(desk, self.texts, draft, like)}")
            answer = self.answers.key(f"{offered(draft)} ")
            key, rest = answer[:1].lower(), answer[1:].strip()
            if key in ("", "q"):
                return False
            if key == "e":
                draft = self._edited(desk, draft)
            elif key.isdecimal():
                draft = self._retold(desk, draft, answer.strip())
            elif key == "?":
                print(EXPLAINED)
            elif self._decide(desk, draft, key, rest or self._into(key, like), like):
                return True

    def _into(self, key: str, like: list[Likeness]) -> str:
        if key != "m":
            return ""
        usual = like[0].statement if like and like[0].same_actor else ""
        return self.answers.line(f"into which statement{f' [{usual}]' if usual else ''}? ").strip() or usual

    def _decide(self, desk: Desk, draft: Draft, key: str, into: str, like: list[Likeness]) -> bool:
        """Carry out a decision; return whether the draft is done with."""
        if key == "a":
            return self._accept(desk, draft)
        if key == "d":
            desk.drop(draft)
            self.decided["dropped"] += 1
        elif key == "s":
            self.decided["skipped"] += 1
        elif key == "m":
            return self._merge(desk, draft, into, like)
        else:
            print(EXPLAINED)
            return False
        return True

    def _accept(self, desk: Desk, draft: Draft) -> bool:
        try:
            desk.accept(draft)
        except NotOwner as error:
            print(f"not accepted: {error}")
            return False
        self.decided["accepted"] += 1
        return True

    def _merge(self, desk: Desk, draft: Draft, into: str, like: list[Likeness]) -> bool:
        numbered = into.isdecimal() and 1 <= int(into) <= len(like)
        statement = like[int(into) - 1].statement if numbered else into
        if not statement:
            print("the one proposed is by another actor, or there is none; write an id, or the number of one proposed")
            return False
        try:
            desk.merge(draft, statement)
        except LookupError:
            print(f"there is no statement '{statement}'; write an id, or the number of one proposed")
            return False
        self.decided["merged"] += 1
        return True

    def _retold(self, desk: Desk, draft: Draft, number: str) -> Draft:
        """Return a draft told as another position that is named; where there is no such number, as it is."""
        others = {str(key): other for key, other in enumerate(alternatives(draft.statement), 1)}
        if number not in others:
            print(f"there is no other position {number}; e edits the draft, positions are those of /v1/positions")
            return draft
        try:
            return desk.retell(draft, others[number])
        except Problems as error:
            print(f"{error}\nthe draft is as it was")
            return draft

    def _edited(self, desk: Desk, draft: Draft) -> Draft:
        """Return a draft as it comes back from the editor; what is wrong is said, and the draft stays as it was."""
        try:
            return desk.replace(draft, edited(written({**draft.occasion, "statements": [draft.statement]})))
        except Unedited as error:
            print(f"{error}; the draft is as it was")
        except (Problems, OSError) as error:
            print(f"{error}\nthe draft is as it was")
        return draft

    def tell(self, finished: bool) -> None:
        """Say what was decided."""
        kinds = ("accepted", "merged", "dropped", "skipped")
        decided = ", ".join(f"{self.decided[kind]} {kind}" for kind in kinds)
        print(f"{decided}{'' if finished else '; stopped before the end, go on with the same command'}")
