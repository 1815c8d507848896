"""Whole articles: what is found, how it is written, and that nothing breaks it."""

import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seeds.parser import parse
from seeds.parser.naming.names import Names
from tests.benchmarks.parsing import gold
from tests.benchmarks.parsing.gold import Score, expected_texts, gold_texts, measured

HERE = Path(__file__).parents[1]
INVENTED = Path(gold.__file__).with_name("invented")
NIGER = (HERE / "coded" / "niger-french-troops.txt").read_text("utf-8")


def share(tally: Score, name: str, of: str) -> float:
    return tally.counts[name] / tally.counts[of]


@pytest.mark.parametrize("known", [False, True])
def test_coded_articles_are_read_with_and_without_their_names(known: bool) -> None:
    texts, records = gold_texts(HERE / "coded")
    tally = measured(texts, Names(**records) if known else Names())
    assert share(tally, "actor", "coded") >= 0.75
    assert share(tally, "all three", "coded") >= 0.65
    assert share(tally, "drafts with actor", "drafts") >= 0.85
    assert tally.counts["negatives taken"] <= 2


def test_doubtful_drafts_find_more_and_name_the_right_position_as_often_as_they_take_it() -> None:
    texts, _ = gold_texts(HERE / "coded")
    told, asked = measured(texts, Names()), measured(texts, Names(), doubtful=True)
    assert asked.counts["found"] > told.counts["found"]
    assert asked.counts["offered"] >= asked.counts["all three"]


def test_articles_in_other_styles_are_read_without_any_names() -> None:
    tally = measured(expected_texts(HERE / "articles"), Names())
    assert share(tally, "actor", "coded") >= 0.75
    assert share(tally, "all three", "coded") >= 0.7
    assert share(tally, "drafts all right", "drafts") >= 0.7


@pytest.mark.parametrize("known", [False, True])
def test_articles_of_many_kinds_are_read(known: bool) -> None:
    total = Score()
    for folder in sorted(path.parent for path in INVENTED.glob("*/gold.json")):
        texts, records = gold_texts(folder)
        total.counts += measured(texts, Names(**records) if known else Names()).counts
    assert share(total, "actor", "coded") >= 0.65
    assert share(total, "all three", "coded") >= 0.5
    assert share(total, "drafts with actor", "drafts") >= 0.75
    assert share(total, "dates right", "dates given") >= 0.9


def test_every_quote_stands_in_its_span_and_every_id_is_there_once() -> None:
    parsed = parse(NIGER, published="2023-09-26")
    statements = [statement for occasion in parsed.occasions for statement in occasion.statements]
    reports = [report for statement in statements for report in statement.reports]
    assert all(report.quote in NIGER[report.start : report.end] for report in reports)
    assert any(report.quote for report in reports)
    ids = [statement.id for statement in statements] + [occasion.id for occasion in parsed.occasions]
    assert len(ids) == len(set(ids))


def test_a_report_of_one_clause_of_several_begins_and_ends_with_a_word() -> None:
    text = "Bo Dahl said the Norlandian soldiers were in Velland at his invitation and would stay as long as needed."
    reports = [report for o in parse(text).occasions for s in o.statements for report in s.reports]
    assert len(reports) == 2
    assert all(words == words.strip() for words in (text[report.start : report.end] for report in reports))


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        (
            '"The Norlandian army is on our land illegally and it must leave," Ann Lee told reporters in Velland.',
            ["The Norlandian army is on our land illegally and it must leave,", "it must leave,"],
        ),
        (
            "“Norlandian soldiers are here without our consent, and we want them out,” said Bo Dahl, the minister.",
            ["Norlandian soldiers are here without our consent, and we want them out,", "we want them out,"],
        ),
    ],
)
def test_a_quote_is_of_the_speaker_where_one_clause_of_several_is_told(sentence: str, quotes: list[str]) -> None:
    assert [report.quote for o in parse(sentence).occasions for s in o.statements for report in s.reports] == quotes


def test_a_quote_over_line_ends_has_single_spaces() -> None:
    lines = [
        'PORT ANSEL, March 4 (Wire) - "The Norlandian soldiers must leave Velland',
        'at the end of the year, and they must leave nothing behind them," Ann Lee,',
        "who is the foreign minister of Velland, told reporters there after a long",
        "morning of talks with the president of the country, Bo Dahl, who was said",
        "to have asked for them in a letter that nobody else has been able to read.",
    ]
    quotes = [report.quote for o in parse("\n".join(lines)).occasions for s in o.statements for report in s.reports]
    assert "The Norlandian soldiers must leave Velland at the end of the year, and they must leave nothing" in quotes[0]


def test_a_statement_in_headline_and_body_is_one_with_two_reports() -> None:
    text = (
        "Chad demands withdrawal of French troops\n\n"
        "Chad on Monday demanded the withdrawal of French troops.\n\nThe French troops are in Chad.\n"
    )
    (occasion,) = parse(text, published="2024-11-26").occasions
    (statement,) = occasion.statements
    assert [report.form for report in statement.reports] == ["headline", "paraphrase"]
    assert (occasion.said, statement.targets) == ("2024-11-25", ("french-forces-in-chad",))


def test_unseen_actors_and_forces_are_proposed_with_what_the_article_says() -> None:
    parsed = parse(NIGER, published="2023-09-26")
    tankari = next(actor for actor in parsed.actors if actor.name == "Idrissa Tankari")
    assert "spokesman for the junta" in tankari.role
    french = next(force for force in parsed.forces if force.id == "french-forces-in-niger")
    assert (french.of, french.place) == ("france", "NE")
    assert "French garrison" in french.aliases


def test_a_result_survives_pickling() -> None:
    parsed = parse(NIGER)
    assert pickle.loads(pickle.dumps(parsed)) == parsed


def test_the_same_bytes_give_the_same_drafts_whatever_the_hash_seed() -> None:
    program = (
        f"from seeds.parser import parse; print(parse(open({str(HERE / 'coded' / 'okinawa-feature.txt')!r}).read()))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(outputs) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00\x01",
        "\ud800",
        '"' * 5000,
        "(" * 3000,
        "said " * 4000,
        "the US forces must leave " * 800,
        "שלום " * 500,
    ],
)
def test_no_text_breaks_the_parser(text: str) -> None:
    assert parse(text).document.length == len(text)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from('“”"’. ,;:?!\n—') | st.characters(), max_size=200))
def test_any_text_between_sentences_is_survived(noise: str) -> None:
    text = f"Moscow said {noise} US troops must {noise} leave Syria on Monday."
    assert parse(text, published="2024-01-01").document.length == len(text)
