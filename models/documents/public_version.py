"""The proposal as anyone may read it: by place for the whole plan, without months or single families."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.documents.balance import rural_definition
from models.documents.basis import Basis
from models.documents.parts import Block, Bullets, Column, Heading, Paragraph, Row, Table, number_column
from models.documents.rules_and_goals import choices, rules_table
from models.documents.small_numbers import is_small, shown_and_merged
from models.domain.plan_figures import NOBODY, Count, MunicipalityFigures, PlaceFigures
from models.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PublicRow:
    """One municipality, or several whose numbers are shown as one sum."""

    members: tuple[MunicipalityFigures, ...]

    @property
    def urban(self) -> Count:
        return sum((member.urban for member in self.members), NOBODY)

    @property
    def rural(self) -> Count:
        return sum((member.rural for member in self.members), NOBODY)


def public_rows(basis: Basis) -> tuple[PublicRow, ...]:
    """Every municipality is in exactly one row; the merged ones come last."""
    rows = tuple(row for row in basis.figures.municipalities if row.code)
    shown, merged = shown_and_merged(rows, lambda row: (row.urban, row.rural))
    return tuple(PublicRow((row,)) for row in shown) + ((PublicRow(merged),) if merged else ())


def public_blocks(basis: Basis) -> Iterator[Block]:
    """Placed persons by municipality and place; nothing but the municipalities' names where all is small."""
    wording, total = basis.wording, basis.figures.total
    rows = public_rows(basis)
    if is_small(total.urban) or is_small(total.rural):
        yield Paragraph(
            wording.translate(
                "Documents",
                "The numbers of this plan are too small to be shown without pointing out a family.",
            )
        )
        return
    yield Paragraph(rural_definition(basis))
    yield _municipalities(basis, rows)
    if len(rows[-1].members) > 1:
        yield Paragraph(
            wording.of(
                QT_TRANSLATE_NOOP("Documents", "Shown together since their numbers are small: {names}."),
                names=", ".join(member_names(basis, rows[-1])),
            )
        )
    yield Heading(wording.translate("Documents", "Places"))
    for row in rows:
        if len(row.members) == 1:
            yield from _places(basis, row.members[0])


def public_rules(basis: Basis) -> Iterator[Block]:
    """Rules and goals by name, without values that could be small."""
    wording = basis.wording
    yield Heading(wording.translate("Documents", "Rules and goals"))
    yield rules_table(basis)
    yield Paragraph(" ".join(choices(basis)))
    yield Paragraph(wording.translate("Documents", "Goals in strict priority, the most important first"))
    titles = (basis.goal_titles.get(goal) for goal in basis.proposal.settings.goals)
    yield Bullets(tuple(wording.of(title) for title in titles if title))


def member_names(basis: Basis, row: PublicRow) -> tuple[str, ...]:
    return tuple(basis.municipality(member.code) for member in row.members)


def _municipalities(basis: Basis, rows: Sequence[PublicRow]) -> Table:
    wording, number = basis.wording, basis.wording.number

    def cells(name: str, urban: Count, rural: Count) -> tuple[str, ...]:
        return name, number(urban.persons), number(rural.persons), number(urban.persons + rural.persons)

    def name(row: PublicRow) -> str:
        if len(row.members) == 1:
            return basis.municipality(row.members[0].code)
        return wording.translate("Documents", "%n municipalities together", None, len(row.members))

    total = basis.figures.total
    return Table(
        caption=wording.translate("Documents", "Placed persons by urban and rural"),
        columns=(
            Column(wording.translate("Documents", "Municipality")),
            number_column(wording.translate("Documents", "Urban, persons"), 40),
            number_column(wording.translate("Documents", "Rural, persons"), 40),
            number_column(wording.translate("Documents", "Persons in all"), 40),
        ),
        rows=(
            *(Row(cells(name(row), row.urban, row.rural)) for row in rows),
            Row(cells(wording.translate("Documents", "Total"), total.urban, total.rural), total=True),
        ),
    )


def _places(basis: Basis, municipality: MunicipalityFigures) -> Iterator[Table]:
    """Urban and rural places are merged apart, since the sum of each is shown for the municipality."""
    wording = basis.wording
    places = [place for place in basis.figures.places_of(municipality.code) if place.moved_in.persons]
    rows: list[Row] = []
    for rural, kind, others in (
        (
            False,
            wording.translate("Documents", "Urban"),
            wording.translate("Documents", "Other urban places"),
        ),
        (True, wording.translate("Documents", "Rural"), wording.translate("Documents", "Other rural places")),
    ):
        alike = [place for place in places if place.rural is rural]
        shown, merged = shown_and_merged(alike, _moved_in)
        rows += [_place_row(basis, place.place.name, kind, place.moved_in) for place in shown]
        if merged:
            everyone = sum((place.moved_in for place in merged), NOBODY)
            rows.append(_place_row(basis, others, kind, everyone))
    if rows:
        yield Table(
            caption=basis.municipality(municipality.code),
            columns=(
                Column(wording.translate("Documents", "Place"), width=90),
                Column(wording.translate("Documents", "Counts as"), width=40),
                number_column(wording.translate("Documents", "Persons"), 30),
            ),
            rows=tuple(rows),
        )


def _moved_in(place: PlaceFigures) -> tuple[Count, ...]:
    return (place.moved_in,)


def _place_row(basis: Basis, name: str, kind: str, count: Count) -> Row:
    return Row((name, kind, basis.wording.number(count.persons)))
