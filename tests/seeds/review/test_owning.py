"""The rule on positions of the owner alone, over curated and proposed records, some of which may be wrong."""

import pytest

from seeds.parser.filing.holdings import NAMED, Holdings
from seeds.review.owning import Owning

OCCASION = {"id": "vow", "actor": "ann", "said_basis": "unknown", "medium": "unknown"}
REPORT = {"document": "news", "start": "0", "end": "9", "form": "paraphrase"}
STATEMENT = {
    "id": "ann-vows",
    "position": "vow_to_stay",
    "targets": ["sarmatian-forces"],
    "summary": "Ann says they stay.",
    "reports": [REPORT],
}
ANN = {"id": "ann", "name": "Ann", "type": "person"}
SARMATIA = {"id": "sarmatia", "name": "Sarmatia", "type": "government"}
FORCES = {"id": "sarmatian-forces", "name": "Sarmatian forces", "of": "sarmatia"}
WRONG = {"id": "bob", "name": "Bob", "type": "cook"}
NOT_HERS = "vow_to_stay is for the owner of the force, which ann is not"


def owning(*actors, forces=FORCES):
    named = {kind: {} for kind in NAMED}
    named["actors"] = {one["id"]: one for one in actors}
    named["forces"] = {forces["id"]: forces}
    return Owning(Holdings(), named)


def test_a_wrong_record_that_has_nothing_to_do_with_a_draft_does_not_switch_the_rule_off():
    assert owning(ANN, SARMATIA, WRONG).complaint(OCCASION, STATEMENT).startswith(NOT_HERS)


@pytest.mark.parametrize("way", ["actor", "body of the actor", "owner"])
def test_where_a_record_that_matters_is_wrong_that_is_told(way):
    occasion = {**OCCASION, "actor": "bob"} if way == "actor" else OCCASION
    ann = {**ANN, "memberships": [{"of": "bob"}]} if way == "body of the actor" else ANN
    forces = {**FORCES, "of": "bob"} if way == "owner" else FORCES
    told = owning(ann, SARMATIA, WRONG, forces=forces).complaint(occasion, STATEMENT)
    assert told.startswith("cannot be checked: actor bob: type: 'cook' is not")


def test_a_wrong_force_and_a_wrong_occasion_are_told():
    told = owning(ANN, SARMATIA, forces={**FORCES, "name": ["x"]}).complaint(OCCASION, STATEMENT)
    assert told == "cannot be checked: force sarmatian-forces: name: is not a text"
    assert "said_basis" in owning(ANN, SARMATIA).complaint({**OCCASION, "said_basis": "guess"}, STATEMENT)


def test_what_is_accepted_meanwhile_is_known():
    desk = owning(SARMATIA)
    assert desk.complaint(OCCASION, STATEMENT) == ""
    desk.held.named["actors"]["ann"] = ANN
    assert desk.complaint(OCCASION, STATEMENT).startswith(NOT_HERS)
    assert desk.complaint({**OCCASION, "affiliation": "sarmatia"}, STATEMENT) == ""


def test_bodies_that_belong_to_one_another_are_climbed_once():
    ann = {**ANN, "memberships": [{"of": "sarmatia"}]}
    round_about = {**SARMATIA, "memberships": [{"of": "ann"}]}
    assert owning(ann, round_about).complaint(OCCASION, STATEMENT) == ""


LEAVING = {**STATEMENT, "position": "announce_withdrawal"}


def leaving(actor, place, **parts):
    places = {"karvel": {"id": "karvel", "name": "Karvel", "iso": "KV"}, "coast": {"id": "coast", "name": "Coast"}}
    places["port"] = {"id": "port", "name": "Port", "parent": "karvel"}
    forces = {**FORCES, "place": place} if place else FORCES
    made = owning({**ANN, **actor}, {**SARMATIA, "country": "SR"}, forces=forces)
    made.named["places"] = places
    return made.doubt({**OCCASION, **parts}, LEAVING)


def test_a_withdrawal_announced_by_a_third_state_is_asked_about():
    assert leaving({"country": "OV"}, "port") == "is ann (OV) owner or host of a force in KV?"


def test_owner_host_and_those_nobody_can_tell_are_not_asked_about():
    assert leaving({"country": "KV"}, "port") == ""
    assert leaving({"memberships": [{"of": "sarmatia"}]}, "port") == ""
    assert leaving({}, "port") == ""
    assert leaving({"country": "OV"}, "coast") == leaving({"country": "OV"}, None) == ""
    assert leaving({"country": "OV"}, "port", said_basis="guess") == ""
    assert owning(ANN, SARMATIA).doubt(OCCASION, STATEMENT) == ""
