"""The words of the field: each bears one class, so that no entry is one that never counts."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import yaml

from seeds.parser.positions import vocabulary
from seeds.parser.positions.frames import load
from seeds.parser.positions.inflections import forms

WRITTEN = yaml.load(Path(vocabulary.__file__).with_name("words.yaml").read_text("utf-8"), yaml.BaseLoader)
WORDS = [(phrase.lower(), tag) for tag, phrases in WRITTEN["words"].items() for phrase in phrases]
VERBS = [
    (verb, form, borne) for tag, verbs in WRITTEN["verbs"].items() for verb in verbs for form, borne in forms(verb, tag)
]


def repeated(phrases: Iterable[str]) -> list[str]:
    return [phrase for phrase, times in Counter(phrases).items() if times > 1]


def test_no_phrase_stands_in_two_places() -> None:
    assert repeated(phrase for phrase, _ in WORDS) == []


def test_no_two_verbs_share_a_form() -> None:
    assert repeated(form for _, form, _ in VERBS) == []


def test_no_phrase_stands_for_what_a_verb_gives_already() -> None:
    assert {(form, borne) for _, form, borne in VERBS} & set(WORDS) == set()


def test_each_verb_has_a_form_that_no_phrase_takes() -> None:
    taken = {phrase for phrase, _ in WORDS}
    assert {verb for verb, _, _ in VERBS} == {verb for verb, form, _ in VERBS if form not in taken}


def test_each_phrase_is_kept_once_with_its_class() -> None:
    kept = load().phrases.all
    assert repeated(" ".join(tokens) for tokens, _ in kept) == []
    assert {(" ".join(tokens), tag) for tokens, tag in kept} >= set(WORDS)


def test_a_verb_bears_its_class_also_with_its_object_before_the_particle() -> None:
    find = load().phrases.find
    assert find(["bring", "them", "home"], 0) == ("PULL", 1)
    assert find(["winds", "it", "down"], 0) == ("LEAVE", 1)
    assert find(["kicked", "them", "all", "out"], 0) == ("REMOVED", 1)
    assert find(["bring", "them", "joy"], 0) == ("bring", 1)
    assert find(["move", "them", "out"], 0) == ("MOVE", 1)
