"""What is said in one breath, though a point or an "and" or "but" stands in it."""

from __future__ import annotations

from seeds.parser.texts.wordlists import word_set

NONE = word_set("NOT NO")
"""What makes "while" without a comma before it tell how long something is not: "no peace while they are here"."""


def answers_himself(run: list[str], following: list[str]) -> bool:
    """Whether a short question is taken up to be answered in one breath: "Pull out? Over my dead body"."""
    return len(run) < _ECHO and not _GOING.isdisjoint(run[:1]) and not _ANSWERS.isdisjoint(following[:1])


_ECHO = 5
"""The tags, the question mark among them, that such a question has fewer of."""
_GOING = word_set("LEAVE PULL WITHDRAWAL END CUT OUT REMOVE SEND")
_ANSWERS = word_set("NOT NO SCOFF NOQUESTION why forget BAD")


def bargains(run: list[str], following: list[str]) -> bool:
    """Whether "and" stands between what one side is to do and what the other will: "you disarm, and we will leave"."""
    asked = not _ASKED.isdisjoint(run[:1]) and NONE.isdisjoint(run) and "OBLIGE" not in run
    return asked and following[:1] in (["WE"], ["I"], ["you"], ["P"]) and following[1:] == ["WILL"]


_ASKED = word_set("you GIVE show guarantee bring get let sign LEAVE PULL")
"""What a side is asked with at the beginning of a bargain."""


def puts_right(run: list[str], following: list[str]) -> bool:
    """Whether what stands behind "but" is told in place of what is denied: "not to fight but to guard the bridge"."""
    return not NONE.isdisjoint(run) and following[:1] in (["to"], ["because"])
