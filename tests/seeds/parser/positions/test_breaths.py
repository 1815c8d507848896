"""What is said in one breath, though a point or an "and" or "but" stands in it."""

from seeds.parser.positions.breaths import answers_himself, bargains, puts_right


def test_a_short_question_is_taken_up_to_be_answered() -> None:
    assert answers_himself(["LEAVE", "?"], ["NOT"])
    assert answers_himself(["REMOVE", "P", "OUT", "?"], ["NO"])
    assert not answers_himself(["LEAVE", "?"], ["I", "HAVE"])
    assert not answers_himself(["WILL", "P", "LEAVE", "?"], ["NO"])


def test_a_bargain_is_told_in_two_predicates() -> None:
    assert bargains(["you", "disarm", "P", "and"], ["WE", "WILL"])
    assert bargains(["LEAVE", "and"], ["WE", "WILL"])
    assert not bargains(["you", "OBLIGE", "LEAVE", "and"], ["WE", "WILL"])
    assert not bargains(["WE", "LEAVE", "and"], ["WE", "WILL"])


def test_what_is_put_right_stands_behind_but() -> None:
    assert puts_right(["P", "COMED", "NOT", "to", "FIGHT", "but"], ["to"])
    assert not puts_right(["P", "COMED", "but"], ["to"])
