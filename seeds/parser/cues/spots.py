"""A word that may report with its neighbours, and the words that tell a verb from a noun there."""

from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.records import record
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import AUXILIARIES, Words

BE = word_set("""is are was were be been being am isn't wasn't weren't isn’t wasn’t weren’t aren't aren’t""")
HAVE = word_set("""has have had having 've ’ve hasn't haven't hadn't hasn’t haven’t hadn’t he’d""")
MODALS = AUXILIARIES - BE - HAVE - {"'s", "’s"}
NOUNISH = word_set(
    """claim claims report reports state states note notes charge charges demand demands call calls plan plans
    hope hopes fear fears promise promises comment comments remark remarks tweet tweets answer answers view
    views request requests estimate estimates project projects question questions address vote votes support
    attack attacks push offer offers order orders praise blame condition guess doubt doubts judge find
    finds pledge pledges vow vows brand brands worry worries test thunder appeal appeals protest protests
    study talk talks result results detail details list lists name names post posts blog blogs email emails
    text texts cast back hit hits link links fault credit value values quote quotes stress signal signals mean
    means feel read show shows need needs respect wave wonder wonders look looks joke jokes challenge
    challenges command commands reference references type concern counter lament veto object objects
    mandate mandates favor favour honor honour ban bans bar welcome regret regrets contest light like voice
    voices sense slam slams blast blasts knock knocks rule rules tie ties dream dreams bet echo echoes reply
    discourse treat direct suspect suspects desire desires label labels share shares highlight
    highlights press border care minds mind long aim aims start shout shouts cry cries exchange weighs
    forecast forecasts smile laugh figure figures salute warning reasoning begin present"""
)


@record(frozen=True, slots=True)
class Spot:
    """A word that may report, at `i`, between `before` (word `j`, adverbs skipped) and `after`; `title` in titles."""

    words: Words
    i: int
    j: int
    before: str
    after: str
    title: bool

    @property
    def low(self) -> str:
        """The word itself in lower case."""
        return self.words.low[self.i]

    @property
    def tense(self) -> str:
        """Base, s, ed or ing."""
        return VERBS[self.low][0].tense


def word_after(words: Words, i: int, end: int) -> str:
    """The word behind word `i` in lower case, '' at the end."""
    return words.low[i + 1] if i + 1 < end else ""
