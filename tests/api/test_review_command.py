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


def pending():
    occasions = (read(path).content for path in sorted(Path("drafts").rglob("occasions/*.yaml")))
    return [(occasion["actor"], one["id"]) for occasion in occasions for one in occasion["statements"]]


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
    assert [actor for actor, _ in before] == ["bashar-al-assad", "orla-venn", "tam-orlo"]
    status, printed = answer("m1", "a", "d")
    assert status == 0
    assert "same actor, same position, same targets" in " ".join(printed.out.split())
    assert "1 accepted, 1 merged, 1 dropped, 0 skipped" in printed.out
    assert pending() == []
    assert before[1][1] in curated()
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


def test_merging_into_an_unknown_statement_is_told_and_asked_again(answer):
    before = pending()
    _, printed = answer("m no-such-statement", "m", "neither", "?", "x", "q")
    assert printed.out.count("there is no statement") == 2
    assert "drop it for good" in printed.out
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
    _, printed = answer("s", "m", "", "q")
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
