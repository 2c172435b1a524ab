"""Projects that the plan proposes, on paper and in the workbook."""

from __future__ import annotations

from dataclasses import replace

from models.documents.parts import Heading
from models.documents.web_page import to_html
from models.domain.homes import HousingProject
from models.domain.placement import ProjectStart
from models.domain.proposal import Proposal
from tests.builders import JANUARY
from tests.models.documents.proposals import a_document, small_proposal
from tests.models.documents.test_proposal_document import cells, table, texts
from tests.models.workbooks.test_write_proposal import read, rows, written

HOUSES = HousingProject(
    "hus",
    "2034_seat",
    "Modulhus",
    rooms=3,
    units=4,
    ready=JANUARY,
    decided=False,
    lease_months=72,
    homes_per_unit=2,
    unit_cost=1_500_000,
)
UNTOLD = replace(HOUSES, id="villa", name="Villa", place_code="2081_seat", unit_cost=None, lease_months=None)


def proposing(*starts: ProjectStart, siting: bool = True) -> Proposal:
    """The small proposal with two projects to choose from, and what it chose."""
    proposal = small_proposal()
    return replace(
        proposal,
        snapshot=replace(proposal.snapshot, projects=(HOUSES, UNTOLD), budget=5_000_000),
        settings=replace(proposal.settings, siting=siting),
        solution=replace(proposal.solution, starts=starts),
    )


BOTH = proposing(ProjectStart("hus", JANUARY, 2), ProjectStart("villa", JANUARY + 3, 1))


def headings(proposal: Proposal) -> list[str]:
    return [block.text for block in a_document(proposal).blocks if isinstance(block, Heading)]


def test_projects_are_told_with_month_units_homes_lease_and_cost() -> None:
    found = table(a_document(BOTH), "Projekt som planen föreslår")
    assert cells(found) == [
        ("Modulhus", "Ort 2034_seat", "januari\xa02026", "2", "4", "december\xa02031", "3\xa0000\xa0000"),
        ("Villa", "Ort 2081_seat", "april\xa02026", "1", "2", "utan slut", "inte uppgiven"),
        ("Summa", "", "", "3", "6", "", "3\xa0000\xa0000"),
    ]
    assert "5\xa0000\xa0000 kronor" in found.note
    assert "1 projekt kostar" in found.note


def test_their_homes_count_among_the_homes_of_the_municipality() -> None:
    def homes(proposal: Proposal) -> dict[str, str]:
        return {row[0]: row[1] for row in cells(table(a_document(proposal), "Bostäder per kommun"))}

    before, after = homes(proposing()), homes(BOTH)
    assert int(after["Orsa"]) == int(before["Orsa"]) + 4


def test_a_plan_that_chose_none_says_so_and_one_that_might_not_is_silent() -> None:
    assert "Bostadsprojekt att ta i bruk" in headings(proposing())
    assert "men inget hushåll behöver" in texts(a_document(proposing()))
    assert "Bostadsprojekt att ta i bruk" not in headings(proposing(siting=False))


def test_the_public_version_draws_projects_of_few_homes_together_and_tells_no_months() -> None:
    houses = replace(UNTOLD, id="radhus", name="Radhus", units=9)
    several = proposing(
        ProjectStart("radhus", JANUARY, 8), ProjectStart("hus", JANUARY, 2), ProjectStart("villa", JANUARY, 1)
    )
    basis = replace(several.snapshot, projects=(HOUSES, UNTOLD, houses))
    found = table(a_document(replace(several, snapshot=basis), public=True), "Projekt som planen föreslår")
    assert cells(found) == [
        ("Radhus", "Ort 2081_seat", "8", "16", "inte uppgiven"),
        ("2 projekt tillsammans", "", "3", "6", "3\xa0000\xa0000"),
        ("Summa", "", "11", "22", "3\xa0000\xa0000"),
    ]


def test_the_public_version_has_no_number_of_projects_where_all_together_have_few_homes() -> None:
    few = proposing(ProjectStart("villa", JANUARY, 1))
    document = a_document(few, public=True)
    assert "alltför få bostäder" in texts(document)
    assert "Villa" not in to_html(document)
    (said,) = read(written(few, public=True))["Bostadsprojekt"].iter_rows(min_row=2, values_only=True)
    assert "alltför få bostäder" in said[0]
    assert not any(said[1:])


def test_the_public_workbook_has_the_same_projects() -> None:
    found = rows(read(written(BOTH, public=True)), "Bostadsprojekt")
    assert [tuple(row.values()) for row in found] == [
        ("2 projekt tillsammans", None, 3, 6, 3_000_000),
        ("Summa", None, 3, 6, 3_000_000),
    ]


def test_the_workbook_has_a_sheet_of_projects() -> None:
    found = rows(read(written(BOTH)), "Bostadsprojekt")
    assert [(row["Projekt"], row["Enheter"], row["Bostäder"], row["Kostnad, kronor"]) for row in found] == [
        ("Modulhus", 2, 4, 3_000_000),
        ("Villa", 1, 2, None),
    ]
    assert "Bostadsprojekt" not in read(written(proposing(siting=False))).sheetnames


def test_what_the_cost_counts_and_what_nobody_has_told_is_said() -> None:
    striving = replace(BOTH, settings=replace(BOTH.settings, goals=("in_time", "cost")))
    said = texts(a_document(striving))
    homes = sum(home.count for home in BOTH.snapshot.homes) + 6
    assert f"Hyran för {homes} bostäder är inte uppgiven och inte inräknad." in said
    assert "Inga statliga ersättningar är inlagda." in said
    assert "Hyran för" not in texts(a_document(BOTH))


def test_the_shares_asked_for_are_said() -> None:
    basis = replace(BOTH.snapshot, newcomers_permille=15, landlord_permille=200)
    said = texts(a_document(replace(BOTH, snapshot=basis)))
    assert "högst 1,5\xa0% av invånarna" in said
    assert "högst 20,0\xa0% av en hyresvärds bostäder" in said
