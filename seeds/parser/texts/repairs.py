"""What pages lose on their way to plain text: HTML entities, letters of a wrong encoding, control characters."""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5

from ftfy import TextFixerConfig, fix_text

_ENTITY = re.compile(r"&(?:(?P<name>[A-Za-z]{2,24}[0-9]{0,2};)|#[0-9]{1,6};|#[xX][0-9A-Fa-f]{1,5};)")
_DEEP = 2
"""How often a page may have been escaped."""
_CLOSING = re.compile("â€(?=[\\s.,;:!?)]|$)")
"""A closing quotation mark of UTF-8 read as Windows-1252, in which its last byte is no sign and often lost."""
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
"""Control characters that are no white space: no word may be read across one."""
_PERHAPS_MISREAD = re.compile("[\x80-\x9f]|[^\x00-\x7f]{2}|Ã ")
"""What every misread letter shows: two signs beyond ASCII side by side, one that has no form, or a lost space."""
_ENCODING_ALONE = TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    restore_byte_a0=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
)


def repaired(text: str) -> tuple[str, str]:
    """Return a text with the signs that were meant, and how many of what was read so, '' where nothing was."""
    plain, entities = text, 0
    for _ in range(_DEEP):
        entities += sum(_meant(entity) != entity[0] for entity in _ENTITY.finditer(plain))
        plain = _ENTITY.sub(_meant, plain)
    plain, controls = CONTROLS.subn(" ", plain)
    whole = fix_text(_CLOSING.sub("”", plain), _ENCODING_ALONE) if _PERHAPS_MISREAD.search(plain) else plain
    told = [f"{entities} HTML {'entity' if entities == 1 else 'entities'}"] if entities else []
    told += [f"{controls} control {'character' if controls == 1 else 'characters'}"] if controls else []
    told += ["letters of UTF-8 that had been read in another encoding"] if whole != plain else []
    return whole, " and ".join(told)


def _meant(entity: re.Match[str]) -> str:
    """The sign of an entity; what only looks like one stays."""
    return unescape(entity[0]) if entity["name"] is None or entity["name"] in html5 else entity[0]
