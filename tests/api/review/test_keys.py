"""`demarche review` in a terminal: single keys, those typed ahead, interrupted and killed."""

import signal
import time

import pytest

from api.cli import main
from tests.api.review.drafts import Terminal, curated, pending


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


def test_letters_typed_ahead_decide_nothing(tmp_path):
    before = pending()
    terminal = Terminal(tmp_path)
    terminal.press("ddd")  # long before the first prompt
    terminal.wait_for("[q]uit")
    terminal.settle()
    assert terminal.shown.count("[q]uit") == 1
    terminal.press("sddd")
    terminal.wait_for("[q]uit", 2)
    terminal.settle()
    assert terminal.shown.count("[q]uit") == 2
    terminal.press("q")
    terminal.wait_for("0 dropped, 1 skipped")
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


@pytest.mark.parametrize("milliseconds", [0, 4, 8, 16, 32, 64])
def test_a_review_killed_while_it_writes_loses_nothing(tmp_path, answer, milliseconds):
    before = pending()
    terminal = Terminal(tmp_path)
    terminal.wait_for("[q]uit")
    terminal.press("a")
    time.sleep(milliseconds / 1000)
    terminal.process.kill()
    assert terminal.end() == -9
    answer("q")
    first = before[0][1]
    assert (before[0] in pending()) != (first in curated())
    assert pending()[-2:] == before[-2:]
    assert main(["check", "--collections", "collections", "--drafts", "drafts"]) == 0
    answer("a", "b", "q") if first not in curated() else answer("b", "q")
    assert pending() == before
    assert first not in curated()


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


def test_a_dropped_draft_is_had_back_by_a_key(tmp_path):
    before = pending()
    terminal = Terminal(tmp_path)
    for key, times in (("d", 2), ("b", 3), ("s", 4), ("b", 5), ("a", 6), ("d", 7), ("b", 8), ("b", 9)):
        terminal.wait_for("[q]uit", times - 1)
        terminal.press(key)
    terminal.wait_for("[q]uit", 9)
    terminal.press("q")
    terminal.wait_for("0 accepted, 0 merged, 0 dropped, 0 skipped")
    assert terminal.end() == 0
    assert f"taken back: {before[0][1]} was dropped" in terminal.shown
    assert pending() == before
