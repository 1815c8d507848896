"""Decisions on drafts, after the fact: listed, and reopened by the id of the draft."""

from collections.abc import Sequence
from pathlib import Path

from api.commands.reporting import Failed
from api.commands.terminal import table, width
from api.commands.walking import DONE
from schemas.complaints import nearest
from seeds.parser.filing.decisions import Decisions
from seeds.review.journal import Journal, Step
from seeds.review.reopening import Kept, Reopening


def list_decided(directories: Sequence[Path]) -> int:
    """Print the decisions of some directories of drafts, the last first; return the exit status."""
    count = 0
    for directory in directories:
        steps = Journal(directory).decided()
        print(f"{directory}: {len(steps)} decided{_older(directory, steps)}")
        count += len(steps)
        if steps:
            print(table([_row(step) for step in steps], (2, 8, width() - 14)))
    if count:
        print("demarche review --reopen ID takes one back")
    return 0


def _older(directory: Path, steps: Sequence[Step]) -> str:
    """Return how many decisions were made before drafts were kept for reopening, where some were."""
    kept = {step.id for step in steps}
    older = {id_ for id_, _ in Decisions(directory).standing()} - kept
    return f", and {len(older)} by an earlier version, which cannot be reopened" if older else ""


def _row(step: Step) -> tuple[str, str, str]:
    into = f" (into {step.into})" if step.done == "merge" else ""
    return "", DONE[step.done], f"{step.id}: {step.statement['summary']}{into}"


def reopen(ids: Sequence[str], directories: Sequence[Path], collections: Sequence[Path]) -> int:
    """Take decisions back by the ids of their drafts; return the exit status, 1 where one is not."""
    status = 0
    for id_ in ids:
        directory = _directory_of(id_, directories)
        reopening = Reopening(directory, collections)
        step = next(step for step in reopening.journal.decided() if step.id == id_)
        try:
            again = reopening.take_back(step)
        except Kept as error:
            print(f"{id_} is not reopened: {error}")
            status = 1
        else:
            print(f"{id_} was {DONE[step.done]}, and waits again{'' if again == id_ else f' as {again}'}")
    return status


def _directory_of(id_: str, directories: Sequence[Path]) -> Path:
    """Return the directory of drafts where the draft of an id was decided on; raise Failed where there is none."""
    decided = {step.id: directory for directory in directories for step in Journal(directory).decided()}
    if id_ not in decided:
        near = nearest(id_, list(decided))
        hint = f"did you mean {near}?" if near else "`demarche review --decided` lists those that can be reopened"
        raise Failed(f"--reopen: no draft '{id_}' was decided on; {hint}")
    return decided[id_]
