"""Plans side by side as anyone may read them: persons by municipality, without months, places or families."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.documents.comparison_basis import ComparisonBasis, FactKind
from models.documents.parts import (
    Block,
    Bullets,
    Column,
    Heading,
    Notice,
    Paragraph,
    Row,
    Table,
    number_column,
)
from models.documents.small_numbers import is_small, shown_and_merged
from models.domain.plan_figures import NOBODY, Count
from models.wording import QT_TRANSLATE_NOOP, Text

_PLACED = QT_TRANSLATE_NOOP("SideBySide", "Get a home, {plan}")
_WITHOUT = QT_TRANSLATE_NOOP("SideBySide", "Without, {plan}")


@dataclass(frozen=True, slots=True)
class _Line:
    """One municipality: who gets a home and who does not, plan by plan."""

    name: str
    placed: tuple[Count, ...]
    without: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class PublicMunicipalities:
    """Persons below each title, the merged municipalities as one line; no titles where all is small."""

    titles: tuple[str, ...]
    lines: tuple[tuple[str, tuple[int, ...]], ...]
    total: tuple[int, ...]
    merged: tuple[str, ...]


def public_municipalities(basis: ComparisonBasis) -> PublicMunicipalities:
    """A kind that is small in all is left out: no sum could hide it."""
    lines = tuple(_lines(basis))
    kinds = [
        (title, select)
        for title, select in ((_PLACED, _placed), (_WITHOUT, _without))
        if not any(is_small(_added(select(line)[at] for line in lines)) for at in range(len(basis.sides)))
    ]

    def counts(line: _Line) -> tuple[Count, ...]:
        return tuple(count for _, select in kinds for count in select(line))

    def cells(line: _Line) -> tuple[Count, ...]:
        """With how much the plans differ: that can be a family too."""
        apart = (
            abs(count.persons - select(line)[0].persons) for _, select in kinds for count in select(line)
        )
        return (*counts(line), *(Count(persons, persons) for persons in apart))

    def persons(some: Sequence[_Line]) -> tuple[int, ...]:
        return tuple(
            sum(column) for column in zip(*(map(_persons, counts(line)) for line in some), strict=True)
        )

    if not kinds:
        return PublicMunicipalities((), (), (), ())
    shown, merged = shown_and_merged(lines, cells)
    told = [(line.name, persons((line,))) for line in shown]
    if merged:
        name = basis.wording.translate("Documents", "%n municipalities together", None, len(merged))
        told.append((name, persons(merged)))
    titles = tuple(basis.wording.of(title, plan=name) for title, _ in kinds for name in basis.names)
    return PublicMunicipalities(titles, tuple(told), persons(lines), tuple(line.name for line in merged))


def public_rules(basis: ComparisonBasis) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Whether each rule is kept, without how often it is not."""
    words: dict[str, Text] = {
        "none": QT_TRANSLATE_NOOP("Difference", "not in force"),
        "kept": QT_TRANSLATE_NOOP("Difference", "kept"),
        "broken": QT_TRANSLATE_NOOP("SideBySide", "broken"),
    }
    return tuple(
        (
            fact.title,
            tuple(
                basis.wording.of(words["none" if count is None else "broken" if count else "kept"])
                for count in fact.numbers
            ),
        )
        for fact in basis.facts
        if fact.kind is FactKind.RULE
    )


def public_notice(basis: ComparisonBasis) -> Notice:
    return Notice(
        basis.wording.translate("Documents", "Public version"),
        basis.wording.translate(
            "SideBySide",
            "Municipalities with small numbers, or where the plans differ little, stand together in one row. "
            "Maps, places, months, the values of the goals and changes by hand are left out.",
        ),
    )


def public_blocks(basis: ComparisonBasis) -> Iterator[Block]:
    wording = basis.wording
    yield Heading(wording.translate("SideBySide", "Municipality by municipality"))
    found = public_municipalities(basis)
    if found.titles:
        yield _municipality_table(basis, found)
        if found.merged:
            text = QT_TRANSLATE_NOOP("Documents", "Shown together since their numbers are small: {names}.")
            yield Paragraph(wording.of(text, names=", ".join(found.merged)))
    else:
        yield Paragraph(
            wording.translate(
                "SideBySide",
                "The numbers of these plans are too small to be shown without pointing out a family.",
            )
        )
    yield Heading(wording.translate("SideBySide", "Rules"))
    yield Table(
        wording.translate("SideBySide", "Rules"),
        (
            Column(wording.translate("SideBySide", "Rules")),
            *(number_column(name, 46.0) for name in basis.names),
        ),
        tuple(Row((title, *kept)) for title, kept in public_rules(basis)),
    )
    goals = tuple(fact.title for fact in basis.facts if fact.kind is FactKind.GOAL)
    if goals:
        yield Heading(wording.translate("SideBySide", "Goals in strict priority"))
        yield Bullets(goals)


def _municipality_table(basis: ComparisonBasis, found: PublicMunicipalities) -> Table:
    wording, number = basis.wording, basis.wording.number
    width = 180 / len(found.titles)
    return Table(
        wording.translate("SideBySide", "Municipality by municipality, persons"),
        (
            Column(wording.translate("Documents", "Municipality")),
            *(number_column(title, width) for title in found.titles),
        ),
        (
            *(Row((name, *map(number, persons))) for name, persons in found.lines),
            Row((wording.translate("Documents", "Total"), *map(number, found.total)), total=True),
        ),
    )


def _lines(basis: ComparisonBasis) -> Iterator[_Line]:
    for line in basis.municipalities:
        rows = [side.by_municipality.get(line.code) for side in basis.sides]
        yield _Line(
            line.name,
            tuple(NOBODY if row is None else row.placed for row in rows),
            tuple(NOBODY if row is None else row.unplaced for row in rows),
        )


def _placed(line: _Line) -> tuple[Count, ...]:
    return line.placed


def _without(line: _Line) -> tuple[Count, ...]:
    return line.without


def _persons(count: Count) -> int:
    return count.persons


def _added(counts: Iterator[Count]) -> Count:
    return sum(counts, NOBODY)
