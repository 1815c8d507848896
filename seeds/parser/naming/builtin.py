"""The names of the tables: what each names, the forms it is named in, and how a country or body is shown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from seeds.parser.naming.bodies import ARMED_GROUPS, ARMIES, BODIES, DEPARTMENTS, MISSIONS
from seeds.parser.naming.countries import COUNTRIES, TERRITORIES, Country
from seeds.parser.naming.mentions import Name
from seeds.parser.naming.spellings import slug

Forms = dict[str, tuple[str, ...]]
"""The words something is named by, by form: name, adjective, capital or metonym."""


def of_country(country: Country) -> Iterator[tuple[Name, Forms]]:
    """The government and the place a country is, with the forms each is named in."""
    id_, shown, iso = slug(country.names[0]), country.names[0], country.iso
    plurals = tuple(f"{people}s" for people in country.demonyms if people.endswith(("an", "i")))
    demonyms = tuple(dict.fromkeys((*country.demonyms, *plurals)))
    forms = {"name": country.names, "capital": country.capitals, "adjective": demonyms}
    yield Name("actor", id_, shown, type="government", country=iso), forms | {"metonym": country.metonyms}
    yield Name("place", id_, shown, country=iso), {"name": country.names, "adjective": demonyms}


def builtin() -> Iterator[tuple[Name, Forms]]:
    """Everything the tables name, with the forms it is named in."""
    yield from chain.from_iterable(map(of_country, COUNTRIES))
    for place in TERRITORIES:
        forms = {"name": place.names, "adjective": place.demonyms, "capital": place.towns}
        yield Name("place", place.id, place.names[0], country=place.country), forms
    for body in (*BODIES, *DEPARTMENTS, *ARMIES):
        owner = body.country or body.id
        yield Name("actor", body.id, body.names[0], type="organization", country=owner), {"name": body.names}
    for group in ARMED_GROUPS:
        yield Name("actor", group.id, group.names[0], type="armed_group", country=group.id), {"name": group.names}
    for force in MISSIONS:
        yield Name("force", force.id, force.names[0], country=force.owner, place=force.place), {"name": force.names}


SHOWN = {country.iso: country.names[0] for country in COUNTRIES}
SHOWN |= {body.id: body.names[0] for body in (*BODIES, *ARMED_GROUPS)}
SHOWN |= {place.id: place.names[0] for place in TERRITORIES}
SHOWN |= {"US": "the United States", "GB": "the United Kingdom"}
"""How a country, body, armed group or territory is called, by its code."""

DEMONYMS = {country.iso: country.demonyms[0] for country in COUNTRIES if country.demonyms}
DEMONYMS |= {
    "NZ": "New Zealand",
    "SA": "Saudi",
    "US": "US",
    "united-nations": "UN",
    "european-union": "EU",
    "african-union": "AU",
}
"""The adjective of a country or body, by its code."""

NOT_PERSONS = frozenset(
    name.lower()
    for names in (
        *((*country.names, *country.capitals, *country.metonyms) for country in COUNTRIES),
        *((*place.names, *place.towns) for place in TERRITORIES),
        *(body.names for body in (*BODIES, *DEPARTMENTS, *ARMIES, *ARMED_GROUPS)),
        *(mission.names for mission in MISSIONS),
    )
    for name in names
)
"""Every name of the tables in lower case: capitalised words that are nobody's own."""
