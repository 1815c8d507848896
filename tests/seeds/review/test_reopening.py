"""Steps taken back: every file is as it was, whenever and in whatever order, and what rests on others is refused."""

import shutil

import pytest

from seeds.beginning import begin, described
from seeds.codebook import stances
from seeds.files import File, read
from seeds.parser.filing.writing import written
from seeds.problems import Problems
from seeds.review.curation import curation
from seeds.review.desk import Desk
from seeds.review.inserting import add_statements
from seeds.review.reopening import Kept
from tests.seeds.review.conftest import ID

SAME = "assad-rt-us-should-leave"


def of(desk, actor):
    return [one for one in desk.queue() if one.occasion["actor"] == actor]


def reopen(bench, id_):
    reopening = bench.reopening()
    return reopening.take_back(next(step for step in reopening.journal.decided() if step.id == id_))


def decide(desk, draft, decision):
    if decision == "edit":
        edited = {**draft.occasion, "role": "Baker", "statements": [{**draft.statement, "summary": "In my words."}]}
        desk.replace(draft, File(draft.path, edited, {}))
    elif decision == "retell":
        desk.retell(draft, "urge_withdrawal")
    elif decision == "merge":
        desk.merge(draft, SAME)
    else:
        getattr(desk, decision)(draft)


@pytest.mark.parametrize("decision", ["accept", "merge", "drop", "edit", "retell"])
@pytest.mark.parametrize("number", [0, 1, 2])
def test_the_last_step_taken_back_leaves_every_file_as_it_was(bench, decision, number):
    bench.desk()
    before = bench.contents()
    desk = bench.desk()
    draft = desk.queue()[number]
    decide(desk, draft, decision)
    assert bench.contents() != before
    assert bench.back() == draft.id
    assert bench.contents() == before
    assert draft.id in {one.id for one in bench.pending()}
    bench.check()


@pytest.mark.parametrize(
    "decisions", [("accept", "accept", "merge"), ("drop", "edit", "accept"), ("merge", "drop", "drop")]
)
def test_step_by_step_everything_can_be_taken_back_in_later_runs(bench, decisions):
    seen = [bench.contents()]
    for decision in decisions:
        desk = bench.desk()
        decide(desk, desk.queue()[0], decision)
        seen.append(bench.contents())
        bench.check()
    for known in reversed(seen[:-1]):
        bench.back()
        assert bench.contents() == known
    assert bench.reopening().last() is None


def test_a_decision_before_others_is_reopened_and_what_the_others_need_stays(bench):
    desk = bench.desk()
    first, second = of(desk, "orla-venn")
    desk.accept(first)
    desk.accept(desk.folder.draft(second.id))
    assert reopen(bench, first.id) == first.id
    assert first.id not in bench.curated()
    assert "orla-venn" in {one["id"] for one in read(bench.world / ID / "actors.yaml").content}
    bench.check()
    reopen(bench, second.id)
    assert "orla-venn" not in {one["id"] for one in read(bench.world / ID / "actors.yaml").content}
    assert "orla-venn" in {one["id"] for one in read(bench.drafts / "actors.yaml").content}
    assert {one.id for one in of(bench.desk(), "orla-venn")} == {first.id, second.id}
    bench.check()


def test_a_reopened_draft_is_not_drafted_a_second_time(bench):
    before = bench.contents()
    desk = bench.desk()
    for draft in desk.queue():
        desk.drop(draft)
    for step in bench.reopening().journal.decided():
        bench.reopening().take_back(step)
    bench.parse()
    assert bench.contents() == before


def test_comments_around_an_accepted_statement_stay_when_it_is_taken_out(bench):
    desk = bench.desk()
    first, _ = of(desk, "orla-venn")
    desk.accept(first)
    path = bench.curation_file(first.id)
    content = read(path).content
    other = {**content["statements"][0], "id": "another-one", "summary": "Said beside it."}
    path.write_text("# ours\n" + path.read_text() + "# on the next one\n")
    add_statements(path, [other])
    reopen(bench, first.id)
    assert path.read_text().startswith("# ours\n")
    assert "# on the next one\n" in path.read_text()
    assert [one["id"] for one in read(path).content["statements"]] == ["another-one"]


def test_lists_of_a_new_collection_keep_the_comments_that_teach(bench):
    begin(bench.world / "new-one", described(bench.world / "new-one"))
    before = bench.contents()
    desk = Desk(bench.drafts, curation([bench.world], "new-one"), stances())
    first, _ = of(desk, "orla-venn")
    desk.accept(first)
    assert "orla-venn" in (bench.world / "new-one/actors.yaml").read_text()
    bench.back()
    assert bench.contents() == before


