"""What is told of soldiers as men and no position on their being there: the dead mourned, captives, pay, orders."""

from __future__ import annotations

import re

from seeds.parser.positions.bindings import Scene
from seeds.parser.positions.conduct import PRESENCE

_SOLDIERS = r"(?:soldiers?|men|servicemen|peacekeepers?|troops|marines?|pilots?|sailors?|crew)"
_MOURNED = (
    r"(?:ultimate|supreme) sacrifice|(?:given|gave|giving|laid down|lost|lose) their (?:own |young )?lives|"
    r"never (?:be )?forg[eo]t(?:ten)?|"
    r"(?:pray(?:s|ed|ing)?|prayers|mourn(?:s|ed|ing)?|grie(?:f|ve[sd]?)|condolences|sympath(?:y|ies)|sorrow) "
    r"(?:for|to|over|with|at)|mourn(?:s|ed|ing)? (?:the|our|its|their)|"
    r"thoughts (?:and prayers )?(?:are|were|go|went)|(?:who|had|have) (?:died|fallen|fell) (?:for|in the|in|so that)|"
    rf"(?:families|relatives|widows|parents) of (?:the )?(?:[\w-]+ ){{0,3}}(?:{_SOLDIERS}|dead|fallen|wounded)|"
    r"(?:and|with|to) their (?:families|relatives|loved ones)"
)
_CAPTIVE = (
    rf"(?:release|freeing|rescue|liberation) of (?:[\w-]+ ){{0,5}}?{_SOLDIERS}|"
    rf"{_SOLDIERS} (?:(?:to|be|being|still|now|are|were|was|must|should|will|would) )*"
    r"(?:freed|released|set free|let go|treated well|in captivity|held (?:captive|hostage|prisoner|by))|"
    r"(?:still|being) held (?:captive|hostage|by)|"
    r"(?:hold|holds|held|holding|seized?|captured?|abducted|kidnapped|taken) (?:about |some |the |at least )?"
    rf"(?:\w+|\d+) (?:[A-Z]\w+ )?{_SOLDIERS}"
)
_KEPT = (
    r"(?:had|have|has|having|lack(?:s|ed|ing)?|short of|without) "
    r"(?:(?:no|not enough|too little|too few|enough|proper|any|winter|warm|clean|drinking|body|hot) )*"
    r"(?:boots|food|pay|water|uniforms|ammunition|tents|blankets|meals|showers|armou?r|helmets|vests|medicines?|"
    r"doctors|fuel|clothing|clothes|beds|mail)|"
    r"(?:badly|poorly|properly|regularly) (?:paid|fed|housed|equipped|clothed|led|armed)|"
    r"(?:be|been|being|were|are|was|get|got|getting) (?:not |never )?"
    r"(?:paid|fed|vaccinated|inoculated|housed|examined|decorated|promoted)(?! by)|"
    r"(?:allowances?|wages|salar(?:y|ies)|pensions?|bonus(?:es)?|pay rises?)|"
    r"(?:suffer(?:s|ed|ing)?|ill|sick|recovering) (?:from|with)|morale|"
    r"in (?:an? )?(?:stable|critical|serious|good|satisfactory|grave) (?:condition|health)|out of danger"
)
_ORDERS = (
    r"(?:fire|shoot|open fire|return(?:ed)? fire|use (?:deadly |lethal )?force|act) only (?:in|if|when|as)|"
    r"(?:in accordance|in line|in keeping|in compliance) with (?:(?:the|their|its|his|army|standing|strict) )*"
    r"(?:orders?|rules?|regulations?|procedures?|instructions)|rules of engagement|"
    r"(?:orders?|permission|licen[cs]e) to (?:return|open|hold) fire|"
    r"on (?:high |full |heightened |maximum |red )?alert|in self-?defen[cs]e"
)
_COST = (
    r"costs? of (?:keep|maintain|station|deploy|train|hous|support)ing [^.;]{3,90}?\d|"
    r"costs? (?:taxpayers |the \w+ )?(?:(?:about|some|around|nearly|roughly|more than|up to|an estimated) )?[$€£]?\d+"
)
_MEN = re.compile(rf"(?i:\b(?:{_MOURNED}|{_KEPT}|{_ORDERS}|{_COST})\b)|\b(?:{_CAPTIVE})\b")
_THERE = re.compile(
    r"(?i)\b(?:there (?:is|are|was|were|will)|(?:not|no longer) (?:be )?(?:there|here)|invit(?:ed|ation)|illegal\w*|"
    r"mandate|should not|bring|brought|sent|sending|came|come|arriv\w+|fighting|home|thank\w*|grat\w+|serv(?:e|es|ing)|"
    r"(?:has|have|had) (?:killed|shot|shelled|bombed|raided|attacked|burn(?:ed|t)|looted|opened fire)|"
    r"guard(?:s|ed|ing)?|protect\w*)\b"
)
"""What else of a force words tell, beside how its men fare: that it is there, by what right and to what end."""


def is_of_men(scene: Scene) -> bool:
    """Whether words that name soldiers tell only how they fare, and nothing of their coming, staying or going."""
    passage = scene.passage
    spans = sorted((*passage.content, *((passage.cue,) if passage.cue else ())))
    if not spans:
        return False
    start, end = spans[0].start, spans[-1].end
    told = _MEN.search(scene.text, start, end)
    return told is not None and not (PRESENCE.search(scene.text, start, end) or _THERE.search(scene.text, start, end))
