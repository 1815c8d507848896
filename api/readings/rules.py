"""The rules of readings in words, as data; every item a reading gives names one of them."""

from dataclasses import dataclass

EDTF = "ISO 8601-2:2019, 8.2 (qualification of dates)"
ALLEN = "Allen, Maintaining Knowledge about Temporal Intervals, CACM 26 (1983), relation `before`"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its id, what it is called, what it says, and where its definition is from, if not ours."""

    id: str
    title: str
    rule: str
    source: str | None = None


RULES = (
    Rule(
        "order",
        "When one word is earlier than another",
        "Only if the last day it may have been said lies before the first day the other may have been said. A date "
        "marked uncertain or approximate is first widened on either side by the next larger unit: a day by 31 days, a "
        "month by 366, a year by 3653. A word of unknown date is neither earlier nor later than any.",
        f"{ALLEN}; {EDTF}",
    ),
    Rule(
        "same-time",
        "When words are said at the same time",
        "If the days they may have been said lie, at the widest, at most `window` days apart (30 unless asked "
        "otherwise), dates widened as in `order`. A word of unknown date is said at the same time as none.",
    ),
    Rule(
        "side",
        "Which words take a side",
        "Those of stance oppose or support, but for interpret_scope, which speaks of somebody else's words. A word "
        "that takes none is not set against others for stance or strength.",
    ),
    Rule(
        "step",
        "What follows on what",
        "Words with the very same dates stand together, each side by its strongest word. A word follows on those "
        "that are earlier than it with none wholly between, at most twenty. Where it would be a hardening of one of "
        "them and a softening, repeat or elaboration of another, because nobody knows which was the last, it is called "
        "neither; a reversal of any is one.",
    ),
    Rule("repeat", "Repeat", "The same position as before, both with a condition or both without."),
    Rule(
        "elaboration",
        "Elaboration",
        "Adds to what was said without moving: the same side as strongly, by another position or with a condition "
        "added or dropped; or a word that takes no side, after any earlier one.",
    ),
    Rule("hardening", "Hardening", "The same side as before, by a position of greater strength in the codebook."),
    Rule("softening", "Softening", "The same side as before, by a position of lesser strength in the codebook."),
    Rule("reversal", "Reversal", "The side opposite to one taken before, which is not taken at the same time."),
    Rule(
        "unordered",
        "Unordered",
        "Neighbours in the list whose dates overlap or are unknown, so that nobody can say which was first; or both "
        "sides taken at one time.",
    ),
    Rule(
        "reversal-in-part",
        "Reversal in part",
        "As `reversal`, but of two forces of which one contains the other: what was said of the whole and what is "
        "said of the part.",
    ),
    Rule(
        "camp",
        "Who is of one camp",
        "Speakers who, when they spoke, belonged to the same uppermost body, such as a state.",
    ),
    Rule(
        "allies",
        "Who are allies",
        "Two camps of which one has at any time asked for or justified the presence of a force of the other "
        "(request_presence, justify_presence); `because` names up to three statements that show it, the nearest in "
        "time.",
    ),
    Rule(
        "camp-on-force",
        "One camp, two sides",
        "Different speakers of one camp take opposite sides on the same force at the same time.",
    ),
    Rule(
        "camp-on-part",
        "One camp, two sides, whole and part",
        "As `camp-on-force`, on two forces of which one contains the other, and on no force in common.",
    ),
    Rule(
        "allies-on-force",
        "Allies on two sides",
        "Speakers of two allied camps take opposite sides on the same force at the same time.",
    ),
    Rule(
        "allies-on-part",
        "Allies on two sides, whole and part",
        "As `allies-on-force`, on two forces of which one contains the other, and on no force in common.",
    ),
    Rule(
        "meaning-within-camp",
        "Disputed meaning within a camp",
        "A speaker interprets the words of another of its camp as the opposite of what they say: exempting a force "
        "they name, or covering one they exempt. The link from interpretation to words stands in for the same time.",
    ),
    Rule(
        "meaning-between-allies",
        "Disputed meaning between allies",
        "As `meaning-within-camp`, between speakers of allied camps.",
    ),
    Rule(
        "reports-conflict",
        "Reports conflict",
        "Reports flagged `conflicting` by the curators: they differ in substance from another report of the same "
        "statement, or of the same occasion on the same or a containing force.",
    ),
    Rule(
        "reports-garbled", "A report is garbled", "Reports flagged `garbled` by the curators: their wording distorts."
    ),
    Rule(
        "quotes-differ",
        "Quotations differ",
        "Two documents quote a statement in words of which neither contains the other, letters and digits compared "
        "without case.",
    ),
    Rule(
        "reported-before-said",
        "Reported before said",
        "A document was published before the first day on which the statement may have been said.",
    ),
    Rule(
        "denial-in-answer",
        "Denial in answer to a claim",
        "deny_presence that responds to a claim_presence of another actor.",
    ),
    Rule(
        "denial-of-claim",
        "Denial of a claim",
        "deny_presence and claim_presence of different actors on the same force, or on one that contains the other, "
        "at the same time.",
    ),
    Rule(
        "refusal-of-reported-withdrawal",
        "Staying against a reported withdrawal",
        "refuse_withdrawal and report_withdrawal of different actors on the same force, or on one that contains the "
        "other, at the same time.",
    ),
    Rule(
        "scope-disputed",
        "Scope in dispute",
        "Of a statement's words one reading covers a force and another exempts it, or one that contains it or lies in "
        "it; or a reading says the opposite of a force that the statement itself names.",
    ),
    Rule("scope-interpreted", "Scope interpreted", "A statement's words are read as covering or as exempting a force."),
    Rule(
        "latest",
        "The latest position",
        "The strongest of the words that are later than all others, if they were said on one day or one occasion and "
        "take no opposite sides; words that take a side before those that take none.",
    ),
    Rule(
        "latest-dated",
        "The latest dated position",
        "As `latest`, leaving aside words of unknown date, any of which may be later.",
    ),
    Rule(
        "strength",
        "How strong a contradiction is",
        "Of hardening and softening the difference of the two strengths; of reversal and divergence on a force the "
        "lesser of the two; other contradictions have none.",
    ),
    Rule("same-document", "Folded: the same document", "Further reports in one document have its origin."),
    Rule(
        "stated-origin",
        "Folded: the report says where it is from",
        "The report names an interview, agency or document that it rests on.",
    ),
    Rule(
        "document-origin",
        "Folded: the document repeats another",
        "The document is recorded as a copy or a page spun from a stock; its chain of origins is followed to the end.",
    ),
    Rule("own-origin", "Counted alone: its own origin", "Neither report nor document is recorded to repeat another."),
    Rule(
        "first-appearance",
        "First appearance",
        "The document published before all others that report the statement, by the rule `order`; none where "
        "publication dates are unknown or overlap.",
    ),
    Rule(
        "agreement",
        "What reports agree on",
        "All reports that say anything of an aspect say the same, letters and digits compared without case.",
    ),
)
