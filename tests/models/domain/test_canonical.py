"""Canonical JSON: what a fingerprint is taken of."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from models.domain.canonical import canonical_json, from_json


@dataclass(frozen=True, slots=True)
class Line:
    name: str
    share: Fraction
    note: str = ""


@dataclass(frozen=True, slots=True)
class GrownLine:
    """The same, some years later."""

    name: str
    share: Fraction
    note: str = ""
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class Paper[T]:
    lines: tuple[T, ...] = field(default_factory=tuple)


def test_a_fraction_comes_back_as_it_was() -> None:
    line = Line("Mora", Fraction(7, 3), "låst")
    assert from_json(Line, canonical_json(line)) == line


def test_a_field_added_later_does_not_change_the_sparse_text() -> None:
    before = Paper((Line("Mora", Fraction(7, 3)), Line("Orsa", Fraction(1), "låst")))
    after = Paper((GrownLine("Mora", Fraction(7, 3)), GrownLine("Orsa", Fraction(1), "låst")))

    assert canonical_json(before, sparse=True) == canonical_json(after, sparse=True)
    assert canonical_json(before) != canonical_json(after)


def test_what_is_said_is_in_the_sparse_text() -> None:
    silent, speaking = Line("Mora", Fraction(1)), Line("Mora", Fraction(1), "låst")
    assert canonical_json(silent, sparse=True) != canonical_json(speaking, sparse=True)
