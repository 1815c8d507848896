"""Titles: the words before a name that tell an office, a calling or kin, and are no part of it."""

from seeds.parser.texts.wordlists import word_set

TITLES = word_set(
    """mr mrs ms miss dr prof professor sir dame lady lord sen sens rep reps gov governor senator congressman
    congresswoman representative president vice vice-president prime minister secretary state foreign defense
    defence interior deputy chancellor king queen prince princess pope cardinal bishop archbishop rev reverend
    imam sheikh ayatollah rabbi pastor gen general maj major brig brigadier lt lieutenant col colonel
    colonel-major lieutenant-colonel lieutenant-general major-general vice-admiral rear-admiral sub-lieutenant capt
    captain
    cpl corporal sgt sergeant adm admiral rear cmdr commander marshal field judge
    justice chief attorney ambassador amb mayor councillor councilman councilwoman speaker leader chairman
    chairwoman chair director spokesman spokeswoman spokesperson acting assistant former ex-president envoy
    special premier democrat republican officer commissioner sheriff detective constable superintendent
    inspector supt insp coach candidate nominee billionaire businessman common overseas protection hon mp
    under-secretary undersecretary national security adviser advisor advocate activist author analyst economist press
    first home finance health education oil energy trade labor labour justice- ceo cfo coo cto md comrade
    mep msp officer-in-charge principal provost nurse columnist reporter correspondent editor
    lawyer owner founder co-founder manager historian affairs environment transport transportation
    agriculture infrastructure housing culture tourism sport sports revenue veterans
    immigration indigenous innovation natural resources treasury children liberal conservative ndp tory
    bloc majority minority house- senate- executive managing high secretary-general
    chief-of-staff mullah haji lawmaker cleric farmer teacher shopkeeper student veteran trader fisherman villager
    diplomat politician parliamentarian legislator elder rebel opposition retired interim rapporteur negotiator
    excellency majesty highness honourable honorable whip driver doctor pensioner engineer separatist strongman
    warlord private trooper boss publican landlord landlady vicar rector plumber builder electrician mechanic
    waiter waitress hotelier grocer welder miner docker midwife paramedic librarian sculptor painter
    campaigner organiser organizer steward mum dad mother father grandmother grandfather gran granny
    air green greens socialist communist social backbencher ex-minister madame monsieur mme firebrand"""
)

ELECT_ENDINGS = ("-elect", "-designate", "-general", "-at-arms")
"""What ends a title in whatever words: "president-elect"."""

ALSO_NAMES = word_set(
    """boss steward vicar rector judge king prince pope marshal major bishop speaker press home energy oil labor
    green"""
)
"""Titles that are surnames as well."""


def is_title(word: str) -> bool:
    """Whether a word in lower case is a title, an elect's, or one with what it is of: "mother-of-three"."""
    if word in TITLES or word.endswith(ELECT_ENDINGS):
        return True
    head, of, _ = word.partition("-of-")
    return bool(of) and head in TITLES


def is_titled(role: str) -> bool:
    """Whether the words around a name end with a title before it, in whatever form: "army chief Gen."."""
    return is_title(role.lower().rpartition(" ")[2].rstrip("."))
