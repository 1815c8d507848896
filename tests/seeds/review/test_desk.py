"""Decisions on drafts: what is curated by them, what is left, and that nothing is lost when the work breaks off."""

import shutil
from pathlib import Path

import pytest

from seeds.files import File, read
from seeds.problems import Problems
from seeds.review.inserting import add_reports
from tests.seeds.review.conftest import ID


def edit(desk, draft, edited):
    return desk.replace(draft, File(draft.path, edited, {}))


def of(drafts, actor):
    return [one for one in drafts if one.occasion["actor"] == actor]


def test_an_accepted_draft_is_curated_with_all_it_refers_to_and_gone_from_the_drafts(bench):
    desk = bench.desk()
    (first, *_) = of(bench.pending(desk), "orla-venn")
    desk.accept(first)
    occasion, statement = bench.curated()[first.statement["id"]]
    assert occasion["actor"] == "orla-venn"
    assert "evidence" not in statement["reports"][0]
    assert "orla-venn" in {one["id"] for one in read(bench.world / ID / "actors.yaml").content}
    assert (bench.world / ID / "documents" / f"{statement['reports'][0]['document']}.yaml").exists()
    assert first.statement["id"] not in {one.statement["id"] for one in bench.pending()}
    bench.check()


def test_statements_of_one_occasion_stay_together(bench):
    desk = bench.desk()
    drafts = of(bench.pending(desk), "orla-venn")
    assert len(drafts) == 2
    for one in drafts:
        desk.accept(one)
        bench.check()
    (first, _), (second, _) = (bench.curated()[one.statement["id"]] for one in drafts)
    assert first["id"] == second["id"]


def test_comments_of_curated_files_stay(bench):
    path = bench.world / ID / "actors.yaml"
    path.write_text("# our actors\n" + path.read_text())
    desk = bench.desk()
    desk.accept(of(bench.pending(desk), "orla-venn")[0])
    assert path.read_text().startswith("# our actors\n")


def test_dropped_and_accepted_drafts_do_not_come_back(bench):
    desk = bench.desk()
    first, second = of(bench.pending(desk), "orla-venn")
    desk.drop(first)
    desk.accept(second)
    left = {one.statement["id"] for one in bench.pending()}
    bench.parse()
    assert {one.statement["id"] for one in bench.pending()} == left
    shutil.rmtree(bench.drafts / "occasions")
    (bench.drafts / ".parsed.jsonl").unlink()
    bench.parse()
    assert {one.statement["position"] for one in of(bench.pending(), "orla-venn")} == set()


def test_a_draft_like_an_existing_statement_names_it_with_reasons_and_merges_into_it(bench):
    desk = bench.desk()
    (assad,) = of(bench.pending(desk), "bashar-al-assad")
    (likeliest, *_) = desk.like(assad)
    assert {"same actor", "same position"} <= set(likeliest.reasons)
    _, before = bench.curated()[likeliest.statement]
    desk.merge(assad, likeliest.statement)
    _, after = bench.curated()[likeliest.statement]
    assert after["reports"][: len(before["reports"])] == before["reports"]
    assert len(after["reports"]) == len(before["reports"]) + 1
    assert of(bench.pending(), "bashar-al-assad") == []
    bench.check()


def test_a_word_on_other_forces_is_like_nothing(bench):
    desk = bench.desk()
    (assad,) = of(bench.pending(desk), "bashar-al-assad")
    elsewhere = {**assad.statement, "targets": ["no-force-of-ours"]}
    assert desk.existing.like(assad.occasion, elsewhere) == []


def test_merging_into_nothing_changes_nothing(bench):
    desk = bench.desk()
    (assad,) = of(bench.pending(desk), "bashar-al-assad")
    with pytest.raises(LookupError):
        desk.merge(assad, "no-such-statement")
    assert of(bench.pending(), "bashar-al-assad")


OBSTACLES = {
    "the decision": ".decisions.jsonl",
    "putting the draft away": "occasions/.orla-venn-2018-05-21.yaml.new",
    "taking names from the lists": "actors.yaml",
}


