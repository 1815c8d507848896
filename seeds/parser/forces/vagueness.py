"""Whether a noun that names other things too stands for a force where it is used."""

from __future__ import annotations

import re

from seeds.parser.forces.force import Force
from seeds.parser.forces.nouns import ANCHORED, COUNTS, DEFINITE, JOINT, LOOSE, MARTIAL, VAGUE
from seeds.parser.texts.spans import Span

NUMBER = re.compile(r"\d[\d,.]*(?:-strong|st|nd|rd|th)?")


_FRESH = frozenset(["those", "more", "second", "another", "additional", "extra", "further", "new"])


_EVENTS = frozenset(["presence", "occupation", "deployment", "build-up", "buildup"])
_COMINGS = frozenset(["deployment", "build-up", "buildup"])
_OF = re.compile(r"\s+of\b")
_OF_CAMP = re.compile(
    r"\s+(?:of|at|in|from)\s+(?:the\s+)?(?:[Cc]amp|[Bb]ase|[Ff]ort|[Gg]arrison|[Bb]arracks|[Bb]attalion|[Bb]rigade)\b"
)


def anchored_from_the_start(text: str, heads: set[str]) -> set[str]:
    """Those of the heads of everyday life that an article about a truce or about ships means as a force throughout."""
    monitors, ships = heads & _MONITORS, heads & _SHIPS
    return (monitors if monitors and _TRUCE.search(text) else set()) | (
        ships if ships and _AFLOAT.search(text) else set()
    )


_MONITORS = frozenset(["observers", "monitors", "patrols"])
_TRUCE = re.compile(
    r"[Pp]eacekeep|(?:[Oo]bserver|[Mm]onitoring|[Vv]erification|OSCE|[Pp]olice) (?:[Mm]ission|[Ff]orce)|"
    r"[Mm]ultinational [Ff]orce|military observers|truce"
)
_SHIPS = frozenset(["ship", "vessel", "vessels"])
_AFLOAT = re.compile(
    r"\b(?:HM[A-Z]*S|USS|[Ww]arships?|[Ff]rigates?|[Dd]estroyers?|[Pp]atrol (?:ship|vessel|boat)s?|[Gg]unboats?|"
    r"[Mm]aritime militias?|[Cc]oast ?[Gg]uard) "
)
POLICE = frozenset(["police", "policemen", "officers"])
_WEAK_OWNERS = frozenset([(), ("its",), ("speaker",), ("addressee",)])


def anchors(head: str, owners: tuple[str, ...], words: str, place: str, anchored: set[str]) -> bool:
    """Whether a head of everyday life is a force's: owned, military, or spoken of as one before; kept for the next."""
    if head in LOOSE or head in _KIN:
        anchored.update(_KIN.get(head, {head}))
    lowered = words.lower()
    if head not in ANCHORED:
        anchored.update(POLICE if "police" in lowered.split() else ())
        return True
    abroad = head in POLICE and owners == ("its",) and place.isupper()
    if owners not in _WEAK_OWNERS or abroad or _ARMED.search(lowered.removesuffix(head)):
        anchored.update(POLICE if head in POLICE else {head})
        return True
    return head in anchored and bool(_DEFINITELY.match(lowered))


_KIN: dict[str, frozenset[str]] = {
    **dict.fromkeys(["militia", "militias", "militiamen"], frozenset(["militia", "militias"])),
    "lads": frozenset(["men", "lads"]),
    "boys": frozenset(["men", "boys"]),
    "posts": frozenset(),
}
"""The nouns of everyday people that forces may be called by after another noun than themselves."""
_ARMED = re.compile(
    r"\b(?:military|armou?red|armed|naval|army|foreign|combat|warplane|air-defen[cs]e|artillery|missile|peacekeeping|rocket|"
    r"occupying|occupation|patrol)\b"
)
_DEFINITELY = re.compile(r"(?:the|these|those|this|that|its|their|our|his|her|all|any|every|no|some of|both|more)\b")


_NAMED = re.compile(r"\b[A-Z][a-z]+ $")
REGIMENT = re.compile(r"\b(?:battalion|brigade|regiment|garrison|infantry|division|barracks|platoon)", re.IGNORECASE)


def too_vague(text: str, noun: Span, group: str, modifiers: set[str], place: str) -> bool:
    """Whether a head without an owner that names other things too has no word beside it that makes it a force."""
    head = noun.of(text).lower()
    definite, martial = bool(modifiers & DEFINITE), bool(modifiers & MARTIAL)
    if head in _EVENTS:
        return not (head in _COMINGS and definite and not _OF.match(text, noun.end))
    titled = group == "gear" and text[noun.start].isupper() and _NAMED.search(text, max(0, noun.start - 20), noun.start)
    if titled or (head == "boots" and text.startswith(" on the ground", noun.end)):
        return False
    if head in LOOSE:
        mine = head in {"boys", "lads", "crew", "crews"} and definite
        if not (martial or mine or _counted(modifiers) or _OF_CAMP.match(text, noun.end)):
            return True
        return head in {"company", "companies"} and not REGIMENT.search(text)
    if head in VAGUE:
        martial = martial or (head == "force" and "peace" in modifiers) or is_joint(head, modifiers)
        martial = martial or (head == "mission" and not modifiers.isdisjoint(_ERRANDS))
        several = head in _HIRED or group == "base"
        return not (martial or definite or (group == "base" and place) or (several and _counted(modifiers)))
    return (
        group == "gear"
        and head not in ANCHORED
        and not (martial or definite or modifiers & _FRESH or _counted(modifiers))
    )


