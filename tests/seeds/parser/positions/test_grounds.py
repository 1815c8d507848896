"""What words must hold for a position to be told by likeness to examples."""

import pytest

from seeds.parser.positions.examples import tags
from seeds.parser.positions.grounds import groundless
from seeds.parser.positions.likeness import likeness
from seeds.parser.positions.traits import traits


def barred(words: str, relation: str = "third") -> frozenset[str]:
    return groundless(traits(tuple(tags(words)), relation))


@pytest.mark.parametrize(
    ("position", "without", "with_it"),
    [
        ("deny_presence", "said [twelve companies] stand along the river", "said [no company] stands along the river"),
        ("interpret_scope", "said [the gunners] eat at the harbour", "said the clause spares [the gunners]"),
        ("refuse_withdrawal", "said [the lancers] like the beach", "said [the lancers] would not be chased away"),
        ("request_presence", "said [the pilots] sing in church", "asked for [the pilots]"),
        ("vow_to_stay", "said [our cooks] bake at night", "said [our cooks] stay the winter"),
    ],
)
def test_a_position_needs_a_word_of_what_it_is_about(position: str, without: str, with_it: str) -> None:
    assert position in barred(without)
    assert position not in barred(with_it)


def test_words_that_only_tell_of_a_coming_tell_no_withdrawal() -> None:
    assert {"predict_withdrawal", "urge_withdrawal"} <= barred("said {Veria} could send [a brigade] by spring")
    assert "predict_withdrawal" not in barred("said {Veria} could send [a brigade] home by spring")


def test_a_coming_that_is_denied_is_no_announcement_of_it() -> None:
    assert "announce_deployment" in barred("said [its gunners] would not be sent to the strait", "owner")
    assert "announce_deployment" not in barred("said [its gunners] would be sent to the strait", "owner")


def test_a_plain_count_of_soldiers_at_a_border_is_no_denial() -> None:
    found = likeness(tuple(tags("said in all [some 90,000 soldiers] were by now arrayed at the fence")), "third")
    assert found is not None
    assert found.position == "claim_presence"
