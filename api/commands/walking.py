"""One walk of a curator through the drafts of a directory: each shown until it is decided on, and the way back."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from api.commands.cards import card, offered
from api.commands.editing import Unedited, edited
from api.commands.keys import Answers
from schemas.complaints import nearest
from seeds.parser.filing.writing import written
from seeds.problems import Problems
from seeds.review.desk import Desk
from seeds.review.folder import Draft
from seeds.review.owning import NotOwner
from seeds.review.passages import Texts
from seeds.review.reopening import Kept, Reopening
from seeds.review.retelling import alternatives
from seeds.review.route import Route
from seeds.review.sameness import Likeness

EXPLAINED = """a  accept: the statement moves into the files of the collection, with all it refers to
1  tell it as the first position named behind "or", 2 as the second; it is shown again
e  edit it in $EDITOR first; it is shown again
d  drop it: parsing again does not bring it back, but b and --reopen do
m  merge: its reports become reports of an existing statement; m1 takes the first one proposed, m ID any other;
   one by another actor is asked about
s  skip: it is shown again the next time
b  back: take the last step back, as if it had never been made, also one of an earlier run; it is shown again
q  quit; every decision so far is written already"""
DONE = {"accept": "accepted", "merge": "merged", "drop": "dropped", "edit": "edited"}


class Walk:
    """A walk through one directory; `opened` gives its desk anew, `reopening` what takes steps back.

    What is decided is counted in `decided`.
    """

    def __init__(
        self, opened: Callable[[], Desk], reopening: Callable[[], Reopening], texts: Texts, decided: Counter[str]
    ) -> None:
        self.opened = opened
        self.reopening = reopening
        self.texts = texts
        self.answers = Answers()
        self.decided = decided
        self.desk = opened()
        self.route = Route(self.desk.queue())

    def go(self, name: str) -> bool:
        """Go through the drafts of the directory of a name; return False to quit."""
        while (id_ := self.route.here()) is not None:
            if id_ not in self.desk.folder.places:
                self.route.past()
            elif not self._show(self.desk.folder.draft(id_), f"{name}, {self.route}"):
                return False
        return True

    def _show(self, draft: Draft, place: str) -> bool:
        """Show a draft, and do what is answered; return False to quit."""
        like = self.desk.like(draft)
        print(f"\n{place}\n{card(self.desk, self.texts, draft, like)}")
        answer = self.answers.key(f"{offered(draft)} ")
        key, rest = answer[:1].lower(), answer[1:].strip()
        if key in ("", "q"):
            return False
        if key.isdecimal():
            self._retell(draft, answer.strip())
        elif key == "m":
            self._merge(draft, rest or self._into(like), like)
        else:
            {"a": self._accept, "e": self._edit, "d": self._drop, "s": self._skip, "b": self._back}.get(
                key, partial(self._explain, answer.strip())
            )(draft)
        return True

    def _explain(self, answer: str, _draft: Draft) -> None:
        print(EXPLAINED if answer == "?" else f"'{answer}' is none of the keys\n{EXPLAINED}")

    def _accept(self, draft: Draft) -> None:
        try:
            self.desk.accept(draft)
        except NotOwner as error:
            print(f"not accepted: {error}")
        else:
            self._is_done("accept")

    def _drop(self, draft: Draft) -> None:
        self.desk.drop(draft)
        self._is_done("drop")

    def _skip(self, _draft: Draft) -> None:
        self.decided["skipped"] += 1
        self.route.skip()

    def _is_done(self, done: str) -> None:
        self.decided[DONE[done]] += 1
        self.route.decide(done)

    def _into(self, like: list[Likeness]) -> str:
        usual = like[0].statement if like and like[0].same_actor else ""
        return self.answers.line(f"into which statement{f' [{usual}]' if usual else ''}? ").strip() or usual

    def _merge(self, draft: Draft, into: str, like: list[Likeness]) -> None:
        numbered = into.isdecimal() and 1 <= int(into) <= len(like)
        statement = like[int(into) - 1].statement if numbered else into
        if not statement:
            proposed = "the one proposed is by another actor" if like else "none is proposed"
            print(f"{proposed}; {_asking(like)}")
            return
        try:
            actor = self.desk.curation.actor_of(statement)
        except LookupError:
            print(self._no_statement(statement, like))
            return
        if self._is_meant(draft, statement, actor):
            self.desk.merge(draft, statement)
            self._is_done("merge")
            print(f"merged: {draft.id} into {statement} by {self.desk.name('actors', actor)}")

    def _no_statement(self, id_: str, like: list[Likeness]) -> str:
        """Return what is said of an id that no curated statement has."""
        if id_ in self.desk.folder.places:
            return f"'{id_}' is a draft itself; accept it first, or merge it instead"
        near = nearest(id_, self.desk.curation.statements)
        return f"there is no statement '{id_}'; {f'did you mean {near}?' if near else _asking(like)}"

    def _is_meant(self, draft: Draft, statement: str, actor: str) -> bool:
        """Return whether a draft is to be merged into a statement by an actor: asked where the draft has another."""
        if actor == draft.occasion["actor"]:
            return True
        own, other = (self.desk.name("actors", id_) for id_ in (draft.occasion["actor"], actor))
        told = f"{draft.id} is by {own}, {statement} by another actor: {other}"
        if self.answers.line(f"{told}; merge all the same? (y/N) ").strip().lower() in ("y", "yes"):
            return True
        print("not merged; the draft is as it was")
        return False

    def _retell(self, draft: Draft, number: str) -> None:
        """Tell a draft as another position that is named, where there is one of this number."""
        others = {str(key): other for key, other in enumerate(alternatives(draft.statement), 1)}
        if number not in others:
            print(f"there is no other position {number}; e edits the draft, positions are those of /v1/positions")
            return
        try:
            self.route.edit(self.desk.retell(draft, others[number]).id)
        except Problems as error:
            print(f"{error}\nthe draft is as it was")

    def _edit(self, draft: Draft) -> None:
        """Take a draft as it comes back from the editor; where it is given up, it stays as it was."""
        try:
            made = edited(written(draft.whole), lambda file: self.desk.replace(draft, file, self.texts.text))
        except Unedited as error:
            print(f"{error}; the draft is as it was")
        else:
            self.route.edit(made.id)

    def _back(self, _draft: Draft) -> None:
        """Take the last step back, and show the draft it was made on."""
        if self.route.unskip():
            self.decided["skipped"] -= 1
            return
        reopening = self.reopening()
        step = reopening.last()
        if step is None:
            print("there is nothing to take back")
            return
        try:
            id_ = reopening.take_back(step)
        except Kept as error:
            print(f"not taken back: {error}")
            return
        self.desk = self.opened()
        if self.route.back(step, self.desk.folder.draft(id_)):
            self.decided[DONE[step.done]] -= 1
        print(f"taken back: {step.id} was {DONE[step.done]}")


def _asking(like: list[Likeness]) -> str:
    return "write an id, or the number of one proposed" if like else "write an id"