def is_joint(head: str, modifiers: set[str]) -> bool:
    """Whether a force is one that several states make up: "a regional force", "the stabilisation mission"."""
    return head in _MADE_UP and not modifiers.isdisjoint(_TOGETHER)


def made_up_together(force: Force) -> bool:
    """Whether a force is one of several states, and of none that its words tell."""
    return force.owners == ("foreign",) and is_joint(force.head, set(force.words.lower().split()))


_MADE_UP = frozenset(["force", "mission"])
_TOGETHER = JOINT | {"international"}
_ERRANDS = frozenset(["training", "advisory", "observer", "monitoring", "police"])
"""What a mission is sent for that is a force's: "a small training mission"."""
_HIRED = frozenset(["contractors", "guards", "militants", "personnel"])
"""Nouns of people who are a force where they are counted: "some 300 contractors"."""


def deed_of_a_force(head: str, owners: tuple[str, ...], modifiers: set[str], place: str) -> bool:
    """Whether an operation is spoken of as a force: a military one of somebody's, or somebody's offensive."""
    if owners in _WEAK_OWNERS:
        intervenes = head == "intervention" and bool(place) and (owners == ("its",) or "military" in modifiers)
        return intervenes or (head == "incursion" and bool(modifiers & DEFINITE))
    return "military" in modifiers or head in {"incursion", "offensive", "invasion"}


def _counted(modifiers: set[str]) -> bool:
    """Whether a number stands among the words before a head ("the 500 men")."""
    return bool(modifiers & COUNTS) or any(NUMBER.fullmatch(word) for word in modifiers)


_HEADING_NOUN = re.compile(
    r"\s+(?:support|aid|help|assistance|role|operations?|actions?|activit(?:y|ies)|campaigns?|bases?|exercises?|drills|chiefs?|"
    r"commanders?|officers?|officials?|spokes\w+|links|ties|cooperation|solution|equipment|hardware|vehicles|convoys?|"
    r"leadership|leaders?|government|rulers|junta|regime|intervention|involvement|strategy|budget|spending|service|"
    r"intelligence|police|council|court|posts?|positions?|checkpoints?|doctrine|alliance|training|hospital|might|"
    r"power|threat|option|agreements?|accords?|deals?|pacts?|treat(?:y|ies)|pressure|coup|rule|correspondent|analysts?|experts?|sources?|veterans?|family|families)\b"
)
_STRIKES = re.compile(
    r"\s+(?:attack|strike|raid|test|programme|program|deal|sale|crash|accident|maker|manufacturer|ministry|minister)s?\b"
)


def only_modifies(text: str, noun: Span) -> bool:
    """Whether the head only modifies the next noun ("military support", "missile attack")."""
    head = noun.of(text)
    if head.lower() in {"military", "militaries", "operation", "unit"} or head == "army":
        return bool(_HEADING_NOUN.match(text, noun.end))
    return bool(_STRIKES.match(text, noun.end))


def is_venue(text: str, words: Span) -> bool:
    """Whether a base is only where somebody speaks: "told reporters at a windswept airfield"."""
    return _VENUE.search(text, max(0, words.start - 40), words.start) is not None


def is_receiver(text: str, words: Span) -> bool:
    """Whether a force is only whom something is handed to: "the posts could be turned over to the observers"."""
    handed = _HANDED.search(text, max(0, words.start - 60), words.start)
    return handed is not None and not _GRACE.match(handed.group()) and not _TO_LEAVE.match(text, words.end)


def is_epithet(text: str, words: Span) -> bool:
    """Whether a force is only what others are called: "calls them an occupation army"."""
    return _INDEFINITE.match(text, words.start) is not None and (
        _CALLED.search(text, max(0, words.start - 70), words.start) is not None
    )


_INDEFINITE = re.compile(r"[Aa]n? ")
_CALLED = re.compile(
    r"\b(?:call(?:s|ed|ing)?|dub(?:s|bed|bing)|brand(?:s|ed|ing)?|label(?:s|led|ed)|term(?:s|ed|ing)) "
    r"(?:it|them|us|him|her|this|these|those|(?:the|these|those|its|their|his|our) [\w’'-]+(?: [\w’'-]+){0,2})"
    r"(?: an? [\w’'-]+(?: [\w’'-]+){0,3} and)? $"
)
_VENUE = re.compile(r"\b(?:at|outside|near) an? (?:[a-z-]+ ){0,2}$")
_HANDED = re.compile(
    r"\b(?:hand|turn|giv|transferr?|ced|pass)(?:e|ed|ing|en|s)?\b[^.;:,]{0,40}?(?: over)? to (?:the )?$"
)
_GRACE = re.compile(
    r"giv(?:e|en|es|ing) (?:(?!in |within |after |over |back |for )[\w-]+ ){0,4}"
    r"(?:hours?|days?|weeks?|fortnight|months?|years?|time|deadline|ultimatum|notice|orders?)\b"
)
_TO_LEAVE = re.compile(
    r",? (?:(?:until|till|by) [\w ]{1,24} )?(?:to|must|should) (?:leave|go|withdraw|pull|quit|get out|depart|pack|"
    r"evacuate|vacate|return|end)\b"
)
