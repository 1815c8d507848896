"""Bytes of any kind become a text with a note of what was guessed, or are refused with what to do."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seeds.parser import parse
from seeds.parser.filing.curating import curate
from seeds.parser.naming.names import Names
from seeds.parser.texts.decoding import LARGEST, Unreadable, decode

NAMES = Names()


@pytest.mark.parametrize(
    ("content", "text", "encoding", "kept"),
    [
        ("Hé “x”".encode(), "Hé “x”", "utf-8", True),
        ("\ufeffMoscow".encode(), " Moscow", "utf-8", True),
        ("Hé “x” said".encode("cp1252"), "Hé “x” said", "windows-1252", False),
        ("“mixed” ".encode() + "é".encode("cp1252"), "“mixed” é", "utf-8 and windows-1252", False),
        ("Hello there".encode("utf-16"), "Hello there", "utf-16-le", False),
        ("Hello there".encode("utf-16-be"), "Hello there", "utf-16-be", False),
        ("Hello".encode("utf-32"), "Hello", "utf-32-le", False),
        ("שלום said".encode(), "שלום said", "utf-8", True),
    ],
)
def test_every_usual_encoding_is_read_and_guesses_are_noted(content, text, encoding, kept):
    decoded = decode(content)
    assert (decoded.text, decoded.encoding, decoded.kept) == (text, encoding, kept)
    assert bool(decoded.note) == (not kept)


def test_a_text_that_is_utf_8_keeps_its_code_points_so_that_spans_hold():
    content = "\ufeffOne “two”\r\nthree".encode()
    assert len(decode(content).text) == len(content.decode())


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "is empty"),
        (b" \n\0", "is empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04...", "zip"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"{\\rtf1 x}", "rich text"),
        (b"\n<!DOCTYPE html><p>x", "web page"),
        ("Привет, мир".encode("cp1251"), "save it as UTF-8"),
        (bytes(range(1, 32)) * 4 + b"text", "binary"),
        (b"a" * (LARGEST + 1), "split it"),
    ],
)
def test_what_is_no_article_is_refused_with_what_it_is(content, what):
    with pytest.raises(Unreadable) as refused:
        decode(content)
    assert what in str(refused.value)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda text: text.encode("utf-16")))
def test_any_bytes_are_read_and_drafted_or_refused(content):
    try:
        text = decode(b"Moscow said US troops must leave Syria. " + content).text
    except Unreadable:
        return
    parsed = parse(text, names=NAMES, published="2024-01-01")
    assert parsed.document.length == len(text)
    assert len(curate(parsed, text, NAMES).occasions) == len(parsed.occasions)
