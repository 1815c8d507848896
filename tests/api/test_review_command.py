"""`demarche review` with a script of answers, and with keys in a terminal."""

import io
import os
import pty
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from api.cli import main
from seeds.collections import COLLECTIONS
from seeds.files import read
from seeds.parser.filing.writing import written
from seeds.review.sameness import Likeness

ID = "syria-foreign-forces"
ARTICLE = (
    "The US troops must leave Syria, Orla Venn, a miller, said on Monday.\n\n"
    "President Bashar al-Assad said on Monday that the US troops must leave Syria.\n\n"
    "“Turkish troops must leave Syria,” Tam Orlo, a teacher, said.\n"
)
OPTIONS = ("--collections", "collections", "--documents", "texts")


@pytest.fixture(autouse=True)
def drafts(tmp_path, monkeypatch, capsys):
    """A copy of the collections and the drafts of one article, in the current directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    shutil.copytree(COLLECTIONS, "collections")
    Path("texts").mkdir()
    Path("texts/a.txt").write_text(ARTICLE)
    assert (
        main(["parse", "texts", "--collections", "collections", "--collection", ID, "--published", "2018-05-22"]) == 0
    )
    capsys.readouterr()
    return tmp_path / "drafts" / ID


def drafted():
    """The drafts in the order of the text, each with its file."""
    files = {path: read(path).content for path in Path("drafts").rglob("occasions/*.yaml")}
    found = [(path, occasion, one) for path, occasion in files.items() for one in occasion["statements"]]
    return sorted(found, key=lambda draft: [int(draft[2]["reports"][0][side]) for side in ("start", "end")])


def pending():
    return [(occasion["actor"], one["id"]) for _, occasion, one in drafted()]


def curated():
    occasions = (read(path).content for path in sorted(Path("collections").rglob("occasions/*.yaml")))
    return {one["id"]: (occasion, one) for occasion in occasions for one in occasion["statements"]}


@pytest.fixture
def answer(monkeypatch, capsys):
    """Runs a review with the lines of a script."""

    def run(*lines, options=OPTIONS):
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        status = main(["review", *options])
        return status, capsys.readouterr()

    return run


def test_a_draft_is_told_as_another_position_by_its_number(answer):
    (actor, id_), *_ = pending()
    status, printed = answer("1", "9", "a", "q")
    other = next(line.split()[2] for line in printed.out.splitlines() if line.startswith("or "))
    assert status == 0
    assert other.replace("_", "-").rstrip(",") != "demand-withdrawal"
    assert "there is no other position 9" in printed.out
    occasion, told = curated()[id_.replace("demand-withdrawal", other.rstrip(",").replace("_", "-"))]
    assert (occasion["actor"], told["position"]) == (actor, other.rstrip(","))
    assert id_ not in curated()


def test_a_digit_with_something_behind_it_chooses_nothing(answer):
    before = pending()
    _, printed = answer("12", "1x", "q")
    assert "there is no other position 12;" in printed.out
    assert "there is no other position 1x;" in printed.out
    assert pending() == before


def test_the_prompt_offers_other_positions_where_there_are_some(answer):
    path = drafted()[0][0]
    content = read(path).content
    for named, offered in (
        (["urge_withdrawal", "reject_presence"], "[a]ccept [1-2] other position [e]dit"),
        (["urge_withdrawal"], "[a]ccept [1] other position [e]dit"),
        ([], "[a]ccept [e]dit"),
    ):
        for report in content["statements"][0]["reports"]:
            report["evidence"]["alternatives"] = named
        path.write_text(written(content))
        assert offered in answer("q")[1].out


def test_an_own_summary_stays_when_the_position_is_told_anew_and_the_evidence_is_a_curators(answer, monkeypatch):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "sed -i 's/summary: .*/summary: He wants them gone./'")
    _, printed = answer("e", "1", "q")
    told = printed.out.split("draft 1")[-1]
    assert "He wants them gone." in told
    assert "+curator" in told
    assert "confidence" not in told


def test_an_id_that_becomes_too_long_is_cut_and_a_draft_that_is_wrong_is_told(answer):
    path = drafted()[0][0]
    content = read(path).content
    content["statements"][0]["id"] = f"assad-demand-withdrawal-{'of-them-all-' * 7}now-at-once"
    content["statements"][0]["reports"][0]["evidence"]["alternatives"] = ["announce_deployment", "warn_of_consequences"]
    path.write_text(written(content))
    status, _ = answer("2", "q")
    assert status == 0
    (id_,) = [id_ for _, id_ in pending() if id_.startswith("assad-warn-of-consequences-of-them")]
    assert len(id_) <= 120
    path.write_text(written({**content, "said_basis": "guess"}))
    status, printed = answer("1", "q")
    assert status == 0
    assert "said_basis" in printed.out
    assert "the draft is as it was" in printed.out


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


def test_a_draft_can_be_edited_first(answer, monkeypatch):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "sed -i 's/summary: .*/summary: He wants them gone./'")
    answer("e", "a", "q")
    assert "He wants them gone." in [one["summary"] for _, one in curated().values()]


def test_an_edit_that_is_wrong_is_told_and_the_draft_stays(answer, monkeypatch):
    before = pending()
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "sed -i 's/position: .*/position: want_cake/'")
    _, printed = answer("e", "q")
    assert "want_cake" in printed.out
    assert "the draft is as it was" in printed.out
    assert pending() == before
    monkeypatch.setenv("EDITOR", "false")
    assert "ended with status 1" in answer("e", "q")[1].out


@pytest.mark.parametrize(
    ("variables", "says"),
    [
        ({"EDITOR": "no-such-editor -w"}, "EDITOR=no-such-editor -w: cannot be started (no such file or directory)"),
        ({"VISUAL": "nowhere/vi", "EDITOR": "true"}, "VISUAL=nowhere/vi: cannot be started"),
        ({"EDITOR": "sed 's"}, "EDITOR=sed 's: is no command (no closing quotation)"),
        ({"EDITOR": " ", "PATH": "/nowhere"}, "neither VISUAL nor EDITOR is set, and vi: cannot be started"),
    ],
)
def test_a_missing_or_broken_editor_is_told_with_what_to_set_and_the_walk_goes_on(answer, monkeypatch, variables, says):
    before = pending()
    monkeypatch.delenv("VISUAL", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    status, printed = answer("e", "d", "q")
    assert status == 0
    assert says in printed.out
    assert "set EDITOR to an editor that is installed, for instance with `export EDITOR=" in printed.out
    assert "the draft is as it was" in printed.out
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


VOW = "The US troops will stay in Syria, Pell Arno, a teacher, said on Monday. “We will not leave,” he added.\n"


@pytest.fixture
def vow():
    """The draft of a vow by somebody who speaks for nobody, alone."""
    shutil.rmtree("drafts")
    Path("texts/a.txt").write_text(VOW)
    command = ["parse", "texts", "--collections", "collections", "--collection", ID]
    assert main([*command, "--published", "2018-05-22"]) == 0
    ((actor, id_),) = pending()
    assert actor == "pell-arno"
    return id_


def test_a_position_of_the_owner_alone_is_not_accepted_from_others_and_said_at_once(answer, vow):
    status, printed = answer("a", "q")
    assert status == 0
    told = "vow_to_stay is for the owner of the force, which pell-arno is not; edit the position, or name the body"
    assert f"not accepted: {told}" in printed.out
    assert f"problem {told}" in " ".join(printed.out.split())
    assert "0 accepted" in printed.out
    assert vow not in curated()
    assert [id_ for _, id_ in pending()] == [vow]


def test_it_is_accepted_once_the_body_it_is_said_for_is_named(answer, vow, monkeypatch):
    monkeypatch.delenv("VISUAL", raising=False)
    path = drafted()[0][0]
    path.write_text(path.read_text().replace("said: ", "affiliation: united-state\nsaid: ", 1))
    _, printed = answer("a", "q")
    assert "affiliation 'united-state' is not the id of any actor; did you mean united-states?" in printed.out
    monkeypatch.setenv("EDITOR", "sed -i 's/united-state$/united-states/'")
    status, printed = answer("e", "a")
    assert (status, "1 accepted" in printed.out) == (0, True)
    assert curated()[vow][0]["affiliation"] == "united-states"


def test_check_applies_the_owner_rule_to_drafts_and_seed_serves_them_all_the_same(vow, capsys):
    options = ("--collections", "collections", "--drafts", "drafts")
    assert main(["check", *options]) == 1
    assert "statements[0].position: vow_to_stay is for the owner of the force" in capsys.readouterr().err
    assert main(["seed", *options, "--database", "drafts.db"]) == 0
    assert "and 1 draft" in capsys.readouterr().out


def test_merging_into_an_unknown_statement_is_told_and_asked_again(answer):
    before = pending()
    _, printed = answer("m no-such-statement", "m", "neither", "?", "x", "q")
    assert printed.out.count("there is no statement") == 2
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


class Terminal:
    """A review that runs in a terminal of its own."""

    def __init__(self, directory):
        self.terminal, inner = pty.openpty()
        command = [sys.executable, "-m", "api.cli", "review", *OPTIONS]
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "COLUMNS": "100"}
        self.process = subprocess.Popen(
            command, cwd=directory, env=environment, stdin=inner, stdout=inner, stderr=inner, start_new_session=True
        )
        os.close(inner)
        self.shown = ""

    def wait_for(self, words, times=1):
        end = time.monotonic() + 60
        while self.shown.count(words) < times:
            assert time.monotonic() < end, self.shown
            if select.select([self.terminal], [], [], 0.2)[0]:
                self.shown += os.read(self.terminal, 65536).decode("utf-8", "ignore")

    def press(self, keys):
        os.write(self.terminal, keys.encode())

    def end(self):
        status = self.process.wait(timeout=60)
        os.close(self.terminal)
        return status


@pytest.mark.parametrize(("drops", "quits"), [("d", "q"), ("d\n", "\nq")], ids=["alone", "with Enter"])
def test_single_keys_decide_in_a_terminal(tmp_path, drops, quits):
    before = pending()
    terminal = Terminal(tmp_path)
    terminal.wait_for("[q]uit")
    terminal.press(drops)
    terminal.wait_for("[q]uit", 2)
    terminal.press(quits)
    terminal.wait_for("1 dropped")
    assert terminal.end() == 0
    assert pending() == before[1:]


def test_nothing_is_merged_where_no_statement_is_named(answer):
    before = pending()
    _, printed = answer("m", "", "q")
    assert "write an id, or the number of one proposed" in printed.out
    assert pending() == before


def test_only_a_statement_by_the_very_actor_is_proposed_for_merging():
    assert Likeness("one", "", 4, ("same actor", "same day")).same_actor
    assert not Likeness("one", "", 4, ("speaks for the same body", "same day")).same_actor


def test_an_arrow_key_decides_nothing(tmp_path):
    before = pending()
    terminal = Terminal(tmp_path)
    terminal.wait_for("[q]uit")
    terminal.press("\x1b[A")
    terminal.wait_for("[q]uit", 2)
    terminal.press("\x04")
    terminal.wait_for("go on with the same command")
    assert terminal.end() == 0
    assert pending() == before


def test_an_interrupt_in_a_terminal_keeps_every_decision(tmp_path):
    before = pending()
    terminal = Terminal(tmp_path)
    terminal.wait_for("[q]uit")
    terminal.press("a")
    terminal.wait_for("[q]uit", 2)
    terminal.process.send_signal(signal.SIGINT)
    terminal.wait_for("go on with the same command")
    assert terminal.end() == 0
    assert pending() == before[1:]
    assert before[0][1] in curated()


def test_a_review_killed_in_the_middle_goes_on_where_it_was(tmp_path, answer):
    before = pending()
    terminal = Terminal(tmp_path)
    terminal.wait_for("[q]uit")
    terminal.press("a")
    terminal.wait_for("[q]uit", 2)
    terminal.process.kill()
    assert terminal.end() == -9
    assert pending() == before[1:]
    assert answer("d", "d")[0] == 0
    assert pending() == []
