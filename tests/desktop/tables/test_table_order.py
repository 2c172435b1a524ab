"""Order of rows and columns: as Qt's collator knows Swedish, and as the officer left it."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale, Qt

from desktop.tables.column_layout import ColumnLayout, read_layout
from desktop.tables.edge_jumps import edge
from desktop.tables.swedish_order import in_swedish_order, swedish_key
from models.domain.months import Month

swedish = st.text("abcåäöÅÄÖ é-.,()019 ", max_size=6)


@given(st.lists(swedish, min_size=1, max_size=12), st.booleans())
def test_swedish_order_is_the_collators(words: list[str], falling: bool) -> None:
    collator = QCollator(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    found = [word for word in in_swedish_order(words, lambda word: word, falling=falling) if word]

    for before, after in pairwise(found):
        assert (collator.compare(after, before) if falling else collator.compare(before, after)) <= 0


@given(swedish.map(lambda text: text.replace("é", "")), swedish.map(lambda text: text.replace("é", "")))
def test_the_fast_key_agrees_with_the_collator(one: str, other: str) -> None:
    collator = QCollator(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    mine, others = swedish_key(one.casefold()), swedish_key(other.casefold())

    assert ((mine > others) - (mine < others)) == collator.compare(one, other)


values = st.one_of(
    st.lists(st.one_of(st.none(), st.integers(-5, 5))),
    st.lists(st.one_of(st.none(), st.builds(Month, st.integers(2025, 2027), st.integers(1, 12)))),
    st.lists(st.one_of(st.just(""), swedish)),
)


@given(values, st.booleans())
def test_nothing_is_lost_and_what_is_missing_stands_last(found: list[object], falling: bool) -> None:
    ordered = in_swedish_order(list(enumerate(found)), lambda pair: pair[1], falling=falling)

    assert sorted(at for at, _ in ordered) == list(range(len(found)))
    empty = [value in (None, "") for _, value in ordered]
    assert empty == sorted(empty)


names = st.lists(st.sampled_from("abcdef"), unique=True)


@given(names, names)
def test_every_column_has_a_place_whatever_was_remembered(kept: list[str], now: list[str]) -> None:
    order = ColumnLayout(order=kept).order_of(now)

    assert sorted(order) == sorted(now)
    assert [name for name in order if name in kept] == [name for name in kept if name in now]


def test_a_layout_is_read_back_and_rubbish_is_none() -> None:
    layout = ColumnLayout(["b", "a"], {"a": 90}, ["b"], "a", True, 1)

    assert read_layout(layout.written()) == layout
    for rubbish in ("", "[]", "{}", '{"order": 3}', "nonsense"):
        assert read_layout(rubbish) is None


@given(st.lists(st.booleans(), min_size=1, max_size=12), st.data(), st.sampled_from([1, -1]))
def test_a_jump_ends_at_an_edge(filled: list[bool], data: st.DataObject, step: int) -> None:
    start = data.draw(st.integers(0, len(filled) - 1))
    end = edge(filled.__getitem__, start, len(filled), step)

    assert (end - start) * step >= 0
    last = len(filled) - 1 if step > 0 else 0
    passed = filled[start + step : end : step] if end != start else []
    assert end == last or filled[end]
    assert end == last or len(set(passed)) <= 1
