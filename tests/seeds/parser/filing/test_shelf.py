import pytest

from seeds.parser.filing.shelf import BATCH, Pile, Shelf, Taken


def test_a_shelf_gives_back_what_was_put_on_it_in_the_order_of_its_keys():
    shelf = Shelf()
    shelf["b"], shelf["a"] = {"said": "2018"}, ("\udcff", None)
    shelf["b"] = [1]
    assert list(shelf.items()) == [("a", ("\udcff", None)), ("b", [1])]
    assert len(shelf) == 2
    assert "c" not in shelf
    assert shelf.pop("a")[1] is None
    with pytest.raises(KeyError):
        del shelf["a"]
    shelf.clear()
    assert not shelf


def test_a_shelf_takes_and_gives_many_at_once():
    shelf: Shelf[int, list[int]] = Shelf()
    shelf.put((number, [number]) for number in range(2 * BATCH + 1))
    assert shelf.several([2 * BATCH, 1, -1, 1]) == {2 * BATCH: [2 * BATCH], 1: [1]}
    assert len(shelf.several(range(3 * BATCH))) == 2 * BATCH + 1
    assert shelf.several([]) == {}


def test_what_is_got_from_a_shelf_is_a_copy():
    shelf = Shelf()
    shelf["a"] = ["one"]
    shelf["a"].append("two")
    assert shelf["a"] == ["one"]


def test_a_shelf_may_change_while_somebody_goes_through_it():
    shelf = Shelf()
    shelf.update((number, number) for number in range(3 * BATCH))
    for number in shelf:
        shelf[number] = -number
        shelf.pop(number - 1, None)
    assert list(shelf.values()) == [1 - 3 * BATCH]


def test_a_set_on_disk_is_a_set_gone_through_in_order():
    taken = Taken(f"{number:05}" for number in range(2 * BATCH, -1, -1))
    taken.add("")
    taken.difference_update(["00001"])
    assert list(taken) == ["", *(f"{number:05}" for number in range(2 * BATCH + 1) if number != 1)]
    assert len(taken) == 2 * BATCH + 1
    assert list(taken - Taken(f"{number:05}" for number in range(2 * BATCH))) == ["", f"{2 * BATCH:05}"]


def test_a_pile_is_a_sequence_that_grows_at_its_end():
    pile = Pile(["a", "b"])
    pile.append("c")
    assert list(pile) == ["a", "b", "c"]
    assert (pile[0], pile[-1], list(pile[1:])) == ("a", "c", ["b", "c"])
    assert not Pile()
    with pytest.raises(IndexError):
        pile[3]
