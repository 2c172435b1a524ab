"""No count of one to four persons can be had from the public version, however its numbers are combined.

Every number in the document and in the workbook is read as an equation over who was placed where. What
can be computed from them is found by elimination, which shares nothing with how rows were merged.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from models.documents.content import proposal_document
from models.documents.heading import facts
from models.documents.parts import Bullets, Document, Facts, Notice, Paragraph, Table
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.plan_figures import PlanFigures, plan_figures
from models.domain.proposal import Proposal
from models.domain.quotas import MunicipalQuota
from models.wording import Language, Wording
from models.workbooks.write_proposal import proposal_workbook
from tests.builders import FAMILY, JANUARY, MUNICIPALITIES, PLACES, a_group, a_quota
from tests.models.documents.proposals import GOAL_TITLES, RULE_TITLES, SHORTAGE, small_proposal

SWEDISH = Wording(Language.SWEDISH)
NAMES = {municipality.name: municipality.code for municipality in MUNICIPALITIES}
OTHERS = "Övrig"

type Equation = tuple[frozenset[str], int]
"""Places whose persons add up to a number; a quota's remainder is a place of its own."""

moves = st.lists(
    st.builds(
        Placement,
        st.sampled_from(("families", "singles")),
        st.sampled_from([place.code for place in PLACES]),
        st.sampled_from((JANUARY, Month(2026, 4))),
        st.integers(1, 7),
    ),
    max_size=12,
    unique_by=lambda placement: (placement.group_id, placement.place_code, placement.month),
)


@st.composite
def proposals(draw: st.DrawFn) -> Proposal:
    """Any plan in three municipalities of three places, with up to nine persons of the quotas not placed."""
    placements = tuple(draw(moves))
    groups = (a_group("families", composition=FAMILY, count=100), a_group("singles", count=100))
    proposal = small_proposal()
    plan = plan_figures(proposal.snapshot, groups, placements)
    quotas: list[MunicipalQuota] = [
        a_quota(row.code, row.placed.persons + draw(st.integers(0, 3)))
        for row in plan.municipalities
        if row.code
    ]
    return replace(
        proposal,
        snapshot=replace(proposal.snapshot, quotas=tuple(quotas), quota_version="–"),
        solution=replace(proposal.solution, groups=groups, placements=placements, shortages=()),
    )


def figures(proposal: Proposal) -> PlanFigures:
    return plan_figures(proposal.snapshot, proposal.solution.groups, proposal.solution.placements)


def true_counts(proposal: Proposal) -> dict[str, int]:
    plan = figures(proposal)
    counts = {row.place.code: row.moved_in.persons for row in plan.places}
    return {**counts, "not placed": plan.total.quota - plan.total.placed.persons}


def document(proposal: Proposal) -> Document:
    return proposal_document(
        proposal,
        SWEDISH,
        rule_titles=RULE_TITLES,
        goal_titles=GOAL_TITLES,
        shortage_sentences=(SHORTAGE,),
        public=True,
    )


def codes(*, municipality: str = "", rural: bool | None = None, proposal: Proposal) -> frozenset[str]:
    return frozenset(
        place.code
        for place in PLACES
        if place.code.startswith(municipality)
        and (rural is None or proposal.snapshot.rural.is_rural(place) is rural)
    )


def equations(proposal: Proposal) -> list[Equation]:
    """Everything the document says in numbers of persons."""
    printed = document(proposal)
    first, *others = [block for block in printed.blocks if isinstance(block, Table)]
    found: list[Equation] = []
    for name, value in next(block for block in printed.blocks if isinstance(block, Facts)).items:
        if name == "Kommuntal, summa":
            found.append((codes(proposal=proposal) | {"not placed"}, int(value.split()[0])))
    if first.caption == "Regler":
        return found
    split = len(first.columns) == 4
    sides = (False, True, None) if split else (None,)
    alone = {NAMES[row.cells[0]] for row in first.rows if row.cells[0] in NAMES}
    for row in first.rows:
        name, *numbers = row.cells
        for rural, number in zip(sides, numbers, strict=True):
            if name in NAMES:
                members = codes(municipality=NAMES[name], rural=rural, proposal=proposal)
            else:
                members = codes(rural=rural, proposal=proposal)
                if not row.total:
                    members -= {code for code in members if code[:4] in alone}
            found.append((members, int(number)))
    for table in others:
        if table.caption in NAMES:
            found += _places(table, NAMES[table.caption], proposal, split=split)
    return found


