"""What the plan costs by municipality, as bars and a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from models.documents.basis import Basis
from models.documents.parts import Column, Figure, Row, Table, number_column
from models.documents.svg_chart import Bar, bar_chart_drawing
from models.domain.cost_lines import PARTS_OF_SEK, CostLine
from models.domain.costs import CostPart
from models.domain.snapshot import PlanningSnapshot
from models.words.cost_words import cost_by_part, part_words

STATE = "state"
"""Grants are paid for persons and households, wherever they live: they have a row of their own."""
MOST_ROWS = 30
_SUM_WIDTH = 64.0


def cost_figure_blocks(basis: Basis) -> Iterator[Figure]:
    """Nothing without costs, or where there are too many municipalities: the table of parts says it all."""
    parts = tuple(cost_by_part(basis.cost_lines))
    amounts = cost_where(basis.cost_lines, basis.proposal.snapshot)
    if not parts or len(amounts) > MOST_ROWS:
        return
    wording = basis.wording
    translate = wording.translate
    titles = [part_words(part.parts, wording) for part in parts]
    codes = [code for code in (*basis.municipality_codes, STATE) if code in amounts]
    rows = {code: [in_sek(amounts[code][part.parts]) for part in parts] for code in codes}
    names = {code: basis.municipality(code) for code in codes} | {
        STATE: translate("Pictures", "State grants")
    }
    longest = max(sum(max(value, 0) for value in values) for values in rows.values())
    drawing = bar_chart_drawing(
        [Bar(names[code], tuple(values)) for code, values in rows.items()],
        titles,
        wording,
        longest,
        sum_width=_SUM_WIDTH,
    )
    caption = translate("Pictures", "What the plan costs by municipality, SEK")
    yield Figure(
        svg=drawing.svg(),
        alternative=translate(
            "Pictures",
            "Bar chart of the cost of the plan in each municipality. All numbers stand in the table that "
            "follows.",
        ),
        caption=caption,
        table=Table(
            caption=translate("Pictures", "The cost by municipality as a table, SEK"),
            columns=(
                Column(translate("Documents", "Municipality")),
                *(number_column(title.capitalize(), 30) for title in titles),
            ),
            rows=tuple(
                Row((names[code], *(wording.number(value) for value in values)))
                for code, values in rows.items()
            ),
        ),
        width=146,
        beside=True,
    )


def cost_where(
    lines: Sequence[CostLine], snapshot: PlanningSnapshot
) -> Mapping[str, Counter[frozenset[CostPart]]]:
    """Ten-thousandths of SEK by municipality code (or `STATE`) and part of the cost."""
    municipality_of = {place.code: place.municipality_code for place in snapshot.places}
    place_of = {project.id: project.place_code for project in snapshot.projects}
    amounts: dict[str, Counter[frozenset[CostPart]]] = {}
    for line in lines:
        place = place_of.get(line.subject, line.subject)
        code = STATE if CostPart.GRANTS in line.parts else municipality_of.get(place, place)
        amounts.setdefault(code, Counter())[line.parts] += line.amount
    return amounts


def in_sek(amount: int) -> int:
    """Whole SEK, halves up."""
    return (2 * amount + PARTS_OF_SEK) // (2 * PARTS_OF_SEK)
