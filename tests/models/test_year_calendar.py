"""What is due when, what is done, and whether the basis has been changed since the proposal."""

from __future__ import annotations

from datetime import date

import pytest

from models import acts, proposals, queries
from models.acts import MonthChange
from models.domain.months import Month
from models.domain.year_calendar import DueKind, year_days
from models.edits import InsertRows, Sentence
from models.planning_file.database import PlanningFile
from models.queries.since_proposal import since_proposal
from models.queries.year_calendar import DueRow, DueState, due_days
from models.wording import Language, Text, Wording
from models.words.due_words import STATES, basis_of_day, day_in_words, what_is_due
from tests.models.plans import SEAT, YEAR, add_homes, homes
from tests.models.quota_plans import calculate
from tests.planned import a_proposal


def days(file: PlanningFile, today: date) -> dict[tuple[DueKind, int], DueRow]:
    with file.reading() as session:
        return {(row.due.kind, row.due.quota_year): row for row in due_days(session, YEAR, "1", today)}


def test_the_days_of_the_law_are_in_order() -> None:
    found = year_days(2028)
    assert [day.day for day in found] == sorted(day.day for day in found)
    assert found[1].day == date(2028, 2, 29), "the end of February, whatever the year"
    assert (DueKind.LAST_REPLACEMENT, 2027) in {(day.kind, day.quota_year) for day in found}


@pytest.mark.parametrize(
    ("today", "dialogue", "decision"),
    [
        (date(YEAR, 3, 1), DueState.NEXT, DueState.COMING),
        (date(YEAR, 9, 1), DueState.NOW, DueState.NEXT),
        (date(YEAR, 11, 15), DueState.LATE, DueState.NEXT),
        (date(YEAR, 11, 16), DueState.LATE, DueState.LATE),
        (date(YEAR + 1, 1, 2), DueState.PASSED, DueState.PASSED),
    ],
)
def test_what_nobody_has_done_is_late_as_long_as_it_can_be_done(
    dalarna: PlanningFile, today: date, dialogue: DueState, decision: DueState
) -> None:
    found = days(dalarna, today)
    assert found[DueKind.DIALOGUE, YEAR + 1].state is dialogue
    assert found[DueKind.DECISION, YEAR + 1].state is decision


def test_quotas_that_were_imported_as_decided_are_done(dalarna: PlanningFile) -> None:
    row = {
        "municipality_code": "2081",
        "year": YEAR + 1,
        "version": "1",
        "persons": 5,
        "status": "decided",
        "source": "",
    }
    dalarna.act(InsertRows(Sentence(Text("", "x"), {}), "municipal_quota", [row]))
    found = days(dalarna, date(YEAR, 11, 22))
    assert found[DueKind.DECISION, YEAR + 1].state is DueState.DONE
    assert found[DueKind.DIALOGUE, YEAR + 1].state is DueState.DONE


def test_an_indicator_has_its_day_and_a_link(dalarna: PlanningFile) -> None:
    new = {"title": "Hyresavtal", "measure": "own", "target": 3.0, "value": 1.0, "due": f"{YEAR}-06-30"}
    with dalarna.reading() as session:
        edit = acts.write_indicators(session, YEAR, new=[new])
    dalarna.act(edit)
    found = days(dalarna, date(YEAR, 7, 1))[DueKind.INDICATOR, YEAR]
    assert (found.state, found.page, found.about) == (DueState.LATE, "follow_up", "Hyresavtal")
    assert isinstance(found.key, int)


def test_every_day_is_said_in_both_languages(dalarna: PlanningFile) -> None:
    for language in Language:
        wording = Wording(language)
        for row in days(dalarna, date(YEAR, 5, 1)).values():
            assert what_is_due(row, wording)
            assert wording.of(STATES[row.state])
            assert str(YEAR) in day_in_words(row, wording) or str(YEAR + 1) in day_in_words(row, wording)
            assert basis_of_day(row, wording) or row.due.kind in (DueKind.INDICATOR, DueKind.VERSION_HOLDS)


# The basis since the proposal


def store(file: PlanningFile) -> int:
    made = a_proposal()
    return proposals.store(file, snapshot=made.snapshot, settings=made.settings, solution=made.solution)


def changed(file: PlanningFile) -> tuple[int, int] | None:
    with file.reading() as session:
        found = since_proposal(session, YEAR)
    return None if found is None else (found.proposal_id, found.acts)


def test_a_change_of_the_basis_is_counted_and_its_undo_takes_it_off(dalarna: PlanningFile) -> None:
    assert changed(dalarna) is None
    number = store(dalarna)
    assert changed(dalarna) is None
    inverse, _ = dalarna.act(add_homes(homes(SEAT, 4)))
    dalarna.act(acts.set_values("plan", {"id": 1}, {"title": "Annat namn"}))
    assert changed(dalarna) == (number, 1), "the plan's name is no part of what is planned from"
    dalarna.act(inverse)
    assert changed(dalarna) is None, "what was taken back is as it was"


def test_a_new_proposal_is_of_what_the_basis_says_now(dalarna: PlanningFile) -> None:
    store(dalarna)
    dalarna.act(add_homes(homes(SEAT, 4)))
    assert changed(dalarna) is not None
    store(dalarna)
    assert changed(dalarna) is None


# Who waits too long


def test_persons_who_wait_too_long_are_a_warning_with_a_link(dalarna: PlanningFile) -> None:
    calculate(dalarna)
    with dalarna.reading() as session:
        edit = acts.set_months(session, YEAR, [MonthChange("2081", Month(YEAR, 1), assigned=6, received=4)])
    dalarna.act(edit)
    with dalarna.reading() as session:
        quotas, *_ = queries.overview(session, YEAR, "1").topics
    found = [thing for thing in quotas.missing if thing.code == "OVERDUE"]
    late = date.today() >= date(YEAR, 4, 1)  # noqa: DTZ011 - the officer's own calendar
    assert [(thing.page, thing.key, thing.params["persons"]) for thing in found] == (
        [("balance", "2081", 2)] if late else []
    )
