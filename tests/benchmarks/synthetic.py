"""Synthetic collections of any size, the same for the same seed, through the same checked records and the same build.

    python -m tests.benchmarks.synthetic 100000 /tmp/100k.db

Actors, forces, documents and words are used as in life, a few very often and most hardly ever (Zipf's law). Prints the
rate of building and the most memory it took.
"""

import argparse
import random
import re
import resource
import sys
import time
from bisect import bisect
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

from schemas import edtf
from schemas.edtf import Edtf
from schemas.records import (
    Actor,
    Collection,
    Description,
    Document,
    Force,
    Membership,
    Occasion,
    Outlet,
    Place,
    Report,
    Statement,
)
from schemas.vocabularies import FORMS, MEDIA, OUTLET_KINDS, POSITIONS, STANCES
from seeds.build import Content, build
from seeds.codebook import load_codebook
from seeds.library import Filed
from seeds.progress import on_terminal, silent

ACTORS, GOVERNMENTS, BODIES = 5_000, 150, 850
FORCES, PLACES, OUTLETS, DOCUMENTS, WORDS = 300, 200, 400, 50_000, 20_000
FIRST, DAYS = date(2000, 1, 1), 27 * 365  # to the end of 2026
SYLLABLES = re.findall("[a-z]+", "ba ke li mo nu ra se ti vo zu dar fen gol hin jor kal lem mar nis tor")


class Choice:
    """Draws from a sequence, its first items most often."""

    def __init__(self, items: Sequence, steepness: float = 1.0) -> None:
        self.items = items
        self.weights = list(accumulate(1 / (rank + 1) ** steepness for rank in range(len(items))))

    def draw(self, chance: random.Random):
        """Return one item."""
        return self.items[bisect(self.weights, chance.random() * self.weights[-1])]


def word(number: int) -> str:
    """Return an invented word, another for every number."""
    parts = []
    while True:
        number, part = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[part])
        if not number:
            return "".join(parts) + "n"


def day(chance: random.Random) -> str:
    """Return a day, later ones somewhat more often."""
    return (FIRST + timedelta(days=int(DAYS * chance.random() ** 0.7))).isoformat()


def dated(chance: random.Random) -> Edtf | None:
    """Return a date of speech: mostly a day, at times a month, a year, an interval or unknown."""
    kind, text = chance.random(), day(chance)
    if kind < 0.80:
        return edtf.parse(text)
    if kind < 0.90:
        return edtf.parse(text[:7])
    if kind < 0.93:
        return edtf.parse(text[:4] + "~")
    if kind < 0.95:
        return edtf.parse(f"{text[:7]}/..")
    return None


def actors(chance: random.Random) -> Iterator[Actor]:
    """Yield governments, bodies of governments, and people of bodies, a fifth of whom changed from one to another."""
    for number in range(GOVERNMENTS):
        yield Actor(f"government-{number}", f"Government of {word(number).title()}", "government", (word(number),))
    for number in range(BODIES):
        of = (Membership(f"government-{number % GOVERNMENTS}"),) if number % 10 else ()
        yield Actor(f"body-{number}", f"Body of {word(number + 500).title()}", "organization", memberships=of)
    for number in range(ACTORS - GOVERNMENTS - BODIES):
        first, second = (f"body-{chance.randrange(BODIES)}" for _ in range(2))
        changed = edtf.parse(day(chance)) if number % 5 == 0 and first != second else None
        memberships = [Membership(first, "spokesman", None, changed)]
        if changed:
            memberships.append(Membership(second, "minister", changed))
        name = f"{word(number * 7 + 3).title()} {word(number + 4000).title()}"
        kind = "armed_group" if number % 50 == 7 else "person"
        yield Actor(f"person-{number}", name, kind, (name.partition(" ")[2],), memberships=tuple(memberships))


def forces(chance: random.Random) -> Iterator[Force]:
    """Yield forces in a graph without circles: each belongs to one or two of the earlier ones."""
    for number in range(FORCES):
        above = {f"force-{chance.randrange(max(number // 4, 1))}" for _ in range(2)} if number > 19 else set()
        owner = f"government-{number % GOVERNMENTS}"
        place = f"place-{number % PLACES}"
        yield Force(f"force-{number}", f"Forces of {word(number + 9).title()}", (), tuple(sorted(above)), owner, place)


def documents(chance: random.Random) -> Iterator[Document]:
    """Yield documents, some of which repeat an earlier one or were spun from it, and some without a date."""
    outlets = Choice(range(OUTLETS))
    for number in range(DOCUMENTS):
        published = None if number % 25 == 3 else edtf.parse(day(chance)[: 7 if number % 20 == 9 else 10])
        repeats = number > 10 and number % 6 == 1
        yield Document(
            f"document-{number}",
            f"outlet-{outlets.draw(chance)}",
            f"{word(number).title()} on the {word(number % 997)} of {word(number % 89)}",
            f"{number:064x}",
            100_000,
            "en",
            "explicit" if published else "unknown",
            f"https://example.org/{number}",
            published,
            origin=f"document-{chance.randrange(number)}" if repeats else None,
            flags=("machine_spun",) if number % 50 == 1 else ("copy",) if repeats else (),
        )


