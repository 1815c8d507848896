"""Bodies spoken of by what they are once they are named, and owners that are no speakers."""

import pytest

from seeds.parser.speech.attributions import attributions


@pytest.mark.parametrize(
    ("before", "said", "speaker"),
    [
        ("The port is guarded by the Falke Group.", "The company said its men would stay.", "Falke Group"),
        ("It is guarded by Aegir Maritime, a security company.", "The company said they stay.", "Aegir Maritime"),
        ("The Velk Pact, to which Mali belongs, was silent.", "The bloc said they must go.", "Velk Pact"),
        ("The Council of Hill States met.", "The regional bloc said they must go.", "Council of Hill States"),
        ("Bo Dahl leads the Peasants' Union.", "The party said they must go.", "Peasants' Union"),
        ("The Ridge Army fought them.", "The armed group said it would fight on.", "Ridge Army"),
    ],
)
def test_a_body_is_meant_by_its_kind(before: str, said: str, speaker: str) -> None:
    assert attributions(f"Mali wants them out, Mali says. {before} {said}")[-1].speaker == speaker


def test_who_owns_what_speaks_does_not_speak() -> None:
    (told,) = attributions("The islands' elected assembly, the Tingvar, had pleaded with Norland not to go.")
    assert told.speaker == "islands' elected assembly"
