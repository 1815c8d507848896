"""Actors, forces and places that an article speaks of and no record has yet."""

from __future__ import annotations

from seeds.parser.articles.article import Article
from seeds.parser.articles.reports import Utterance
from seeds.parser.drafts.proposals import NewActor, NewForce, NewPlace
from seeds.parser.forces.catalogues import Target
from seeds.parser.naming.spellings import slug
from seeds.parser.texts.words import PRONOUNS


def _is_name(words: str) -> bool:
    """Whether what a speaker is called in one place can be a name of his: no pronoun, no letter before an answer."""
    return len(words) > 1 and words.lower() not in PRONOUNS


def new_actors(read: Article, found: tuple[Utterance, ...]) -> tuple[NewActor, ...]:
    """The actors of the statements found that have no record yet, each once."""
    made: dict[str, NewActor] = {}
    spelled: dict[str, list[str]] = {}
    for utterance in found:
        if utterance.written[:1].isupper() and _is_name(utterance.written):
            spelled.setdefault(utterance.speaker.id, []).append(utterance.written)
    for utterance in found:
        speaker = utterance.speaker
        if not speaker.known and speaker.id not in made:
            written = list(spelled.get(speaker.id, ()))
            written += read.names.spellings(speaker.id, read.mentions, read.text)
            aliases = tuple(dict.fromkeys(words for words in written if words != speaker.name))
            suggestions = read.names.suggestions(speaker.name, "actor") if speaker.proposed else ()
            country = speaker.side if len(speaker.side) == 2 and speaker.side.isupper() else ""
            made[speaker.id] = NewActor(
                speaker.id, speaker.name, speaker.type, aliases, speaker.role, speaker.affiliation, country,
                suggestions,
            )  # fmt: skip
    return tuple(made.values())


def _targets(found: tuple[Utterance, ...]) -> tuple[Target, ...]:
    return tuple(dict.fromkeys(target for utterance in found for target in utterance.reading.targets))


def new_forces(read: Article, found: tuple[Utterance, ...]) -> tuple[NewForce, ...]:
    """The forces of the statements found that have no record yet, each once."""
    made = {
        target.id: NewForce(
            target.id, target.name, tuple(read.theatre.aliases.get(target.id, ())), _owner(read, target), target.place
        )
        for target in _targets(found)
        if not target.known
    }
    return tuple(made.values())


def _owner(read: Article, target: Target) -> str:
    government = read.names.government(target.owners[0]) if target.owners else None
    owner = target.owners[0] if target.owners and target.owners[0] != "foreign" else ""
    return government.id if government else owner


def new_places(read: Article, found: tuple[Utterance, ...]) -> tuple[NewPlace, ...]:
    """The places of the statements found that have no record yet, each once."""
    places = dict.fromkeys(target.place for target in _targets(found) if target.place)
    known = {name.id for name in read.names.curated("place")} | {name.country for name in read.names.curated("place")}
    new = [place for place in places if place not in known]
    shown = [(place, read.names.country_name(place)) for place in new]
    return tuple(
        NewPlace(slug(name), name, place if len(place) == 2 and place.isupper() else "") for place, name in shown
    )
