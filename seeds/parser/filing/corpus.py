"""Many articles, one by one: read, decoded and parsed in as many processes as there are cores, in the order given.

So many articles are in work at a time as the processes need, whatever the folder holds, so that memory stays the same.
"""

from __future__ import annotations

import time
from array import array
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from seeds.parser.drafts.drafts import parse
from seeds.parser.drafts.proposals import Parsed
from seeds.parser.filing.curating import Drafted, curate
from seeds.parser.filing.processes import cores, ordered
from seeds.parser.filing.saving import saved_as
from seeds.parser.filing.twins import sketch
from seeds.parser.naming.names import Names
from seeds.parser.texts.decoding import LARGEST, Decoded, Empty, Unreadable, decode

FEW = 8
"""Up to so many articles are parsed without further processes: starting those takes longer."""
SECONDS = 60.0
"""How long one article may take unless told; a long newspaper's takes a tenth of a second."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What articles are parsed with: the names of a collection, what is known of all of them, the time for each.

    `doubtful` asks for drafts of what is too doubtful to be drafted otherwise.
    """

    names: Names
    published: str | None = None
    outlet: str | None = None
    seconds: float = SECONDS
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read: its drafts and sketch; or `problem` says why there are none and what to do.

    `encoding` is the one the file is in, `saved` holds the hashes of its text as `saved_as` gives them.
    """

    path: Path
    drafted: Drafted | None = None
    sketch: array[int] | None = None
    note: str = ""
    problem: str = ""
    empty: bool = False
    encoding: str = ""
    saved: tuple[str, ...] = ()


def articles_in(directory: Path) -> tuple[list[Path], int]:
    """Return the text files of a folder and of those in it, sorted, and how many files of other kinds there are."""
    files = [path for path in sorted(directory.rglob("*")) if path.is_file() and not _hidden(path, directory)]
    texts = [path for path in files if path.suffix.lower() in (".txt", ".text", "")]
    return texts, len(files) - len(texts)


def _hidden(path: Path, directory: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(directory).parts)


def read_article(path: Path, setting: Setting) -> Article:
    """Return the article at a path; what cannot be read or parsed is told, never raised."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        return Article(path, problem=f"cannot be read: {error.strerror}")
    return parsed_article(path, content, setting)


def parsed_article(path: Path, content: bytes, setting: Setting) -> Article:
    """Return the article of a path that bytes hold; what cannot be parsed is told, never raised."""
    try:
        if len(content) > LARGEST:
            raise Unreadable(f"is larger than {LARGEST:,} bytes; split it into its articles")
        return parse_bytes(path, content, setting)
    except Empty:
        return Article(path, problem="is empty; left out", empty=True)
    except Unreadable as error:
        return Article(path, problem=str(error))
    except Exception as error:  # one article of thousands must not end the run; it is named and counted
        return Article(path, problem=f"could not be parsed ({type(error).__name__}: {error}); please report it")


def parse_bytes(path: Path, content: bytes, setting: Setting) -> Article:
    """Return the article that bytes hold; raise Unreadable."""
    parsed, decoded = parsed_bytes(content, setting)
    drafted = curate(parsed, decoded.text, setting.names)
    if decoded.note:
        drafted.document["note"] = decoded.note
    saved = saved_as(decoded.text[content.startswith(BOM_UTF8) :])
    note = "; ".join(part.rstrip(".") for part in (decoded.note, _dated_otherwise(drafted)) if part)
    return Article(path, drafted, sketch(decoded.text), note, encoding=decoded.encoding, saved=saved)


def _dated_otherwise(drafted: Drafted) -> str:
    """Return what is told where an article is dated otherwise than it was given."""
    note = drafted.document.get("published_note", "")
    return f"{note[:1].lower()}{note[1:]}"


def parsed_bytes(content: bytes, setting: Setting) -> tuple[Parsed, Decoded]:
    """Return what parsing yields for bytes, the hash being of the bytes themselves where they are UTF-8."""
    decoded = decode(content)
    parsed = parse(
        decoded.text,
        names=setting.names,
        published=setting.published,
        outlet=setting.outlet,
        pause=_deadline(setting.seconds),
        doubtful=setting.doubtful,
    )
    if decoded.kept:
        document = replace(parsed.document, sha256=sha256(content).hexdigest(), title=parsed.document.title.strip())
        parsed = replace(parsed, document=document)
    return parsed, decoded


def _deadline(seconds: float) -> Callable[[], None]:
    """What ends the parsing of a text that takes long, asked before each piece of it."""
    end = time.monotonic() + seconds

    def pause() -> None:
        if time.monotonic() > end:
            raise Unreadable(f"takes more than {seconds:g} seconds to parse; split it, or give more with --seconds")

    return pause


def read_articles(paths: list[Path], setting: Setting, processes: int | None = None) -> Iterator[Article]:
    """Yield the articles at paths in their order, parsed in `processes` (default: one for each core)."""
    workers = processes if processes is not None else min(cores(), len(paths))
    if len(paths) <= FEW or workers < 2:
        yield from (read_article(path, setting) for path in paths)
        return
    yield from ordered(_read_prepared, paths, _reading, workers, (_prepare, (setting,)))


_SETTING: list[Setting] = []


def _prepare(setting: Setting) -> None:
    """Give a worker process its setting, once instead of with every article."""
    _SETTING[:] = [setting]


def _read_prepared(path: Path) -> Article:
    return read_article(path, _SETTING[0])


def _reading(path: Path) -> str:
    return f"parsing articles near {path}"
