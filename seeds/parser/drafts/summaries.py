"""One plain sentence for a drafted statement: who takes which position on which forces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

_WORDING = {
    "demand_withdrawal": "demands that {force} leave",
    "urge_withdrawal": "favours the departure of {force}",
    "threaten_expulsion": "threatens to remove {force}",
    "warn_of_consequences": "warns of harm from {force}",
    "reject_presence": "does not accept {force}",
    "condemn_presence": "condemns the presence of {force}",
    "predict_withdrawal": "expects {force} to leave",
    "report_withdrawal": "reports a withdrawal of {force}",
    "deny_presence": "denies the presence of {force}, or that there are many",
    "claim_presence": "says {force} are there",
    "offer_terms": "offers terms about {force}",
    "refuse_withdrawal": "refuses a withdrawal of {force}",
    "vow_to_stay": "says {force} will stay",
    "justify_presence": "justifies the presence of {force}",
    "request_presence": "asks for {force} to come or stay",
    "announce_deployment": "announces a deployment of {force}",
    "announce_withdrawal": "commits to a withdrawal of {force}",
}
_SCOPE = {
    "oppose": "says that words of others cover {force}",
    "support": "says that words of others do not cover {force}",
}
_SCOPE_OPEN = "says whether words of others cover {force}"
_MANY = re.compile(r"\b[a-z]+(?<![sui])s$|\b(?:they|people|police|men|women)$")
"""The last word of a name that stands for many; names proper ("United States") end in a capitalised word."""
_PLAIN = ("foreign ", "other ", "all ", "anti-", "rebel ", "allied ", "forces ", "troops ", "fighters ")
"""How names of forces begin that are no proper names."""


def summary(actor: str, position: str, stance: str, forces: Sequence[str]) -> str:
    """Return what is said; raise KeyError for a position that is not in the codebook."""
    verb, rest = _wording(position, stance)
    told = f"{_plural(verb) if _MANY.search(actor) else verb} {rest}".format(force=listed(forces))
    return f"{actor[:1].upper()}{actor[1:]} {told}."


def reworded(told: str, before: str, position: str, stance: str) -> str:
    """Return a summary worded by rule as the position `before`, worded as another one; any other summary as it is.

    `stance` is that of the statement, for positions that have none of their own; raises KeyError as `summary` does.
    """
    wordings = [_wording(before, before_stance) for before_stance in ("", *_SCOPE)]
    found = next(filter(None, (_worded(verb, rest).fullmatch(told) for verb, rest in wordings)), None)
    return summary(found[1], position, stance, [found[2]]) if found else told


def _wording(position: str, stance: str) -> tuple[str, str]:
    """Return the verb, for one person, and what follows it."""
    wording = _SCOPE.get(stance, _SCOPE_OPEN) if position == "interpret_scope" else _WORDING[position]
    verb, _, rest = wording.partition(" ")
    return verb, rest


def _worded(verb: str, rest: str) -> re.Pattern[str]:
    before, _, behind = rest.partition("{force}")
    return re.compile(rf"(.+) (?:{verb}|{_plural(verb)}) {re.escape(before)}(.+){re.escape(behind)}\.")


def _plural(verb: str) -> str:
    return "do" if verb == "does" else f"{verb[:-3]}y" if verb.endswith("ies") else verb.removesuffix("s")


def listed(forces: Sequence[str]) -> str:
    """Return names of forces as a list in which the words that all of them end with stand once."""
    names = [f"{name[:1].lower()}{name[1:]}" if name.lower().startswith(_PLAIN) else name for name in forces]
    split = [name.split() for name in names]
    ends = zip(*(reversed(words) for words in split), strict=False)
    shared = len(list(takewhile(lambda words: len(set(words)) == 1, ends)))
    if len(names) < 2 or shared >= min(map(len, split)):
        return _joined(names)
    cut = [" ".join(words[: len(words) - shared]) for words in split]
    return " ".join([_joined(cut), *split[0][len(split[0]) - shared :]])


def _joined(names: Sequence[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last
