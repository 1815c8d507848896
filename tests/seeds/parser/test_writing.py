"""Drafts as files in the curated format."""

from pathlib import Path

import yaml

from seeds.parser import parse
from seeds.parser.writing import to_yaml

TEXT = (
    "“The French troops must leave Niger,” Idrissa Tankari, a spokesman for the junta, said on Monday.\n\n"
    "The French troops in Niger number 1,500.\n"
)


def test_a_draft_is_written_as_document_occasion_and_names(tmp_path: Path) -> None:
    written = to_yaml(parse(TEXT, published="2023-09-26", outlet="meridian", document="niger"), tmp_path)
    assert tmp_path / "documents" / "niger.yaml" in written
    (path,) = (tmp_path / "occasions").glob("*.yaml")
    occasion = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    assert path.stem == occasion["id"]
    (statement,) = occasion["statements"]
    (report,) = statement["reports"]
    assert (occasion["said"], statement["position"]) == ("2023-09-25", "demand_withdrawal")
    assert TEXT[int(report["start"]) : int(report["end"])].startswith("“The French troops")
    assert report["quote"] == "The French troops must leave Niger,"
    assert "confidence" in report["note"]


def test_no_key_is_written_empty(tmp_path: Path) -> None:
    for path in to_yaml(parse(TEXT), tmp_path):
        record = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
        records = record if isinstance(record, list) else [record]
        assert all(value not in ("", [], {}) for each in records for value in each.values())
