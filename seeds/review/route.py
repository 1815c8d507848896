"""The way of a curator through drafts: where it has come, by which steps, and back."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.review.folder import Draft
from seeds.review.journal import DECISIONS, Step

_SKIP = "skip"


class Route:
    """Drafts in the order in which they are shown, each with its document; `at` is the one that is shown now."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._stops = [(draft.id, _document(draft)) for draft in drafts]
        self._at = 0
        self._trail: list[str] = []

    def here(self) -> str | None:
        """Return the id of the draft to be shown, None behind the last one."""
        return self._stops[self._at][0] if self._at < len(self._stops) else None

    def __str__(self) -> str:
        """How far it has come: draft 3 of 12, document 1 of 4."""
        documents = list(dict.fromkeys(document for _, document in self._stops))
        number = documents.index(self._stops[self._at][1]) + 1
        return f"draft {self._at + 1} of {len(self._stops)}, document {number} of {len(documents)}"

    def past(self) -> None:
        """Go past a draft that is not there any more."""
        del self._stops[self._at]

    def decide(self, done: str) -> None:
        """Go on behind a decision."""
        self._trail.append(done)
        self._at += 1

    def skip(self) -> None:
        """Go on without one."""
        self.decide(_SKIP)

    def edit(self, id_: str) -> None:
        """Stay at a draft, which may be called otherwise by now."""
        self._trail.append("edit")
        self._stops[self._at] = (id_, self._stops[self._at][1])

    def unskip(self) -> bool:
        """Go back to the draft before if that was skipped; return whether it was."""
        if self._trail[-1:] != [_SKIP]:
            return False
        self._trail.pop()
        self._at -= 1
        return True

    def back(self, step: Step, draft: Draft) -> bool:
        """Go back to the draft of a step that was taken back; return whether the step was a decision of this way."""
        own = self._trail.pop() == step.done if self._trail else False
        if own and step.done in DECISIONS:
            self._at -= 1
            del self._stops[self._at]
        else:
            self._remove(step.into)
        self._stops.insert(self._at, (draft.id, _document(draft)))
        return own and step.done in DECISIONS

    def _remove(self, id_: str) -> None:
        at = next((at for at, (stop, _) in enumerate(self._stops) if stop == id_), None)
        if at is not None:
            del self._stops[at]
            self._at -= at < self._at


def _document(draft: Draft) -> str:
    return str(draft.statement["reports"][0]["document"])