def test_what_was_edited_in_the_collection_since_comes_back_as_edited(bench):
    desk = bench.desk()
    first, _ = of(desk, "orla-venn")
    desk.accept(first)
    path = bench.curation_file(first.id)
    path.write_text(
        path.read_text().replace("said: 2018-05-21", "said: 2018-05-20").replace("summary: ", "summary: So ")
    )
    reopen(bench, first.id)
    draft = bench.desk().folder.draft(first.id)
    assert draft.statement["summary"].startswith("So ")
    assert draft.occasion["said"] == "2018-05-20"
    bench.check()


def test_an_accept_undone_by_hand_is_made_whole(bench):
    before = bench.contents()
    kept = bench.world.with_name("kept")
    shutil.copytree(bench.world, kept)
    desk = bench.desk()
    for draft in desk.queue():
        desk.accept(draft)
    shutil.rmtree(bench.world)
    kept.rename(bench.world)
    assert bench.pending() == []
    for step in bench.reopening().journal.decided():
        bench.reopening().take_back(step)
    assert bench.contents() == before


def test_a_document_that_went_with_an_accept_undone_by_hand_is_drafted_again(bench):
    before = bench.contents()
    next((bench.drafts / "documents").glob("*.yaml")).unlink()
    bench.parse()
    assert bench.contents() == before


def test_a_statement_that_others_were_merged_into_or_answer_is_kept(bench):
    desk = bench.desk()
    first, second = of(desk, "orla-venn")
    desk.accept(first)
    desk.merge(desk.folder.draft(second.id), first.id)
    before = bench.contents()
    with pytest.raises(Kept, match=f"merged into it; reopen these first: {second.id}"):
        reopen(bench, first.id)
    assert bench.contents() == before
    reopen(bench, second.id)
    path = bench.curation_file(SAME)
    content = read(path).content
    content["statements"][0]["responds_to"] = [first.id]
    path.write_text(written(content))
    with pytest.raises(Kept, match=content["statements"][0]["id"]):
        reopen(bench, first.id)


def test_an_edit_that_was_edited_again_by_hand_is_left(bench):
    desk = bench.desk()
    first, _ = of(desk, "orla-venn")
    decide(desk, first, "edit")
    path = bench.desk().folder.places[first.id]
    path.write_text(path.read_text().replace("In my words.", "In better words."))
    assert bench.reopening().last() is None
    assert "In better words." in path.read_text()


def test_an_id_that_was_given_away_meanwhile_is_numbered(bench):
    desk = bench.desk()
    first, second = of(desk, "orla-venn")
    desk.drop(first)
    path = bench.desk().folder.places[second.id]
    path.write_text(path.read_text().replace(second.id, first.id))
    assert reopen(bench, first.id) == f"{first.id}-2"
    assert len(of(bench.desk(), "orla-venn")) == 2


@pytest.mark.parametrize("place", ["drafts/.decisions.jsonl", "world/occasions", "drafts/.reviewed.jsonl"])
def test_taking_back_that_is_broken_off_leaves_the_draft_in_one_place(bench, place):
    desk = bench.desk()
    first, _ = of(desk, "orla-venn")
    desk.accept(first)
    reopening = bench.reopening()
    directory, _, name = place.partition("/")
    obstacle = (bench.drafts if directory == "drafts" else bench.world / ID) / name
    aside = obstacle.with_name("_aside")
    obstacle.rename(aside)
    obstacle.mkdir() if aside.is_file() else obstacle.write_text("a file where the folder would be")
    with pytest.raises((OSError, Problems)):
        reopening.take_back(reopening.last())
    obstacle.rmdir() if aside.is_file() else obstacle.unlink()
    aside.rename(obstacle)
    waiting = {one.id for one in bench.pending()}
    assert (first.id in waiting) != (first.id in bench.curated())
    bench.check()
    if first.id in waiting:
        desk = bench.desk()
        desk.accept(desk.folder.draft(first.id))
    bench.back()
    assert first.id in {one.id for one in bench.pending()}
    assert first.id not in bench.curated()


def test_decisions_taken_away_by_hand_can_still_be_reopened(bench):
    before = bench.contents()
    desk = bench.desk()
    first, _ = of(desk, "orla-venn")
    desk.accept(first)
    (bench.drafts / ".decisions.jsonl").unlink()
    assert first.id not in {one.id for one in bench.pending()}
    reopen(bench, first.id)
    assert bench.contents() == before


def test_a_line_that_was_cut_off_is_none_and_the_next_one_stands_on_its_own(bench):
    desk = bench.desk()
    first, second = of(desk, "orla-venn")
    for name in (".decisions.jsonl", ".reviewed.jsonl"):
        (bench.drafts / name).write_bytes('{"decision": "dr\u00e9'.encode()[:-1])
    desk = bench.desk()
    desk.drop(desk.folder.draft(first.id))
    assert first.id not in {one.id for one in bench.pending()}
    assert bench.back() == first.id
    assert {one.id for one in of(bench.desk(), "orla-venn")} == {first.id, second.id}
