"""An interrupt ends any command, whenever it comes, with one line and status 130: real processes, real signals."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from api.start import INTERRUPTED, SAID

ROOT = Path(__file__).parents[2]
NOTICE = "The French troops must leave Niger, Idrissa Tankari, a spokesman for the junta, said on Monday.\n"
DELAYS = (0.06, 0.15, 0.3, 0.6, 1.0)  # seconds: while modules load, while it works
STARTED = "from api.start import main; print('started', flush=True); raise SystemExit(main())"
STOPPED = "stopped; drafts/unsorted holds what was drafted so far, go on with the same command"


def started(directory, *words):
    """Start a command as the installed script does, in a group of its own as a shell would; wait for its first line."""
    process = subprocess.Popen(
        [sys.executable, "-c", STARTED, *map(str, words)],
        cwd=directory,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout.readline() == "started\n"
    return process


def interrupt(process):
    """Interrupt a command and all it has started, as Ctrl-C does; return its status and what it said."""
    os.killpg(process.pid, signal.SIGINT)
    told = process.communicate(timeout=60)[1]
    return process.returncode, told


@pytest.mark.parametrize("delay", DELAYS)
@pytest.mark.parametrize("command", ["seed", "parse", "timeline"])
def test_a_command_ends_with_one_line_whenever_it_is_interrupted(tmp_path, real_database, command, delay):
    (tmp_path / "texts").mkdir()
    for number in range(300):
        (tmp_path / "texts" / f"{number}.txt").write_text(f"Story {number}\n\n{NOTICE}")
    more = {"parse": ["texts"], "timeline": ["--database", real_database]}.get(command, ())
    process = started(tmp_path, command, *more)
    time.sleep(delay)
    status, told = interrupt(process)
    if status != 0:  # it was not at its end already
        assert status == INTERRUPTED, told
        assert told in (f"{SAID}\n", f"{STOPPED}\n")
    else:
        assert told == ""


def test_the_processes_of_a_folder_run_say_nothing(tmp_path):
    (tmp_path / "texts").mkdir()
    for number in range(4000):
        (tmp_path / "texts" / f"{number}.txt").write_text(f"Story {number}\n\n{NOTICE * 20}")
    process = started(tmp_path, "parse", "texts")
    while not (tmp_path / "drafts/unsorted/.parsed.jsonl").exists():
        assert process.poll() is None
        time.sleep(0.02)
    assert interrupt(process) == (INTERRUPTED, f"{STOPPED}\n")
    assert gone(process.pid)


def gone(group):
    """Whether all processes of a group end within some seconds."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize("delay", [0.06, 0.3, 0.7, 1.2, 2.0])
def test_serve_ends_without_a_traceback_whenever_it_is_interrupted(tmp_path, real_database, delay):
    process = started(tmp_path, "serve", "--database", real_database, "--bind", "127.0.0.1:0", "--no-seed")
    time.sleep(delay)
    status, told = interrupt(process)
    assert "Traceback" not in told, told
    assert (status, told) == (INTERRUPTED, f"{SAID}\n") or status == 0
    assert gone(process.pid)


def test_who_ignores_interrupts_goes_on_doing_so(tmp_path):
    words = [sys.executable, "-c", f"import signal; signal.signal(signal.SIGINT, signal.SIG_IGN); {STARTED}", "check"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(words, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True)
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    assert "no problem" in process.communicate(timeout=60)[0]
    assert process.returncode == 0
