"""What the document says of the cost, part by part."""

from __future__ import annotations

from collections.abc import Sequence

from models.documents.basis import Basis
from models.documents.cost import cost_blocks
from models.documents.parts import Row, Table
from models.domain.cost_lines import PARTS_OF_SEK, CostLine, Counted
from models.domain.costs import CostPart, Grant, GrantUnit
from models.wording import NO_BREAK, Language, Wording
from tests.models.documents.proposals import small_proposal, small_snapshot

EMPTY = frozenset({CostPart.EMPTY_MONTHS})
GRANTS = frozenset({CostPart.GRANTS})


def cost_table(lines: Sequence[CostLine]) -> Table:
    grants = (Grant("a", "Schablon", GrantUnit.PERSON, 1000),)
    basis = Basis(
        small_proposal(small_snapshot(grants=grants)), Wording(Language.SWEDISH), cost_lines=tuple(lines)
    )
    (table,) = cost_blocks(basis)
    assert isinstance(table, Table)
    return table


def words(row: Row) -> list[str]:
    return [cell.replace(NO_BREAK, " ") for cell in row.cells]


def test_every_line_can_be_multiplied_and_every_sum_added_by_hand() -> None:
    lines = (
        CostLine(EMPTY, "2081_seat", Counted.HOME_MONTHS, 15, 5200 * PARTS_OF_SEK),
        CostLine(EMPTY, "2034_seat", Counted.HOME_MONTHS, 1, 900 * PARTS_OF_SEK),
        CostLine(GRANTS, "a", Counted.PERSONS, 4, -1000 * PARTS_OF_SEK),
    )
    rows = cost_table(lines).rows
    assert [row.total for row in rows] == [False, False, True, False, True]
    told = [words(row) for row in rows]
    assert [row[2:] for row in told] == [
        ["15 bostadsmånader", "5 200", "78 000"],
        ["1 bostadsmånad", "900", "900"],
        ["", "", "78 900"],
        ["4 personer", "−1 000", "−4 000"],
        ["", "", "74 900"],
    ]
    assert [row[0] for row in told[:3]] == ["Hyror för bostäder som står tomma"] * 3
    assert told[0][1].endswith(", Borlänge")
    assert told[3][1] == "Schablon"


def test_rents_of_all_homes_are_one_part() -> None:
    both = frozenset({CostPart.RENT, CostPart.EMPTY_MONTHS})
    line = CostLine(both, "2081_seat", Counted.HOME_MONTHS, 28, 5000 * PARTS_OF_SEK)
    first, total = cost_table([line]).rows
    assert words(first)[0] == "Hyror för alla bostäder, bebodda och tomma"
    assert words(total)[-1] == "140 000"


def test_no_cost_no_table() -> None:
    assert not list(cost_blocks(Basis(small_proposal(), Wording(Language.SWEDISH))))
