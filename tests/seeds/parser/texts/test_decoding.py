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
    ("spoilt", "text", "told"),
    [
        ("&quot;They don&#8217;t,&quot; he said", '"They don’t," he said', "Repaired: 3 HTML entities; "),
        ("Black &amp;amp; Decker &#x2014;", "Black & Decker —", "Repaired: 3 HTML entities; "),
        ("â€œThey donâ€™t,â€\x9d said MÃ¼ller", "“They don’t,” said Müller", "Repaired: letters of UTF-8 "),
        ("â€œThey must goâ€ he said", "“They must go” he said", "Repaired: letters of UTF-8 "),
        ("&foobar; &quot;x&quot;", '&foobar; "x"', "Repaired: 2 HTML entities; "),
        ("They must go, he said\0\0.", "They must go, he said  .", "Repaired: 2 control characters; "),
        ("&ldquo;GÃ©nÃ©ral", "“Général", "Repaired: 1 HTML entity and letters of UTF-8 "),
    ],
)
def test_signs_that_a_page_has_spoilt_are_read_as_they_were_meant(spoilt, text, told):
    decoded = decode(spoilt.encode())
    assert (decoded.text, decoded.kept) == (text, False)
    assert decoded.note.startswith(told)
    assert decoded.note.endswith("hash and spans are of its text as UTF-8.")


def test_bytes_in_two_encodings_and_entities_are_told_together():
    note = decode(b"caf\xe9 &amp; bar").note
    assert note.startswith("Not UTF-8: 1 byte read as Windows-1252; Repaired: 1 HTML entity; ")


@pytest.mark.parametrize("text", ["“naïve” – Ünal’s", "R&D; AT&T &c; a && b &foobar;", "Zażółć, привет, שלום", "Â"])
def test_signs_that_are_right_are_left_alone(text):
    assert decode(text.encode()).kept


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