def collection(chance: random.Random) -> Collection:
    """Return the named records of a collection without its occasions, which are streamed."""
    return Collection(
        Description("synthetic", "Synthetic statements", "Made by a generator.", "CC0-1.0", "Synthetic statements."),
        tuple(actors(chance)),
        tuple(forces(chance)),
        tuple(
            Place(
                f"place-{number}",
                f"Land of {word(number + 77).title()}",
                parent=f"place-{number // 8}" if number else None,
            )
            for number in range(PLACES)
        ),
        tuple(
            Outlet(f"outlet-{number}", f"The {word(number + 55).title()}", OUTLET_KINDS[number % len(OUTLET_KINDS)])
            for number in range(OUTLETS)
        ),
        tuple(documents(chance)),
    )


class Speeches:
    """A stream of occasions that hold `size` statements together."""

    def __init__(self, made: Collection, size: int, chance: random.Random) -> None:
        people = list(made.actors)
        chance.shuffle(people)
        self.size = size
        self.chance = chance
        self.actors = Choice(people)
        self.forces = Choice(made.forces, 0.8)
        self.documents = Choice(made.documents, 0.3)
        self.positions = Choice(POSITIONS)
        self.words = Choice([word(number) for number in range(WORDS)])

    def __iter__(self) -> Iterator[Filed]:
        number = done = 0
        while done < self.size:
            count = min(self.chance.choice((1, 1, 2, 3)), self.size - done)
            yield Filed("synthetic", "curated", self.occasion(number, range(done, done + count)))
            done += count
            number += 1

    def occasion(self, number: int, statements: range) -> Occasion:
        """Return one occasion with the statements of the given numbers."""
        actor, said = self.actors.draw(self.chance), dated(self.chance)
        return Occasion(
            f"occasion-{number}",
            actor.id,
            "explicit" if said else "unknown",
            MEDIA[number % len(MEDIA)],
            tuple(map(self.statement, statements)),
            affiliation=actor.memberships[0].of if actor.memberships else None,
            said=said,
        )

    def statement(self, number: int) -> Statement:
        """Return one statement with one to three reports."""
        chance = self.chance
        targets = dict.fromkeys(self.forces.draw(chance) for _ in range(chance.choice((1, 1, 1, 2))))
        position = self.positions.draw(chance)
        answers = number > 1000 and number % 9 == 0
        return Statement(
            f"statement-{number}",
            position,
            tuple(target.id for target in targets),
            " ".join(self.words.draw(chance) for _ in range(14)).capitalize() + ".",
            tuple(self.report() for _ in range(chance.choice((1, 1, 1, 2, 3)))),
            STANCES[number % 3] if position == "interpret_scope" else None,
            next(iter(targets)).place if number % 3 else None,
            " ".join(self.words.draw(chance) for _ in range(5)) if number % 7 == 0 else None,
            (f"statement-{chance.randrange(number)}",) if answers else (),
        )

    def report(self) -> Report:
        """Return one report."""
        chance = self.chance
        start, form = chance.randrange(90_000), FORMS[chance.choice((0, 1, 1, 2, 2, 2, 3))]
        quoted = form in ("quote", "mixed")
        quote = " ".join(self.words.draw(chance) for _ in range(12)) if quoted else None
        flags = ("garbled",) if start % 100 == 0 else ()
        return Report(self.documents.draw(chance).id, start, start + 200, form, quote, flags=flags)


def content(size: int, seed: int = 1) -> Content:
    """Return the checked records of a synthetic dataset of `size` statements."""
    chance = random.Random(seed)
    made = collection(chance)
    return Content(load_codebook(), (made,), Speeches(made, size, chance))


def peak_memory() -> float:
    """Return the most memory this process has taken, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 2**20)


def main() -> None:
    """Build one synthetic database and say what it cost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("statements", type=int)
    parser.add_argument("database", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    line = on_terminal()
    start, worked = time.perf_counter(), time.process_time()
    made = build(arguments.database, content(arguments.statements, arguments.seed), line or silent)
    seconds, work = time.perf_counter() - start, time.process_time() - worked
    if line:
        line.clear()
    print(f"{made.counts['statements']:,} statements, version {made.version}")
    print(f"{arguments.database.stat().st_size / 2**20:,.0f} MiB, peak memory {peak_memory():,.0f} MiB")
    print(f"{seconds:.1f} s, {arguments.statements / seconds:,.0f} statements/s")
    print(f"{work:.1f} s of one core, {arguments.statements / work:,.0f} statements for each")


if __name__ == "__main__":
    main()
