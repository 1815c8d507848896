"""Where the contents of one sentence end because the next attribution of the reporter begins."""

from seeds.parser.contents.credits import Credit
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import SUBJECT_PRONOUNS, SUBORDINATING, Words


def settled(words: Words, made: list[Credit], headline: bool = False) -> list[Credit]:
    """The credits of one sentence with contents cut where the next attribution of the reporter's own begins."""
    for i, credit in enumerate(made):
        for later in made[i + 1 : i + 9]:
            cut = _cut(words, credit, later)
            if headline and cut is None and later.subject and later.cue and credit.content:
                at = later.subject.first
                cut = (
                    at - 1
                    if credit.content[-1][0] < at < credit.content[-1][1] and words.spelling[at - 1] == ","
                    else None
                )
            if cut is not None:
                credit.content = [(a, min(b, cut)) for a, b in credit.content if a < cut]
                credit.end = max(
                    [run[1] for run in credit.content]
                    + [credit.cue.end if credit.cue else 0]
                    + [credit.subject.end if credit.subject else 0]
                )
    return [credit for credit in made if credit.content or credit.rule == "bare-answer"]


_TRAILING = frozenset(("content-subject-cue", "content-cue-subject", "split-quotation", "according-to"))


def _cut(words: Words, credit: Credit, later: Credit) -> int | None:
    """Where `later` ends the content of `credit`, None when it stands inside it or elsewhere."""
    if later.cue is None or credit.cue is None or later.subject is None or not credit.content:
        return None
    begin, end = credit.content[-1]
    at = later.subject.first if later.rule not in ("gerund", "content-cue-subject") else later.cue.at
    if later.rule in _TRAILING:
        at = min(at, later.cue.at)
        return _before(words, at) if begin < at < end and later.content[0][0] <= credit.cue.at else None
    if not begin < at < end or at > later.cue.at:
        return None
    if later.rule.startswith("subject") and begin < later.first < at:
        at = later.first
    return _cut_at(words, at, credit, later)


def _cut_at(words: Words, at: int, credit: Credit, later: Credit) -> int | None:
    """The end of the content before the clause that begins at word `at`, by the word that links the two."""
    link, comma = words.low[at - 1], words.spelling[at - 2] == ","
    said = credit.cue is not None and (credit.cue.has("say", "tell") or credit.rule == "according-to")
    says = later.cue is not None and later.cue.has("say", "tell")
    if link in SUBORDINATING and says and not said:
        return _before(words, at - 1)
    if link in _CONTRASTING and comma and words.low[at] not in SUBJECT_PRONOUNS and _reports(later):
        return at - 2
    if link in ("which", "who") and comma:
        return at - 2
    if link in ("and", "but", "while") and at - 1 > credit.content[-1][0]:
        return _coordinated(words, at, credit, later)
    hangs, closed = _subordinate(words, credit), words.quoted[at - 1] >= 0 > words.quoted[at]
    if hangs and (closed or link == ",") and later.rule.startswith("subject-cue"):
        return at if closed else at - 1
    return at - 1 if link == "," and says and not said else None


def _coordinated(words: Words, at: int, credit: Credit, later: Credit) -> int | None:
    thought = credit.cue is not None and credit.cue.has("say", "tell", "think")
    says = later.cue is not None and later.cue.has("say", "tell")
    same = credit.subject and later.subject and words.low[later.subject.first] == words.low[credit.subject.first]
    if words.spelling[at - 2] == "," and (says or same or not thought):
        return at - 2
    return None if thought else at - 1


def _reports(credit: Credit) -> bool:
    return credit.cue is not None and credit.cue.has("say", "tell", "think")


_CONTRASTING = word_set("though although whereas")


def _subordinate(words: Words, credit: Credit) -> bool:
    """Whether the clause of the credit hangs on a conjunction before it ('While he affirmed that ..., he said ...')."""
    at = credit.subject.first - 1 if credit.subject else -1
    return at >= 0 and words.low[at] in SUBORDINATING


def _before(words: Words, at: int) -> int:
    return at - 1 if words.spelling[at - 1] in (",", "—", "–") else at
