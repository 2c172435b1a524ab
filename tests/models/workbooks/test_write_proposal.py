"""The proposal as a workbook, read back."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from collections import Counter
from datetime import datetime

import openpyxl
import pytest
from openpyxl import Workbook

from models.domain.plan_figures import plan_figures
from models.domain.proposal import Proposal
from models.wording import Language, Wording
from models.workbooks.write_proposal import proposal_workbook
from tests.models.documents.proposals import (
    GOAL_TITLES,
    RULE_TITLES,
    SHORTAGE,
    county_proposal,
    small_proposal,
)


def written(proposal: Proposal, *, public: bool = False) -> bytes:
    return proposal_workbook(
        proposal,
        Wording(Language.SWEDISH),
        rule_titles=RULE_TITLES,
        goal_titles=GOAL_TITLES,
        shortage_sentences=(SHORTAGE,),
        public=public,
    )


def read(content: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def rows(workbook: Workbook, sheet: str) -> list[dict[str, object]]:
    header, *lines = workbook[sheet].iter_rows(values_only=True)
    return [dict(zip(header, line, strict=True)) for line in lines]


@pytest.fixture(params=["small", "county"], scope="module")
def proposal(request: pytest.FixtureRequest) -> Proposal:
    return small_proposal() if request.param == "small" else county_proposal()


def test_the_sheets_have_swedish_names() -> None:
    assert read(written(small_proposal())).sheetnames == [
        "Sammanfattning",
        "Placeringar",
        "Per kommun",
        "Bostäder",
        "Service",
        "Brist",
        "Regler och mål",
        "Underlag",
    ]


def test_placements_add_up_to_the_plan(proposal: Proposal) -> None:
    solution = proposal.solution
    figures = plan_figures(proposal.snapshot, solution.groups, solution.placements)
    lines = rows(read(written(proposal)), "Placeringar")
    persons: Counter[object] = Counter()
    for line in lines:
        persons[line["Kommunkod"]] += line["Personer"]
    assert persons == Counter({row.code: row.placed.persons for row in figures.municipalities})
    assert sum(line["Hushåll"] for line in lines) == figures.total.placed.households
    late = [line["Personer"] for line in lines if line["För sent"] == "Ja"]
    assert sum(late) == figures.total.late.persons


def test_cells_are_what_they_are_in_the_plan(proposal: Proposal) -> None:
    cells: Counter[tuple[object, object]] = Counter()
    for line in rows(read(written(proposal)), "Placeringar"):
        month = line["Månad"]
        assert isinstance(month, datetime)
        cells[line["Ortskod"], f"{month:%Y-%m}"] += line["Personer"]
    solution = proposal.solution
    figures = plan_figures(proposal.snapshot, solution.groups, solution.placements)
    assert cells == Counter(
        {(place, str(month)): count.persons for (place, month), count in figures.cells.items()}
    )


def test_codes_are_text_and_counts_are_numbers() -> None:
    line = rows(read(written(small_proposal())), "Placeringar")[0]
    assert line["Kommunkod"] == "2081"
    assert line["Personer"] == 4


def test_the_pivot_has_every_municipality_and_month(proposal: Proposal) -> None:
    lines = rows(read(written(proposal)), "Per kommun")
    assert len(lines) == len(proposal.snapshot.municipalities)
    for line in lines:
        months = [value for name, value in line.items() if name.startswith("202")]
        assert len(months) == 14
        assert sum(months) == line["Personer totalt"]


def test_shortages_have_numbers_and_words() -> None:
    (line,) = rows(read(written(small_proposal())), "Brist")
    assert (line["Det som saknas"], line["Kommun"], line["Personer"], line["Rum"]) == ("Bostad", "Orsa", 4, 3)
    assert line["Med ord"] == SHORTAGE


def test_the_summary_says_what_it_is() -> None:
    sheet = read(written(county_proposal()))["Sammanfattning"]
    said = [row[0] for row in sheet.iter_rows(max_row=6, values_only=True)]
    assert "UTKAST" in said
    assert "Underlag för dialog – kommunen beslutar om ort" in said
    assert "Påhittad demodata" in said


def test_headers_stay_in_sight_and_on_every_page() -> None:
    book = read(written(small_proposal()))
    for name in book.sheetnames[1:]:
        assert book[name].freeze_panes == "A2"
        assert book[name].print_title_rows == "$1:$1"
        assert book[name].page_setup.orientation == "landscape"


_FINGERPRINTS = """
import hashlib
from models.documents.pdf import to_pdf
from models.documents.web_page import to_html
from tests.models.documents.proposals import a_document, small_proposal
from tests.models.workbooks.test_write_proposal import written
document = a_document(small_proposal())
for content in (written(small_proposal()), to_pdf(document), to_html(document).encode()):
    print(hashlib.sha256(content).hexdigest())
"""


def test_another_process_on_another_clock_writes_the_same_bytes() -> None:
    """Workbook, PDF and web page; sets and dictionaries are shuffled by another hash seed."""
    environment = {**os.environ, "PYTHONHASHSEED": "12345", "TZ": "Pacific/Auckland"}
    told = subprocess.run(
        [sys.executable, "-c", _FINGERPRINTS], env=environment, capture_output=True, text=True, check=True
    )
    here = subprocess.run(
        [sys.executable, "-c", _FINGERPRINTS],
        env={**os.environ, "PYTHONHASHSEED": "1", "TZ": "UTC"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == here.stdout
    assert hashlib.sha256(written(small_proposal())).hexdigest() == told.stdout.split()[0]
