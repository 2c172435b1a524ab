"""The proposal as anyone may read it: by place for the whole plan, without months or single families."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.documents.balance import rural_definition
from models.documents.basis import Basis
from models.documents.choices import choices
from models.documents.goals import goal_name
from models.documents.parts import Block, Bullets, Column, Heading, Paragraph, Row, Table, number_column
from models.documents.rules_and_goals import rules_table
from models.documents.small_numbers import is_small, shown_and_merged
from models.domain.plan_figures import NOBODY, Count, MunicipalityFigures, PlaceFigures
from models.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PublicRow:
    """One municipality, or several whose numbers are shown as one sum."""

    members: tuple[MunicipalityFigures, ...]

    @property
    def placed(self) -> Count:
        return sum((member.placed for member in self.members), NOBODY)

    @property
    def urban(self) -> Count:
        return sum((member.urban for member in self.members), NOBODY)

    @property
    def rural(self) -> Count:
        return sum((member.rural for member in self.members), NOBODY)


@dataclass(frozen=True, slots=True)
class PublicPlace:
    """One place, or the other places of its kind; `kind` is empty where urban and rural stay together."""

    municipality_code: str
    name: str
    kind: str
    persons: int


def tells_urban_from_rural(basis: Basis) -> bool:
    """Not where either is so small in the whole plan that no sum could hide it."""
    return not (is_small(basis.figures.total.urban) or is_small(basis.figures.total.rural))


def public_rows(basis: Basis) -> tuple[PublicRow, ...]:
    """Every municipality is in exactly one row; the merged ones come last. None where all is small."""
    if is_small(basis.figures.total.placed):
        return ()
    split = tells_urban_from_rural(basis)
    rows = tuple(row for row in basis.figures.municipalities if row.code)
    shown, merged = shown_and_merged(rows, lambda row: (row.urban, row.rural) if split else (row.placed,))
    return tuple(PublicRow((row,)) for row in shown) + ((PublicRow(merged),) if merged else ())


def public_places(basis: Basis) -> Iterator[PublicPlace]:
    """The places of every municipality that has a row of its own.

    Urban and rural places are merged apart where each sum is shown for the municipality.
    """
    translate = basis.wording.translate
    split = tells_urban_from_rural(basis)
    for row in public_rows(basis):
        if len(row.members) > 1:
            continue
        places = [place for place in basis.figures.places_of(row.members[0].code) if place.moved_in.persons]
        if not split:
            yield from _merged(places, "", translate("Documents", "Other places"))
            continue
        urban = [place for place in places if not place.rural]
        yield from _merged(
            urban, translate("Documents", "Urban"), translate("Documents", "Other urban places")
        )
        rural = [place for place in places if place.rural]
        yield from _merged(
            rural, translate("Documents", "Rural"), translate("Documents", "Other rural places")
        )


def _merged(places: Sequence[PlaceFigures], kind: str, others: str) -> Iterator[PublicPlace]:
    shown, merged = shown_and_merged(places, lambda place: (place.moved_in,))
    for place in shown:
        yield PublicPlace(place.place.municipality_code, place.place.name, kind, place.moved_in.persons)
    if merged:
        everyone = sum(place.moved_in.persons for place in merged)
        yield PublicPlace(merged[0].place.municipality_code, others, kind, everyone)


def public_blocks(basis: Basis) -> Iterator[Block]:
    """Placed persons by municipality and place; no number at all where all is small."""
    rows = public_rows(basis)
    if not rows:
        yield Paragraph(too_small(basis))
        return
    if tells_urban_from_rural(basis):
        yield Paragraph(rural_definition(basis))
    yield _municipalities(basis, rows)
    if names := merged_names(basis):
        yield Paragraph(names)
    places = tuple(public_places(basis))
    if places:
        yield Heading(basis.wording.translate("Documents", "Places"))
    for row in rows:
        own = [place for place in places if place.municipality_code == row.members[0].code]
        if own:
            yield _places(basis, own)


def public_rules(basis: Basis) -> Iterator[Block]:
    """Rules and goals by name, without values that could be small."""
    wording = basis.wording
    yield Heading(wording.translate("Documents", "Rules and goals"))
    yield rules_table(basis)
    yield Bullets(choices(basis))
    yield Paragraph(wording.translate("Documents", "Goals in strict priority, the most important first"))
    goals = (goal for goal in basis.proposal.settings.goals if goal in basis.goal_titles)
    yield Bullets(tuple(goal_name(basis, goal) for goal in goals))


def too_small(basis: Basis) -> str:
    return basis.wording.translate(
        "Documents", "The numbers of this plan are too small to be shown without pointing out a family."
    )


def row_name(basis: Basis, row: PublicRow) -> str:
    if len(row.members) == 1:
        return basis.municipality(row.members[0].code)
    return basis.wording.translate("Documents", "%n municipalities together", None, len(row.members))


def merged_names(basis: Basis) -> str:
    """Which municipalities share the last row; empty when each has its own."""
    rows = public_rows(basis)
    if not rows or len(rows[-1].members) == 1:
        return ""
    return basis.wording.of(
        QT_TRANSLATE_NOOP("Documents", "Shown together since their numbers are small: {names}."),
        names=", ".join(basis.municipality(member.code) for member in rows[-1].members),
    )


def _municipalities(basis: Basis, rows: Sequence[PublicRow]) -> Table:
    wording, number = basis.wording, basis.wording.number
    split = tells_urban_from_rural(basis)

    def cells(name: str, row: PublicRow | MunicipalityFigures) -> tuple[str, ...]:
        parts = (row.urban, row.rural, row.placed) if split else (row.placed,)
        return name, *(number(part.persons) for part in parts)

    kinds = (
        number_column(wording.translate("Documents", "Urban, persons"), 40),
        number_column(wording.translate("Documents", "Rural, persons"), 40),
    )
    return Table(
        caption=wording.translate("Documents", "Placed persons by urban and rural")
        if split
        else wording.translate("Documents", "Placed persons by municipality"),
        columns=(
            Column(wording.translate("Documents", "Municipality")),
            *(kinds if split else ()),
            number_column(wording.translate("Documents", "Persons in all"), 40),
        ),
        rows=(
            *(Row(cells(row_name(basis, row), row)) for row in rows),
            Row(cells(wording.translate("Documents", "Total"), basis.figures.total), total=True),
        ),
    )


def _places(basis: Basis, places: Sequence[PublicPlace]) -> Table:
    wording = basis.wording
    split = tells_urban_from_rural(basis)
    return Table(
        caption=basis.municipality(places[0].municipality_code),
        columns=(
            Column(wording.translate("Documents", "Place"), width=90),
            *((Column(wording.translate("Documents", "Counts as"), width=40),) if split else ()),
            number_column(wording.translate("Documents", "Persons"), 30),
        ),
        rows=tuple(
            Row((place.name, *((place.kind,) if split else ()), wording.number(place.persons)))
            for place in places
        ),
    )
