"""What words without a name stand for as a speaker: a person, a body or a thing."""

import re
from functools import lru_cache

from seeds.parser.naming.persons import BODY_WORDS, is_body_noun, is_person_noun
from seeds.parser.texts.wordlists import word_set

_OFFICIAL = word_set(
    """one another
    official adviser aide negotiator cleric elder trader delegate activist lawmaker soldier neighbour neighbor cousin
    nephew niece grandson granddaughter grandmother grandfather uncle aunt colleague successor predecessor survivor
    nun monk sergeant lieutenant major engineer reporter correspondent seller vendor herder guide translator insider
    source pensioner worker guard driver hunter clerk representative
    barber butcher cook waiter waitress welder carpenter mechanic plumber electrician shepherd landlord landlady grocer
    tailor cobbler miner docker publican hairdresser midwife medic paramedic vicar chaplain headmaster headmistress
    pupil teenager youngster conscript reservist sailor pilot undertaker florist restaurateur hotelier chef caretaker
    cleaner janitor porter bystander onlooker villager refugee returnee evacuee organiser organizer campaigner unionist
    stallholder shopper voter parishioner pilgrim librarian pharmacist dentist surgeon architect musician poet painter
    builder labourer laborer apprentice bartender barista fisher rancher grower gardener forester weaver trucker cyclist
    blogger photographer broadcaster deputy policewoman firefighter inspector magistrate prosecutor prisoner detainee
    widower orphan parliamentarian registrar grandparent stepfather beekeeper innkeeper ex-soldier ex-mayor ex-minister
    """
)
_OCCUPATION = re.compile(r"[a-z-]{3,}(?:man|woman|keeper|maker|owner|seller|worker|teacher|monger|herd|smith|girl|boy)")
"""How words for those who live by something end: "oysterman", "café owner", "watchmaker"."""
_SEVERAL = word_set(
    """people men women police villagers rebels militants insurgents islamists separatists protesters demonstrators
    critics families locals neighbours neighbors authorities fighters militiamen lawmen clergy islanders supporters
    dozens scores hundreds thousands opponents observers democrats republicans conservatives liberals"""
)
_TAIL = re.compile(r"(?i),| (?:of|in|at|for|from|with|who|on|to|that|which|close|near|familiar|by|under|not|speaking) ")


@lru_cache(maxsize=4096)
def name_head(speaker: str) -> str:
    """The noun that words for a speaker turn on, in lower case: "officer" of "an officer close to the talks"."""
    head = _TAIL.split(speaker.lower(), maxsplit=1)[0].split()
    return head[-1] if head else ""


def is_somebody_unnamed(speaker: str) -> bool:
    """Whether words without a name stand for one person: "a commander of the rebels"."""
    head = name_head(speaker)
    return is_person_noun(head) or head in _OFFICIAL or _OCCUPATION.fullmatch(head) is not None


def is_several(speaker: str) -> bool:
    """Whether words without a name stand for several persons: "residents of the port", "the rebels"."""
    head = name_head(speaker)
    return head in _SEVERAL or (head.endswith("s") and (is_person_noun(head[:-1]) or head[:-1] in _OFFICIAL))


def is_thing(speaker: str) -> bool:
    """Whether words without a name stand for neither a person nor a body: "withdrawal of the forces"."""
    head = name_head(speaker)
    plain = bool(head) and speaker[:1].islower() and not head.endswith("s")
    return plain and not is_body_noun(head) and not is_somebody_unnamed(speaker)


def is_body(speaker: str) -> bool:
    """Whether words turn on a noun for a body, alone or as the last word of its name: "the interior ministry"."""
    head = name_head(speaker)
    return is_body_noun(head) or head in BODY_WORDS


def part_of_people(speaker: str, written: str) -> str:
    """Part of a people told by how many they are, who are not their state: "most Iraqis"; else ''."""
    words = " ".join(written.split()) if speaker.endswith("s") else ""
    return words if words.endswith(speaker) and _SOME_OF.fullmatch(words.removesuffix(speaker)) else ""


_ABOUT = r"(?:some |about |around |more than |up to |nearly |over |several |a few )"
_SOME_OF = re.compile(
    rf"(?:(?:a |the )?(?:{_ABOUT}?(?:hundred|thousand|[\d,]+)|(?:dozens|scores) of|[A-Z][\w-]+['’]s|most|many|some|few|"
    r"several|ordinary|young|older|other|local|fellow|all|majority of|minority of|half of(?: all)?|"
    r"(?:tens of |hundreds of )?(?:thousands|hundreds|millions) of) )+",
    re.IGNORECASE,
)
