"""Scores the reading of who acts and on whom against sentences tagged with the actors of CAMEO events.

    python -m tests.benchmarks.parsing.cameo FOLDER [--errors]

FOLDER holds `train.txt` (ConfliBERT's `data/cameo_ner`; the test part is never opened): a token and its tag a line, an
empty line behind each sentence. B-S and I-S tag who acts, B-T and I-T on whom; tags of events and tokens that stand
outside (O) tell nothing here. The tokens are joined as print has them before they are read.

One source and one target are told for a sentence at most, by the public layers of the parser alone:

source  The subject of the first predicate: of a verb act, an attribution whose speaker stands first, or a plain clause.
target  What stands behind that predicate: the object where it names an actor or a force, else the first actor or force
        behind against, with, to, of, on, for, from, at or over, else what stands so behind an object without an article
        ("expressed concern for"), else the object whatever it names. A passive turns them round. What somebody says of
        himself ("said he would reject") is read in the inner clause.

overlap  A phrase told shares a word of meaning with one of the tagged phrases of its kind.
head     Both have the same head: the last word before a preposition, a comma or the end.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from seeds.parser.acts.verbacts import verb_act
from seeds.parser.cues.predicates import starts_predicate
from seeds.parser.forces.targets import forces
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names
from seeds.parser.speech.attributions import attributions
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.quotations import quotations
from seeds.parser.texts.spans import Span
from seeds.parser.texts.words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS, RELATIVES, Words

KINDS = {"S": "source", "T": "target"}
_CLOSES, _OPENS = frozenset(",.;:!?)]}%”’"), frozenset("([{“‘$")
_SUFFIXES = ("'s", "’s", "n't", "n’t", "'")
_LINKS = frozenset(["against", "with", "to", "of", "on", "for", "from", "at", "upon", "over"])
_PASSED = _LINKS | {"out", "up", "down", "off", "at", "least", "more", "than", "that", "and", "today"}
_SMALL = DETERMINERS | POSSESSIVES | PREPOSITIONS | {"and", "or", "s"}
NAMES = Names()


@dataclass(frozen=True)
class Tagged:
    """One sentence as printed, and where its tagged phrases of each kind stand."""

    text: str
    phrases: dict[str, tuple[Span, ...]]


def sentences(path: Path) -> Iterator[Tagged]:
    """Every tagged sentence of a file."""
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.rsplit(maxsplit=1) for line in block.splitlines() if len(line.split()) > 1]
        if rows:
            yield _tagged([(token, tag) for token, tag in rows])


def _tagged(rows: list[tuple[str, str]]) -> Tagged:
    text = ""
    found: dict[str, list[Span]] = {kind: [] for kind in KINDS.values()}
    for number, (token, tag) in enumerate(rows):
        before = rows[number - 1][0] if number else ""
        apostrophe = before in ("'", "’") and token == "s"
        joined = not text or token in _CLOSES or token.startswith(_SUFFIXES) or before in _OPENS or apostrophe
        start = len(text) + (not joined)
        text += ("" if joined else " ") + token
        kind = KINDS.get(tag[2:], "") if tag[:2] in ("B-", "I-") else ""
        if kind and (tag[0] == "B" or not found[kind]):
            found[kind].append(Span(start, len(text)))
        elif kind:
            found[kind][-1] = Span(found[kind][-1].start, len(text))
    return Tagged(text, {kind: tuple(spans) for kind, spans in found.items()})


@dataclass(frozen=True)
class Clause:
    """A predicate with its subject: word numbers of the subject, of the verb that tells, and where the clause ends."""

    subject: tuple[int, int]
    verb: int
    end: int
    passive: bool


def told(text: str) -> dict[str, Span]:
    """The source and the target of a sentence, each where one is found."""
    within = Span(0, len(text))
    words = Words(text, within, quotations(text, within))
    mentions = NAMES.find(text)
    named = [*(one.span for one in mentions), *(force.span for force in forces(text, mentions, NAMES))]
    clause = _main(words, text, mentions)
    if clause is None:
        source = next((one.source for one in attributions(text) if one.source), None)
        return {"source": source} if source else {}
    subject = words.span(*clause.subject)
    other = _object(words, clause, named)
    if clause.passive:
        agent = _agent(words, clause)
        return {"target": subject, **({"source": agent} if agent else {})}
    return {"source": subject, **({"target": other} if other else {})}


def _main(words: Words, text: str, mentions: tuple[Mention, ...]) -> Clause | None:
    """The clause whose subject stands first."""
    found = [*_clauses(words), *_public(words, text, mentions)]
    return min(found, key=lambda one: (one.subject[0], one.verb), default=None)


def _public(words: Words, text: str, mentions: tuple[Mention, ...]) -> Iterator[Clause]:
    """Clauses as the layers above the words tell them: of a verb act, and of attributions with the speaker first."""
    act = verb_act(text, Span(0, len(text)), mentions)
    cues = [(act.source, act.cue)] if act else []
    cues += [(one.source, one.cue) for one in attributions(text) if one.source and one.cue]
    for source, cue in cues:
        first, verb = words.at(source.start), words.at(cue.end) - 1
        if source.end <= cue.start:
            yield Clause((first, words.at(source.end)), verb, len(words), False)


def _clauses(words: Words) -> Iterator[Clause]:
    low, size = 0, len(words)
    for k in range(1, size):
        if k < low or not starts_predicate(words, k, low, size):
            continue
        subject = subject_before(words, k, low)
        if not isinstance(subject, Subject) or words.low[subject.first] in RELATIVES:
            continue
        verb = _verb(words, k)
        be = any(words.low[at] in ("is", "are", "was", "were", "been", "being", "be") for at in range(k, verb))
        yield Clause(
            (subject.first, subject.core), verb, size, be and words.low[verb].endswith(("ed", "en", "wn", "t"))
        )
        low = verb + 1


def _verb(words: Words, k: int) -> int:
    """The verb that tells, behind auxiliaries and adverbs."""
    while k + 1 < len(words) and (words.low[k] in AUXILIARIES or words.is_adverb(k) or words.low[k] == "to"):
        k += 1
    return k


def _phrase(words: Words, first: int, end: int) -> tuple[int, int]:
    """The noun phrase that starts at a word, "of" and possessives included."""
    k = first
    while k < end and (words.is_word(k) or words.spelling[k] in ("’s", "'s", ".", "-")):
        word = words.low[k]
        stops = word in CONJUNCTIONS | RELATIVES | AUXILIARIES or (word in PREPOSITIONS and word != "of")
        if stops and word not in ("’s", "'s") and (word != "and" or k == first):
            break
        k += 1
    while k > first and words.low[k - 1] in _SMALL | {"."}:
        k -= 1
    return first, k


def _object(words: Words, clause: Clause, named: list[Span]) -> Span | None:
    """What the clause acts on."""
    verb = next((one.verb for one in _clauses(words) if _opens_content(words, clause, one)), clause.verb)
    first, end = _phrase(words, _over(words, verb + 1, clause.end), clause.end)
    whole = words.span(first, end) if end > first else None
    if whole and any(whole.overlaps(span) for span in named):
        return whole
    linked = list(_linked(words, end, min(clause.end - 1, verb + 30)))
    actor = next((span for _, span in linked if any(span.overlaps(one) for one in named)), None)
    of_act = not whole or words.low[first] not in _SMALL - {"a", "an"}
    behind = next((span for at, span in linked if of_act and at == end), None)
    return actor or behind or whole


def _opens_content(words: Words, clause: Clause, inner: Clause) -> bool:
    """Whether a clause with a pronoun for its subject tells what the speaker of another does."""
    near = 0 < inner.subject[0] - clause.verb < 4
    return near and words.low[inner.subject[0]] in ("he", "she", "it", "they", "we")


def _over(words: Words, first: int, end: int) -> int:
    while first < end and (words.low[first] in _PASSED or words.is_adverb(first)):
        first += 1
    return first


def _linked(words: Words, first: int, end: int) -> Iterator[tuple[int, Span]]:
    """The phrases behind a preposition that leads to whom an act is for or against, each with where that stands."""
    for k in range(first, end):
        start, stop = _phrase(words, k + 1, len(words)) if words.low[k] in _LINKS else (0, 0)
        if stop > start and not words.low[start].endswith("ing"):
            yield k, words.span(start, stop)


def _agent(words: Words, clause: Clause) -> Span | None:
    by = next((k for k in range(clause.verb, clause.end - 1) if words.low[k] == "by"), None)
    first, end = _phrase(words, by + 1, clause.end) if by is not None else (0, 0)
    return words.span(first, end) if end > first else None


def meaning(text: str, span: Span) -> set[str]:
    """The words of a phrase that tell something."""
    return set("".join(c if c.isalnum() else " " for c in span.of(text).lower()).split()) - _SMALL


def head(text: str, span: Span) -> str:
    """The last word of a phrase before a preposition, a relative or a comma."""
    found = ""
    for word in span.of(text).replace(",", " , ").split():
        if found and (word.lower() in PREPOSITIONS | RELATIVES or word == ","):
            break
        found = word.strip(".'’\"“”") or found
    return found.lower().removesuffix("’s").removesuffix("'s")


@dataclass
class Tally:
    """Counts of one kind of phrase over the sentences that have it tagged."""

    tagged: int = 0
    told: int = 0
    overlap: int = 0
    head: int = 0

    def add(self, text: str, gold: tuple[Span, ...], span: Span | None) -> bool:
        """Count one sentence; return whether the phrase told is right by overlap."""
        self.tagged += bool(gold)
        self.told += span is not None
        if span is None:
            return False
        shares = any(one.overlaps(span) and meaning(text, one) & meaning(text, span) for one in gold)
        self.overlap += shares
        self.head += any(one.overlaps(span) and head(text, one) == head(text, span) for one in gold)
        return shares

    def figures(self, right: int) -> str:
        """Precision, recall and F of a count of right ones."""
        precision, recall = right / max(1, self.told), right / max(1, self.tagged)
        return f"{precision:.3f} {recall:.3f} {2 * precision * recall / max(1e-9, precision + recall):.3f}"


def measured(path: Path, errors: bool = False) -> dict[str, Tally]:
    """The counts of both kinds over the sentences of a file."""
    tallies = {kind: Tally() for kind in KINDS.values()}
    missed: Counter[str] = Counter()
    for one in sentences(path):
        found = told(one.text)
        for kind, tally in tallies.items():
            span = found.get(kind)
            right = tally.add(one.text, one.phrases[kind], span)
            if errors and one.phrases[kind] and not right:
                gold = " / ".join(phrase.of(one.text) for phrase in one.phrases[kind])
                missed[kind] += 1
                print(f"{kind}: {span.of(one.text) if span else '-'} | {gold} | {one.text}")
    return tallies


def main() -> None:
    """Print precision, recall and F of sources and targets by overlap and by head."""
    parser = argparse.ArgumentParser(description="Score who acts on whom on CAMEO-tagged sentences.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true", help="list every phrase that is missed or wrong")
    arguments = parser.parse_args()
    print(f"{'':8}{'tagged':>8}{'told':>8}   overlap P R F       head P R F")
    for kind, tally in measured(arguments.folder / "train.txt", arguments.errors).items():
        print(f"{kind:8}{tally.tagged:8}{tally.told:8}   {tally.figures(tally.overlap)}   {tally.figures(tally.head)}")


if __name__ == "__main__":
    main()
