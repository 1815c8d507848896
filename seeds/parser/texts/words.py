"""The words of a paragraph with what a reader knows of each without grammar: closed classes, capitals, numbers."""

import re
from bisect import bisect_left
from functools import lru_cache

from seeds.parser.texts.cuts import Cut, cut
from seeds.parser.texts.nicknames import nicknames
from seeds.parser.texts.quotations import Quotation
from seeds.parser.texts.spans import Span
from seeds.parser.texts.wordlists import word_set

_RUN = r"[^\W_]+(?:[-'’‑&](?!s\b|S\b)[^\W_]+)*"
_WORD = re.compile(
    rf"((?!\s)(?:(?=[a-gi-uw-z]){_RUN}|"
    r"''|``|(?=[A-Z])(?:[A-Z]\.){2,6}(?!\w)"
    r"|(?=[A-Zhv])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Maj|Brig|Lt|Col|Capt|Cpl|Sgt|Adm|Cmdr|Sen|Sens|Rep|Reps|Gov|Rev|Hon|hon|St|Jr|Sr|Pvt|"
    r"Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|No|vs|Inc|Ltd|Corp|Co|Bros|Amb|Supt|Insp|Det|Sec|Atty|Ft|Mt)\.(?=\s)"
    r"|(?=[DRI]-)[DRI]-(?:(?:[A-Z]\.){2,4}(?!\w)|[A-Z][a-z]{1,4}\.(?=[,)]))"
    r"|[A-Z]\.(?= [A-Z])"
    r"|\d+(?:[.,:]\d+)*(?!\w)"
    r"|['’](?:s|S)\b"
    rf"|{_RUN}"
    r"|--+|\S))"
)
"""One word; what it looks ahead for first only spares it the alternatives that cannot be: most are in small letters."""


