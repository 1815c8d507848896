"""The curator's editor: $VISUAL, else $EDITOR, else vi, given one record as YAML, until it is right or given up."""

import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from seeds.files import File, read
from seeds.problems import Problem, Problems

USUAL = "vi"
EDITORS = ("nano", "vim", "vi", "emacs", "micro", "gedit")
ATTEMPTS = 25
"""Times that a text with mistakes is given back: an editor that changes it each time by itself ends there."""
_HEAD = "# Lines that begin with # are left out. To leave the draft as it was, save nothing or an empty file.\n"
_WRONG = "# This cannot be taken yet; put it right, or leave without saving to give up:\n"
_Taken = TypeVar("_Taken")


class Unedited(Exception):
    """Nothing was edited; says why, and what to set."""


def edited(content: str, take: Callable[[File], _Taken]) -> _Taken:
    """Return what `take` makes of YAML as it comes back from the editor; raise Unedited when it is given up.

    When `take` raises Problems the editor is opened again on the text as it was left, headed by what is wrong.
    """
    with tempfile.TemporaryDirectory(prefix="demarche-") as place:
        path = Path(place) / "draft.yaml"
        text, wrong = _HEAD + content, ""
        for _ in range(ATTEMPTS):
            left = _left(path, text, wrong)
            try:
                return take(read(path))
            except Problems as problems:
                text, wrong = _explained(problems, left), str(problems).replace(str(path), "the draft")
        raise Unedited(f"{wrong}\nleft with a mistake {ATTEMPTS} times")


def _left(path: Path, text: str, wrong: str) -> str:
    """Return what an editor leaves of a text; raise Unedited where that is the same, or nothing."""
    path.write_text(text, encoding="utf-8")
    _edit(path)
    left = path.read_text("utf-8", errors="replace") if path.exists() else ""
    before = f"{wrong}\n" if wrong else ""
    if left == text:
        raise Unedited(f"{before}{'given up' if wrong else 'nothing was changed'}")
    if not left[_headed(left) :].strip():
        raise Unedited(f"{before}the file was emptied")
    return left


def _headed(text: str) -> int:
    """Return where the comments end that a text begins with."""
    at = 0
    for line in text.splitlines(keepends=True):
        if not line.startswith("#"):
            break
        at += len(line)
    return at


def _explained(problems: Problems, left: str) -> str:
    """Return a text headed by what is wrong in it, on the lines that this head moves it to."""
    body = left[_headed(left) :]
    count = len(problems.problems) + 2
    moved = count - left[: _headed(left)].count("\n")
    told = "".join(f"#   {_told(problem, problem.line + moved)}\n" for problem in problems.problems)
    return f"{_WRONG}{told}{_HEAD}{body}"


def _told(problem: Problem, line: int) -> str:
    field = f"{problem.field}: " if problem.field else ""
    right = f", write {problem.suggestion}" if problem.suggestion else ""
    return f"line {line}: {field}{' '.join(problem.message.split())}{right}"


def _edit(path: Path) -> None:
    name = next((name for name in ("VISUAL", "EDITOR") if os.environ.get(name, "").strip()), "")
    command = os.environ[name] if name else USUAL
    told = f"{name}={command}" if name else f"neither VISUAL nor EDITOR is set, and {command}"
    try:
        status = subprocess.run([*shlex.split(command), str(path)], check=False).returncode
    except ValueError as error:
        raise Unedited(f"{told}: is no command ({str(error).lower()}); {_advice()}") from error
    except OSError as error:
        raise Unedited(f"{told}: cannot be started ({(error.strerror or '').lower()}); {_advice()}") from error
    if status:
        raise Unedited(f"{command} ended with status {status}")


def _advice() -> str:
    installed = next((editor for editor in EDITORS if shutil.which(editor)), EDITORS[0])
    set_it = f"set EDITOR to an editor that is installed, for instance with `export EDITOR={installed}`"
    return f"quit (nothing is lost), {set_it}, and go on with the same command"