def _places(table: Table, municipality: str, proposal: Proposal, *, split: bool) -> Iterable[Equation]:
    by_name = {place.name: place.code for place in PLACES}
    named = {by_name[row.cells[0]] for row in table.rows if row.cells[0] in by_name}
    for row in table.rows:
        if row.cells[0] in by_name:
            yield frozenset({by_name[row.cells[0]]}), int(row.cells[-1])
        else:
            assert row.cells[0].startswith(OTHERS)
            rural = row.cells[1] == "Landsbygd" if split else None
            yield codes(municipality=municipality, rural=rural, proposal=proposal) - named, int(row.cells[-1])


def eliminated(known: Iterable[Equation], places: list[str]) -> list[list[Fraction]]:
    """The equations in reduced form: one row for each pivot."""
    rows = [[Fraction(place in members) for place in places] + [Fraction(total)] for members, total in known]
    reduced: list[list[Fraction]] = []
    for column in range(len(places)):
        pivot = next((row for row in rows if row[column]), None)
        if pivot is None:
            continue
        rows.remove(pivot)
        pivot = [value / pivot[column] for value in pivot]
        clear = [[a - row[column] * b for a, b in zip(row, pivot, strict=True)] for row in (*rows, *reduced)]
        rows, reduced = clear[: len(rows)], [*clear[len(rows) :], pivot]
    assert not any(any(row) for row in rows), "the numbers contradict one another"
    return reduced


def computed(known: Iterable[Equation], counts: Mapping[str, int]) -> list[tuple[frozenset[str], int]]:
    """Groups of places whose sum follows from the numbers: each row of the reduced equations, and each
    combination of two of them that is again a plain sum of places."""
    places = sorted(counts)
    rows = eliminated(known, places)
    pairs = [
        [a + sign * b for a, b in zip(one, other, strict=True)]
        for position, one in enumerate(rows)
        for other in rows[position + 1 :]
        for sign in (1, -1)
    ]
    sums = []
    for row in (*rows, *pairs, *([-value for value in pair] for pair in pairs)):
        *weights, total = row
        if set(weights) <= {0, 1}:
            sums.append(
                (frozenset(p for p, weight in zip(places, weights, strict=True) if weight), int(total))
            )
    return sums


@settings(max_examples=300)
@given(proposals())
def test_no_sum_that_follows_from_the_numbers_is_of_one_to_four_persons(proposal: Proposal) -> None:
    counts = true_counts(proposal)
    known = equations(proposal)
    for members, total in known:
        assert sum(counts[place] for place in members) == total, "what is printed is true"
    for members, total in computed(known, counts):
        assert not 1 <= total <= 4, (sorted(members), total)


@given(proposals())
def test_the_workbook_says_the_same_and_no_more(proposal: Proposal) -> None:
    content = proposal_workbook(
        proposal, SWEDISH, rule_titles=RULE_TITLES, goal_titles=GOAL_TITLES, public=True
    )
    book = openpyxl.load_workbook(io.BytesIO(content))
    numbers = [
        cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, int) and sheet.title != "Regler och mål"
    ]
    printed = document(proposal)
    tables = [block for block in printed.blocks if isinstance(block, Table) and block.caption != "Regler"]
    assert sorted(numbers) == sorted(
        int(cell)
        for table in tables
        for row in table.rows
        for cell, column in zip(row.cells, table.columns, strict=True)
        if column.align == "end"
    )


@given(proposals())
def test_no_number_stands_in_the_sentences(proposal: Proposal) -> None:
    """But for those of the definition of rural and of the crowding norm."""
    for block in document(proposal).blocks:
        texts = block.items if isinstance(block, Bullets) else ()
        if isinstance(block, Paragraph | Notice):
            texts = (block.text,)
        for text in texts:
            words = text.replace("3\u00a0000 invånare", "").replace("norm 2", "")
            assert not any(sign.isdigit() for sign in words), text


@given(proposals())
def test_a_quota_that_would_tell_who_is_not_placed_is_left_out(proposal: Proposal) -> None:
    from models.documents.basis import Basis

    total = figures(proposal).total
    names = dict(facts(Basis(proposal, SWEDISH, public=True)))
    left = total.quota - total.placed.persons
    assert ("Kommuntal, summa" in names) == (not 1 <= left <= 4 and not 1 <= total.quota <= 4)
    assert "Kommuntal, summa" in dict(facts(Basis(proposal, SWEDISH)))
