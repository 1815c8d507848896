"""Drafts that report again what is curated or was drafted in another run are named, with the reasons."""

import pytest

from seeds.codebook import stances
from seeds.parser.filing.corpus import Setting, read_article
from seeds.parser.filing.drafting import draft
from seeds.parser.filing.filing import Filing
from seeds.parser.filing.holdings import Holdings
from seeds.parser.naming.names import Names
from seeds.review.repeated import repeated

SAID = "The French troops must leave Niger, Idrissa Tankari, a spokesman for the junta, said on Monday.\n"
OTHER = "The French troops must leave Chad, Ann Lee, a spokeswoman for the opposition, said on Monday.\n"


@pytest.fixture
def run(tmp_path):
    def made(name, text, held=None):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Notes from {name}\n\n{text}")
        filing = Filing(tmp_path / "drafts", held or Holdings())
        outcome = draft([read_article(path, Setting(Names(), "2023-09-26"))], filing)
        return list(repeated(filing, outcome.files, filing.held.occasions, {}, stances()))

    return made


def test_a_draft_of_an_earlier_run_is_named(run):
    assert run("ansel", SAID) == []
    (found,) = run("karvel", f"Rain fell.\n\n{SAID}")
    assert found.draft == f"{found.like.statement}-2"
    assert found.like.reasons == ("same actor", "same position", "same targets", "same day")


def test_a_curated_statement_is_named(run):
    held = Holdings()
    report = {"document": "old", "start": "0", "end": "9"}
    statement = {
        "id": "junta-wants-french-gone",
        "position": "demand_withdrawal",
        "targets": ["french-forces-in-niger"],
        "summary": "The junta wants the French gone.",
        "reports": [report],
    }
    held.occasions.append({"actor": "idrissa-tankari", "statements": [statement]})
    (found,) = run("ansel", SAID, held)
    assert found.like.statement == "junta-wants-french-gone"


def test_another_actor_on_another_force_is_no_repeat_and_nor_is_the_same_document(run):
    assert run("ansel", f"{SAID}\n{SAID.replace('must', 'should')}") == []
    assert run("karvel", OTHER) == []