PRONOUNS = word_set(
    """i he she they we you it who this that which one everyone nobody somebody someone others those many some
    most both all none neither few"""
)
SUBJECT_PRONOUNS = word_set("i he she they we you it who")
DETERMINERS = word_set(
    """the a an this that these those its his her their our my your no any some each every another several many
    most both all other few one two three four five six"""
)
POSSESSIVES = word_set("his her their its our my your whose")
PREPOSITIONS = word_set(
    """of in on at to for from with by about against into over after before during under between among through
    near since until toward towards across around within without outside inside behind beyond despite like as
    per via amid amidst than upon off up down out"""
)
AUXILIARIES = word_set(
    """is are was were be been being am has have had having do does did will would shall should can could may
    might must 's 've 'd 'll ’s ’ve ’d ’ll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't
    didn't won't wouldn't shouldn't can't couldn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t
    doesn’t don’t didn’t won’t wouldn’t shouldn’t can’t couldn’t he'd she'd they'd we'd i'd he's she's they've
    we've i've he’d she’d they’d we’d i’d he’s she’s they’ve we’ve i’ve"""
)
MODAL_NAMES = frozenset(["May", "Will"])
"""Auxiliaries by form that are names with a capital: "Mrs May said"."""
NEGATIONS = word_set(
    """not never n't didn't didn’t doesn't doesn’t don't don’t hasn't hasn’t haven't haven’t hadn't hadn’t won't
    won’t wouldn't wouldn’t couldn't couldn’t can't can’t cannot isn't isn’t wasn't wasn’t aren't aren’t
    weren't weren’t nor"""
)
CONJUNCTIONS = word_set(
    """that if when because while although though whereas unless whether where how why what and but or yet so
    then nor whenever once wherever as after before since until"""
)
SUBORDINATING = word_set("when after before as while once because although though since until whereas if where")
"""Conjunctions that hang a clause on another one."""
RELATIVES = word_set("who which that whom whose")
MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
DAYS = word_set(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow mon tue wed thu
    fri sat sun"""
)
MONTHS = word_set("jan. feb. aug. sept. sep. oct. nov. dec. jan feb aug sept sep oct nov dec").union(MONTH_NAMES)
TIMES = word_set(
    """week month year day night morning afternoon evening weekend hour minute spring summer autumn winter fall
    weeks months years days hours minutes noon midnight"""
)
ADVERBS = word_set(
    """also not never then now later earlier just again still already often always sometimes once twice since
    ever even too both soon first only instead further furthermore moreover meanwhile however nevertheless
    nonetheless thus therefore hence perhaps maybe rather himself herself themselves itself all n't
    long much well more most here there yet almost n’t reportedly flatly alike overnight abroad afterward
    likewise anew afresh afterwards recently previously separately today yesterday tonight"""
)
_LY = re.compile(r"[a-z]{3,}ly\Z")
_NOT_ADVERBS = word_set(
    """family ally rally assembly supply reply july italy early daily weekly only apply fly likely elderly
    friendly bully monopoly anomaly belly jelly imply comply multiply hourly monthly yearly quarterly holy
    ugly lovely"""
)
IRREGULAR_VERBS = word_set(
    """said told went came took gave made got had was were did saw knew thought felt left met led held kept sent
    spent built lost won ran began became brought bought caught fought taught sought stood understood fell
    rose drove wrote spoke broke chose drew grew threw flew wore sat put set cut hit hurt let shut read lay
    laid paid heard found bound meant dealt struck swore tore woke hung sang rang sank shot slept shook stole
    stuck swept says goes comes takes gives makes gets has is are does sees knows thinks feels leaves meets
    leads holds keeps sends spends builds loses wins runs begins becomes brings fled bred"""
)


_DASHES = frozenset(["-", "--", "―"])
_ENDS = frozenset('.!?"”')


class Words:
    """The words of one paragraph in reading order, as parallel lists: spelling, lower case, start, end, quotation."""

    __slots__ = ("ends", "low", "names", "quoted", "spelling", "starts", "text")

    def __init__(self, text: str, within: Span, quotes: tuple[Quotation, ...]) -> None:
        self.text = text
        self.spelling, self.starts, self.ends = _without(
            nicknames(text, within), cut(_WORD, text, within.start, within.end)
        )
        if not _DASHES.isdisjoint(self.spelling):
            self._set_dashes()
        self.low: list[str] = list(map(str.lower, self.spelling))
        self.quoted = _numbered(self.starts, quotes)
        self.names: list[int] | None = None
        """The numbers of the words that may belong to a name, once somebody has looked for them."""

    def _set_dashes(self) -> None:
        """Spell a hyphen between spaces, a double one and a bar like the dash they stand for."""
        for i, sign in enumerate(self.spelling[1:], 1):
            after = self.starts[i + 1] if i + 1 < len(self.starts) else self.ends[i]
            apart = self.ends[i - 1] < self.starts[i] or self.spelling[i - 1] in _ENDS
            if sign[:2] == "--" or sign == "―" or (sign == "-" and apart and self.ends[i] < after):
                self.spelling[i] = "–"

    def __len__(self) -> int:
        """How many words there are."""
        return len(self.spelling)

    def span(self, first: int, end: int) -> Span:
        """Code points of the words `first` to `end`, end exclusive."""
        return Span(self.starts[first], self.ends[end - 1])

    def at(self, position: int) -> int:
        """The number of the first word that starts at or after a code point."""
        return bisect_left(self.starts, position)

    def is_word(self, i: int) -> bool:
        """Whether the word has a letter or a digit."""
        return self.spelling[i][0].isalnum()

    def is_capital(self, i: int) -> bool:
        """Whether the word begins with a capital letter."""
        return self.spelling[i][0].isupper()

    def is_adverb(self, i: int) -> bool:
        """Whether the word may stand between a subject and its verb without changing either."""
        return _is_adverb(self.spelling[i])


@lru_cache(maxsize=16_384)
def _is_adverb(word: str) -> bool:
    low = word.lower()
    return low in ADVERBS or (low not in _NOT_ADVERBS and _LY.match(word) is not None)


def _without(left_out: tuple[Span, ...], read: Cut) -> Cut:
    """The words but those of some spans: the nickname within a name is none of the sentence's."""
    for span in left_out:
        kept = [k for k, start in enumerate(read.starts) if not span.start <= start < span.end]
        read = Cut([read.written[k] for k in kept], [read.starts[k] for k in kept], [read.ends[k] for k in kept])
    return read


def _numbered(starts: list[int], quotes: tuple[Quotation, ...]) -> list[int]:
    numbers = [-1] * len(starts)
    for number, quotation in enumerate(quotes):
        first = bisect_left(starts, quotation.span.start)
        last = bisect_left(starts, quotation.span.end)
        numbers[first:last] = [number] * (last - first)
    return numbers
