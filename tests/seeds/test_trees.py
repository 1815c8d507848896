"""The trees of actors, forces and places."""

from schemas.edtf import parse
from schemas.records import Actor, Membership
from seeds.trees import Bodies, affiliation, below, circles, closure

DIAMOND = {"advisers": ["troops", "coalition"], "troops": ["all"], "coalition": ["all"], "all": [], "alone": []}
ACTORS = (
    Actor("state", "State", "government"),
    Actor("union", "Union", "organization"),
    Actor("ministry", "Ministry", "organization", memberships=(Membership("state"),)),
    Actor(
        "minister",
        "Minister",
        "person",
        memberships=(
            Membership("ministry", None, parse("2015"), parse("2018-12-31")),
            Membership("union", None, parse("2019-03")),
        ),
    ),
)


def test_a_closure_holds_each_node_and_the_shortest_way_up():
    assert closure(DIAMOND)["advisers"] == {"advisers": 0, "troops": 1, "coalition": 1, "all": 2}
    assert closure(DIAMOND)["alone"] == {"alone": 0}
    assert closure({"a": ["b", "c"], "b": ["c"], "c": []})["a"] == {"a": 0, "b": 1, "c": 1}


def test_below_is_the_closure_read_the_other_way():
    assert below(closure(DIAMOND)) == {
        "all": {"all", "troops", "coalition", "advisers"},
        "troops": {"troops", "advisers"},
        "coalition": {"coalition", "advisers"},
        "advisers": {"advisers"},
        "alone": {"alone"},
    }


def test_circles_are_found_and_a_diamond_is_none():
    assert list(circles(DIAMOND)) == []
    assert list(circles({"a": ["a"]})) == [["a"]]
    assert list(circles({"x": ["a"], "a": ["b"], "b": ["c", "x2"], "c": ["a"], "x2": []})) == [["a", "b", "c"]]
    assert list(circles({"a": ["missing"]})) == []
    deep = {str(number): [str(number + 1)] for number in range(20_000)}
    assert list(circles(deep)) == []


def test_a_person_belongs_to_the_bodies_of_the_day():
    bodies = Bodies(ACTORS)
    assert bodies.above("minister", parse("2018-05-21")) == ("minister", "ministry", "state")
    assert bodies.above("minister", parse("2019-05-21")) == ("minister", "union")
    assert bodies.above("minister", parse("2014-12-31")) == ("minister",)
    assert bodies.above("minister", parse("2018-12-31")) == ("minister", "ministry", "state")
    assert bodies.above("minister", parse("2019-01-01")) == ("minister",)
    assert bodies.above("minister", parse("2019-03")) == ("minister", "union")


def test_on_an_uncertain_or_unknown_day_all_bodies_count_that_may_have_held():
    bodies = Bodies(ACTORS)
    everything = ("minister", "ministry", "state", "union")
    assert bodies.above("minister", None) == everything
    assert bodies.above("minister", parse("2018/2019")) == everything
    assert bodies.above("minister", parse("2018-06/..")) == everything
    assert bodies.above("minister", parse("../2016")) == ("minister", "ministry", "state")
    assert bodies.above("minister", parse("../2014")) == ("minister",)


def test_somebody_speaks_for_the_body_they_speak_for_as_well():
    bodies = Bodies(ACTORS)
    assert bodies.speaking("minister", "ministry", parse("2020")) == {"minister", "union", "ministry", "state"}


def test_the_affiliation_is_the_first_membership_that_may_have_held():
    minister = ACTORS[3]
    assert affiliation(minister, None) == "ministry"
    assert affiliation(minister, parse("2018")) == "ministry"
    assert affiliation(minister, parse("2019-04-01")) == "union"
    assert affiliation(minister, parse("2014")) is None
    assert affiliation(ACTORS[0], None) is None
