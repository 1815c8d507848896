"""Reading YAML in which every scalar is a text."""

import pytest

from seeds.files import DEEPEST, LARGEST_FILE, read
from seeds.problems import Problems


@pytest.fixture
def written(tmp_path):
    """Write a file and return its path."""

    def write(content):
        path = tmp_path / "file.yaml"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def refused(path):
    with pytest.raises(Problems) as caught:
        read(path)
    return [(problem.line, problem.field, problem.message) for problem in caught.value.problems]


def test_scalars_stay_texts_however_they_look(written):
    file = read(written("country: no\ndate: 2018-05-31\nnumber: 1_000\nempty:\nnull: ~\nquoted: 'yes'\n"))
    assert file.content == {
        "country": "no",
        "date": "2018-05-31",
        "number": "1_000",
        "empty": "",
        "null": "~",
        "quoted": "yes",
    }


def test_every_path_has_its_line(written):
    file = read(written("# a remark\nid: one\nlist:\n  - a: 1\n    b: [x,\n        y]\n  - c\n"))
    assert file.line(("id",)) == 2
    assert file.line(("list",)) == 3
    assert file.line(("list", 0, "b", 1)) == 6
    assert file.line(("list", 1)) == 7
    assert file.line(("list", 0, "missing")) == 4
    assert file.line(()) == 2


def test_a_byte_order_mark_and_foreign_line_ends_do_not_matter(written):
    assert read(written(b"\xef\xbb\xbfid: one\r\nname: two\r\n")).content == {"id": "one", "name": "two"}


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("", [(1, "", "is empty")]),
        (" \n\n", [(1, "", "is empty")]),
        ("# only a remark\n", [(1, "", "is empty")]),
        (b"id: one\nname: \xe9t\xe9\n", [(2, "", "byte 0xe9 is not UTF-8; save the file as UTF-8")]),
        ("id: one\n\tname: two\n", [(2, "", "is indented with a tab; YAML takes spaces")]),
        ("a:\n  id: one\n  id: two\n", [(3, "a.id", "is given twice; the first is on line 2")]),
        ("id: 1\nid: 2\nid: 3\n", [(2, "id", "is given twice; the first is on line 1"),
                                  (3, "id", "is given twice; the first is on line 1")]),
        ("id: one\n---\nid: two\n", [(2, "", "starts a second document; one file holds one")]),
        ("id: [one\nb: 2\n", [(1, "", "is not YAML: the list that begins with [ here lacks a comma or ]")]),
        ("b: 2\nid: {one: 2\n", [(2, "", "is not YAML: what begins with { here lacks a comma or }")]),
        ("id: 'one\nb: 2\n", [(1, "", "is not YAML: the quotation mark that stands here is not closed")]),
        ("id: @one\n", [(1, "", "is not YAML: found character that cannot start any token"
                              "; put a text that begins like this between quotation marks")]),
        ("- a: 1\n   b: 2\n", [(2, "", "is not YAML: mapping values are not allowed in this context"
                                     "; put a text that holds ': ' between quotation marks")]),
        ("a:\n  b: 1\n c: 2\n", [(3, "", "is not YAML: did not find expected key; a line is indented otherwise than "
                                        "its neighbours, or something stands behind a closing quotation mark")]),
        ("id: one\nname: a\x01b\n", [(2, "", "is not YAML: unacceptable character #x0001: "
                                         "control characters are not allowed")]),
        ("id: one: two\n", [(1, "", "is not YAML: mapping values are not allowed in this context"
                                 "; put a text that holds ': ' between quotation marks")]),
        ("id: !!python/name:os 1\n", [(1, "id", "has the tag tag:yaml.org,2002:python/name:os; leave it out")]),
        ("a: &x [1]\nb: *x\n", [(1, "a", "has an anchor or alias; write the value out where it is needed"),
                                (2, "b", "has an anchor or alias; write the value out where it is needed")]),
        ("? [a, b]\n: c\n", [(1, "", "has a key that is no text")]),
    ],
)  # fmt: skip
def test_what_could_surprise_is_refused_with_its_line(written, content, found):
    assert refused(written(content)) == found


def test_a_control_character_is_refused(written):
    ((line, _, message),) = refused(written("id: a\x07b\n"))
    assert line == 1
    assert message.startswith("is not YAML")


def test_a_bomb_of_aliases_is_refused_without_being_unfolded(written):
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60)]
    assert len(refused(written("\n".join(lines)))) == 60 + 2 * 59


def test_deep_nesting_is_refused(written):
    ((line, _, message),) = refused(written("a:\n " + "[" * 30 + "]" * 30))
    assert (line, message) == (2, f"is nested more than {DEEPEST} deep")
    ((line, _, message),) = refused(written("a: " + "[" * 50_000 + "]" * 50_000))
    assert (line, message) == (1, "is not YAML: exceeded maximum nesting depth")


def test_a_large_file_is_refused_unread(written):
    ((_, _, message),) = refused(written(b"x" * (LARGEST_FILE + 1)))
    assert message == f"has {LARGEST_FILE + 1} bytes; at most {LARGEST_FILE}"


def test_a_missing_file_is_a_problem_of_that_file(tmp_path):
    assert refused(tmp_path / "none.yaml") == [(1, "", "cannot be read: No such file or directory")]
