"""Whether what words are said to mean covers a force or exempts it: by a verb that leaves out, and by a negation."""

from __future__ import annotations

import re

_LEAVES_OUT = re.compile(
    r"\b(?:exempt(?:s|ed|ing|ions?)?|exclu(?:d(?:es?|ed|ing)|sions?)|except(?:s|ed|ing|ions?)|"
    r"l(?:eaves?|eft|eaving) (?:[\w-]+ ){0,4}out|spare[sd]?|sparing|(?:say|sa(?:id|ys))(?:ing)? nothing (?:about|of)|"
    r"silent (?:on|about)|mak(?:es?|ing) no mention of|made no mention of|outside|beyond|"
    r"carv(?:es?|ed) (?:[\w-]+ ){0,4}out)\b",
    re.IGNORECASE,
)
_ALL_OF_THEM = re.compile(
    r"\b(?:no|not|any|without|never)\b(?: [\w-]+){0,3} (?:exceptions?|exemptions?|distinctions?)\b", re.IGNORECASE
)
_BUT_FOR = re.compile(r"\b(?:[Ee]xcept(?: for| perhaps)?|other than|apart from|all but|save for) (?:the )?$")


def scope_stance(words: str, negated: bool, force: str = "") -> str:
    """The stance of words about words: support where they leave `force` out, oppose where they cover it.

    What is not left out is covered: "did not exempt the advisers", "made no distinction between them".
    """
    if _ALL_OF_THEM.search(words):
        return "oppose"
    left_out = _LEAVES_OUT.search(words) is not None
    at = words.find(force) if force else -1
    left_out = left_out != (at > 0 and _BUT_FOR.search(words[:at]) is not None)
    return "support" if left_out != negated else "oppose"