@pytest.mark.parametrize("step", OBSTACLES)
def test_work_broken_off_at_any_step_of_accepting_is_finished_the_next_time(bench, step):
    desk = bench.desk()
    first, second = of(bench.pending(desk), "orla-venn")
    obstacle = bench.drafts / OBSTACLES[step]
    before = obstacle.read_bytes() if obstacle.exists() else None
    obstacle.unlink(missing_ok=True)
    obstacle.mkdir()  # a folder where a file is to be written, or to go
    with pytest.raises(OSError):
        desk.accept(first)
    obstacle.rmdir()
    if before is not None:
        obstacle.write_bytes(before)
    assert first.id in bench.curated()
    left = {one.id for one in of(bench.pending(), "orla-venn")}
    assert left == {second.id}
    bench.check()


@pytest.mark.parametrize("name", [".actors.yaml", "documents/.{document}.yaml", "occasions/.orla-venn-2018-05-21.yaml"])
def test_what_cannot_be_written_into_the_collection_leaves_the_draft_waiting(bench, name):
    desk = bench.desk()
    before, files = [one.id for one in bench.pending(desk)], bench.contents()
    first = of(bench.pending(desk), "orla-venn")[0]
    file = name.format(document=first.statement["reports"][0]["document"])
    obstacle = bench.world / ID / f"{file}.seeding"
    obstacle.mkdir()
    with pytest.raises(OSError):
        desk.accept(first)
    obstacle.rmdir()
    assert [one.id for one in bench.pending()] == before
    assert bench.contents() == files
    assert bench.reopening().journal.decided() == []
    desk = bench.desk()
    desk.accept(desk.folder.draft(first.id))
    assert first.id in bench.curated()
    bench.check()


def test_an_edited_draft_takes_the_place_of_the_old_one(bench):
    desk = bench.desk()
    first, second = of(bench.pending(desk), "orla-venn")
    statement = {**first.statement, "summary": "In my own words."}
    edit(desk, first, {**first.occasion, "statements": [statement]})
    assert {one.statement["summary"] for one in of(bench.pending(), "orla-venn")} >= {"In my own words."}
    edited = {**first.occasion, "actor": "bashar-al-assad", "statements": [statement]}
    moved = edit(desk, desk_draft(bench, desk, first), edited)
    assert moved.path != first.path
    assert {one.occasion["actor"] for one in bench.pending() if one.statement["id"] == first.statement["id"]} == {
        "bashar-al-assad"
    }
    assert [one.statement["id"] for one in of(bench.pending(), "orla-venn")] == [second.statement["id"]]
    bench.check()


def desk_draft(bench, desk, draft):
    return next(one for one in bench.pending(desk) if one.statement["id"] == draft.statement["id"])


def test_an_edit_that_is_wrong_is_refused_with_the_field(bench):
    desk = bench.desk()
    first = bench.pending(desk)[0]
    with pytest.raises(Problems) as refused:
        edit(desk, first, {**first.occasion, "said_basis": "guessed", "statements": [first.statement]})
    assert "said_basis" in str(refused.value)
    with pytest.raises(Problems):
        edit(desk, first, {**first.occasion, "statements": []})


def test_hand_written_files_keep_their_form_when_reports_are_added(tmp_path: Path):
    from_hand = (
        "id: a\nactor: b\nsaid_basis: unknown\nmedium: unknown\nstatements:\n"
        "  - id: one\n    reports:\n      - document: d   # the first\n        start: 1\n        end: 2\n"
        "  # a remark\n  - id: two\n    reports: [{document: e, start: 3, end: 4}]\n"
    )
    path = tmp_path / "a.yaml"
    path.write_text(from_hand)
    add_reports(path, "one", [{"document": "new", "start": "5", "end": "6"}])
    assert "# the first" in path.read_text()
    assert [one["document"] for one in read(path).content["statements"][0]["reports"]] == ["d", "new"]
    add_reports(path, "two", [{"document": "new", "start": "7", "end": "8"}])
    assert [one["document"] for one in read(path).content["statements"][1]["reports"]] == ["e", "new"]
