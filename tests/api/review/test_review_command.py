"""`demarche review` with a script of answers."""

import shutil
from pathlib import Path

import pytest

from api.cli import main
from seeds.review.sameness import Likeness
from tests.api.review.drafts import ID, curated, pending


def test_a_folder_of_drafts_that_is_no_collection_is_named(answer):
    Path("drafts").rename("drafts2")
    Path(f"drafts2/{ID}").rename("drafts2/foo")
    status, printed = answer(options=("drafts2", "--collections", "collections"))
    assert status == 1
    assert printed.err.startswith("drafts2/foo: there is no collection 'foo'; ")
    assert answer(options=("drafts2", "--collections", "collections", "--collection", ID))[0] == 0


def test_each_draft_is_shown_with_its_passage_fields_rule_and_confidence(answer):
    status, printed = answer("s", "s", "s")
    assert status == 0
    assert printed.out.count("statement ") >= 3
    folded = " ".join(printed.out.split())
    assert "»The US troops must leave Syria, Orla Venn, a miller, said on Monday.«" in folded
    assert "confidence 0." in folded
    assert "0 accepted, 0 merged, 0 dropped, 3 skipped" in printed.out


def test_a_reaction_is_shown_with_what_it_answers(answer, drafts):
    told = "Tam Orlo said on Monday that US troops had shelled Raqqa in Syria."
    Path("texts/a.txt").write_text(f"{told}\n\nThe Pentagon denied the report.\n")
    shutil.rmtree(drafts)
    assert main(["parse", "texts", "--collections", "collections", "--collection", ID]) == 0
    status, printed = answer("s", "s")
    assert status == 0
    assert f"answers 0-{len(told)} »{told}«" in " ".join(printed.out.split())


def test_accepted_merged_and_dropped_drafts_go_where_they_belong(answer, capsys):
    before = pending()
    assert [actor for actor, _ in before] == ["orla-venn", "bashar-al-assad", "tam-orlo"]
    status, printed = answer("a", "m1", "d")
    assert status == 0
    assert "same actor, same position, same targets" in " ".join(printed.out.split())
    assert "1 accepted, 1 merged, 1 dropped, 0 skipped" in printed.out
    assert pending() == []
    assert before[0][1] in curated()
    assert len(curated()["assad-rt-us-should-leave"][1]["reports"]) >= 2
    assert before[2][1] not in curated()
    assert main(["check", "--collections", "collections"]) == 0
    assert (
        main(["parse", "texts", "--collections", "collections", "--collection", ID, "--published", "2018-05-22"]) == 0
    )
    assert "0 statements drafted, 3 settled before" in capsys.readouterr().out
    assert pending() == []


def test_what_is_skipped_is_asked_again_and_quitting_keeps_the_rest(answer):
    before = pending()
    _, printed = answer("d", "q")
    assert "go on with the same command" in printed.out
    assert pending() == before[1:]
    answer("s", "d")
    assert pending() == before[1:2]


def test_a_script_that_ends_early_loses_nothing(answer):
    before = pending()
    answer("d")
    assert pending() == before[1:]


def test_drafts_are_counted_and_shown_with_title_outlet_and_date_of_the_article(answer):
    Path("texts/b.txt").write_text(
        "Two demands\n\nUS troops must leave Syria, Lavrov said. “Turkish troops must leave Syria,” Lavrov said.\n"
    )
    command = ["parse", "texts/b.txt", "--collections", "collections", "--collection", ID]
    assert main([*command, "--published", "2019-03", "--outlet", "rferl"]) == 0
    waiting = len(pending())
    assert waiting > len(list(Path("drafts").rglob("occasions/*.yaml")))
    status, printed = answer(*"s" * waiting)
    assert status == 0
    for number in range(1, waiting + 1):
        assert f"{ID}, draft {number} of {waiting}, document {1 if number <= 3 else 2} of 2\n" in printed.out
    assert "article     Two demands (RFE/RL, 2019-03)" in printed.out
    assert "(Unknown outlet, 2018-05-22)" in " ".join(printed.out.split())
    answer("d", "q")
    assert f"draft 1 of {waiting - 1}, " in answer("q")[1].out


def test_what_accepting_would_add_is_shown_with_its_names(answer, drafts):
    text = "Norlandian soldiers must leave Velland, Orla Venn said.\n\nThe Norlandian contingent is in Velland.\n"
    Path("texts/a.txt").write_text(text)
    shutil.rmtree(drafts)
    options = ("--collections", "collections", "--collection", ID, "--outlet", "alma-times")
    assert main(["parse", "texts/a.txt", *options]) == 0
    shown = " ".join(answer("q")[1].out.split())
    assert "new Orla Venn, person position" in shown
    assert "new Norlandian forces in Velland, also called Norlandian soldiers, Norlandian contingent " in shown
    assert "new Velland article" in shown
    assert "new Alma Times: Proposed with a draft. report" in shown


def test_merging_into_an_unknown_statement_is_told_and_asked_again(answer):
    before = pending()
    _, printed = answer("m no-such-statement", "m", "neither", "?", "x", "q")
    assert printed.out.count("there is no statement") == 2
    assert "'x' is none of the keys\na  accept" in printed.out
    assert "'?' is none of the keys" not in printed.out
    assert "drop it: parsing again does not bring it back" in printed.out
    assert pending() == before


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("nowhere",), "`demarche parse` writes drafts"),
        (("--documents", "nowhere"), "is not a directory"),
        (("--collection", "syria"), "syria-foreign-forces"),
    ],
)
def test_wrong_words_are_answered_with_what_is_right(answer, options, says):
    status, printed = answer(options=options)
    assert status == 1
    assert says in printed.err


def test_unsorted_drafts_need_a_collection(answer, tmp_path):
    assert main(["parse", "texts/a.txt", "--out", "loose"]) == 0
    status, printed = answer(options=("loose", "--collections", "collections"))
    assert (status, "--collection names" in printed.err) == (1, True)


def test_nothing_is_merged_where_no_statement_is_named(answer):
    before = pending()
    _, printed = answer("m", "", "q")
    assert "none is proposed; write an id\n" in printed.out
    assert pending() == before


def test_only_a_statement_by_the_very_actor_is_proposed_for_merging():
    assert Likeness("one", "", "", 4, ("same actor", "same day")).same_actor
    assert not Likeness("one", "", "", 4, ("speaks for the same body", "same day")).same_actor
