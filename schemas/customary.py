"""What others call things that have another name here: what somebody means who writes a word nobody took."""

from collections.abc import Iterable

# The name here, and what it is called elsewhere; of several that a word may mean, the first that is taken counts.
_CALLED: tuple[tuple[str, str], ...] = (
    ("actor", "speaker who by-whom person official"),
    ("target", "force forces troops military about"),
    ("outlet", "source publisher newspaper media"),
    ("position", "code topic claim"),
    ("stance", "side sentiment opinion"),
    ("said_from", "since from after start begin date day year date-from start-date said-after said-since said-min"),
    ("said_to", "until to before end date-to end-date said-before said-until said-max"),
    ("published_from", "published-after published-since published-min"),
    ("published_to", "published-before published-until published-max"),
    ("min_independent", "independent independent-count min-sources"),
    ("q", "text search query keyword keywords words term terms"),
    ("sort", "order orderby order-by"),
    ("cursor", "page offset skip"),
    ("limit", "per-page page-size pagesize size count max first rows n"),
    ("top", "limit per-page page-size pagesize size count max first rows n"),
    ("by", "group group-by groupby facet facets dimension"),
    ("query", "filter filters where condition conditions"),
    ("fields", "select include columns only"),
    ("said:year", "date year"),
    ("said:month", "month"),
    ("said:day", "day"),
    ("true", "yes y 1 on"),
    ("false", "no n 0 off"),
    ("support", "pro for favour favor positive"),
    ("oppose", "against anti con contra negative"),
    ("-said", "date desc newest latest recent said:desc said-desc"),
    ("said", "asc oldest said:asc said-asc"),
    ("relevance", "score rank best"),
    ("government", "state country"),
    ("curated", "published"),
    ("broadcast", "tv radio television"),
    ("social_media", "twitter tweet facebook telegram"),
    ("written", "letter article"),
    ("unknown", "none null"),
)

# What others take as a parameter and is none here, what is said of it, and what to ask instead.
_NO_PARAMETER: tuple[tuple[str, str, str | None], ...] = (
    ("format output accept media-type filetype", "each format has a path of its own", "/v1/statements.csv"),
    ("id ids", "each record has a path of its own", "/v1/statements/{id}"),
    ("lang language locale", "all is in English", None),
    ("pretty indent callback envelope", "each answer has one form", None),
)


def no_parameter(word: str) -> tuple[str, str | None] | None:
    """Return what is said of a parameter of others that is none here, and what to ask instead; None for any other."""
    return next(((told, right) for called, told, right in _NO_PARAMETER if word in called.split()), None)


def meant(word: str, choices: Iterable[str]) -> str | None:
    """Return which of `choices` is elsewhere called `word`, in lower case with hyphens; None where nothing is."""
    taken = set(choices)
    return next((name for name, called in _CALLED if name in taken and word in called.split()), None)
