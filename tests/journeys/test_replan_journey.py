"""The quotas are revised: plan again with few changes, compare, decide, print."""

from collections import Counter
from pathlib import Path

import pikepdf
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.solve import open_solve
from desktop.pages.compare.compare_page import ComparePage
from desktop.printing.open_papers import open_print
from models import queries
from models.domain.proposal import Proposal
from models.domain.quotas import QuotaStatus
from tests.journeys.steps import begin_planning, begin_revision, decide, show_proposal, wait_for_plan
from tests.models.documents.pdf_reading import text_of

YEAR = 2026


def test_plan_again_after_a_revision_compare_decide_and_print(program: Program, qtbot: QtBot, tmp_path: Path):
    asked = begin_planning(program)
    wait_for_plan(asked, qtbot)
    first = show_proposal(program, asked).proposal
    decide(program, "851-99-2026", "2026-05-20")
    begin_revision(program, 340).revise_button.click()
    assert program.workspace.version == "2"

    again = open_solve(program.workspace, program.window)
    again.choices.previous.setCurrentIndex(again.choices.previous.findData(first.id))
    again.start_button.click()
    wait_for_plan(again, qtbot)
    second = show_proposal(program, again).proposal
    assert second.settings.previous == first.id
    assert moved(first, second) < at_places(first).total() / 4, "most stay where they were"

    program.window.show_page("compare", (first.id, second.id))
    page = program.window.page
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.basis is not None)
    assert page.choice.chosen == (first.id, second.id)

    decide(program, "851-99-2026", "2026-05-20")
    with program.workspace.file.reading() as session:
        assert {row.status for row in queries.quota_rows(session, YEAR, "2")} == {QuotaStatus.DECIDED}
        assert len(queries.decision_rows(session, YEAR)) == 2

    program.window.show_page("compare")
    preview = open_print(program.workspace, program.window)
    preview._choose = lambda *_: tmp_path / "jämförelse.pdf"
    qtbot.waitUntil(lambda: not preview.is_busy and preview.pages.page_count > 0)
    preview.save_buttons[0].click()
    qtbot.waitUntil(lambda: not preview.is_busy)
    preview.close()
    with pikepdf.open(tmp_path / "jämförelse.pdf") as paper:
        text = text_of(paper)
    assert f"Förslag {first.id}" in text
    assert f"Förslag {second.id}" in text


def moved(first: Proposal, second: Proposal) -> int:
    """Households of the first plan that the second has not at the place."""
    return (at_places(first) - at_places(second)).total()


def at_places(proposal: Proposal) -> Counter[str]:
    counts: Counter[str] = Counter()
    for entry in proposal.solution.placements:
        counts[entry.place_code] += entry.households
    return counts
