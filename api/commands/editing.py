"""The curator's editor: $VISUAL, else $EDITOR, else vi, given one record as YAML."""

import os
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from seeds.files import read

USUAL = "vi"
EDITORS = ("nano", "vim", "vi", "emacs", "micro", "gedit")


class Unedited(Exception):
    """Nothing was edited; says why, and what to set."""


def edited(content: str) -> Any:
    """Return what becomes of YAML in the editor; raise Unedited, or Problems when it is no YAML any more."""
    with tempfile.TemporaryDirectory(prefix="demarche-") as place:
        path = Path(place) / "draft.yaml"
        path.write_text(content, encoding="utf-8")
        _edit(path)
        return read(path).content


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
