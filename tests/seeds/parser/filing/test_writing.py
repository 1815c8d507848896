"""Drafts as records of the curated format, and as files that the curated schemas take."""

from pathlib import Path

from schemas.curated import ActorSchema, DocumentSchema, ForceSchema, OccasionSchema, OutletSchema, PlaceSchema
from seeds.files import read
from seeds.parser import parse
from seeds.parser.filing.curating import curate, excerpt
from seeds.parser.filing.writing import write, written
from seeds.parser.naming.names import Names

TEXT = (
    "“The French troops must leave Niger,” Idrissa Tankari, a spokesman for the junta, said on Monday.\n\n"
    "The French troops in Niger number 1,500.\n"
)
SCHEMAS = {"actors": ActorSchema, "forces": ForceSchema, "places": PlaceSchema, "outlets": OutletSchema}


def drafted(text=TEXT, **told):
    names = Names()
    return curate(parse(text, names=names, **told), text, names)


def test_a_draft_is_an_occasion_with_the_evidence_of_each_report():
    (occasion,) = drafted(published="2023-09-26", outlet="meridian", document="niger").occasions
    (statement,) = occasion["statements"]
    (report,) = statement["reports"]
    assert (occasion["said"], statement["position"]) == ("2023-09-25", "demand_withdrawal")
    assert TEXT[int(report["start"]) : int(report["end"])].startswith("“The French troops")
    assert report["quote"] == "The French troops must leave Niger,"
    assert report["evidence"]["cue"] == "said"
    assert 0 < float(report["evidence"]["confidence"]) <= 1
    assert report["evidence"]["rule"]
    assert "note" not in report


def test_every_record_is_what_the_curated_schemas_take_after_it_was_written_and_read(tmp_path: Path):
    made = drafted(published="2023-09-26")
    records = [(OccasionSchema, one) for one in made.occasions] + [(DocumentSchema, made.document)]
    records += [(SCHEMAS[kind], one) for kind, several in made.named.items() for one in several]
    for number, (schema, record) in enumerate(records):
        write(tmp_path / f"{number}.yaml", written(record))
        content = read(tmp_path / f"{number}.yaml").content
        assert content == record
        assert schema().load(content)


def test_all_that_a_draft_refers_to_is_proposed():
    made = drafted()
    ids = {kind: {one["id"] for one in several} for kind, several in made.named.items()}
    for occasion in made.occasions:
        assert {occasion["actor"], occasion.get("affiliation", occasion["actor"])} <= ids["actors"]
        for statement in occasion["statements"]:
            assert set(statement["targets"]) <= ids["forces"]
            assert statement["place"] in ids["places"]
    assert made.document["outlet"] in ids["outlets"]
    assert {force["of"] for force in made.named["forces"]} <= ids["actors"]


def test_no_key_is_empty():
    made = drafted()
    records = [made.document, *made.occasions, *(one for several in made.named.values() for one in several)]
    assert all(value not in ("", [], {}) for record in records for value in record.values())


def test_scalars_that_yaml_would_take_for_something_else_stay_plain_texts(tmp_path: Path):
    record = {
        "country": "NO",
        "said": "2018-05",
        "aliases": ["yes", "1_000", "null", "~", "", "a: b", " x ", "\x85\x00"],
    }
    write(tmp_path / "a.yaml", written(record))
    assert read(tmp_path / "a.yaml").content == record
    assert "country: NO\n" in written(record)


def test_a_quotation_too_long_to_be_quoted_is_cut_at_a_word():
    words = excerpt("He said: “" + "We will stay. " * 60 + "”")
    assert 200 < len(words) <= 300
    assert words.endswith(("stay.", "will", "We"))
    assert excerpt("no marks at all") == ""
    assert excerpt('it must leave," Ann Lee said') == ""


def test_only_words_for_a_force_become_other_names_of_it() -> None:
    text = "US troops in Syria\n\nThe White House said US troops in Syria would stay. The White House has no plans.\n"
    (force,) = curate(parse(text), text, Names()).named["forces"]
    assert force["aliases"] == ["US troops in Syria"]


def test_words_that_point_at_a_force_become_no_other_name_of_it() -> None:
    text = "Bo Dahl of Norland said: “Our peacekeepers will stay.” Ann Lee asked it to pull its forces out of Alma.\n"
    forces = curate(parse(text), text, Names()).named["forces"]
    assert not [alias for force in forces for alias in force.get("aliases", []) if alias.startswith(("Our", "its"))]


def test_a_form_goes_with_the_words_that_are_kept():
    told = (
        "Foreign Minister Yoav Harpaz called for UNIFIL to leave Lebanon, saying its men had watched for 17 years “and"
        " counted the birds.”\n\nUS embassy spokesman Alberto Ruiz denied the presence of American forces at the"
        " airbase. “There are no US military personnel in Kharan,” he said.\n"
    )
    reports = [
        one for occasion in drafted(told).occasions for made in occasion["statements"] for one in made["reports"]
    ]
    assert {one["form"]: one.get("quote") for one in reports} == {
        "paraphrase": None,
        "mixed": "There are no US military personnel in Kharan,",
    }
