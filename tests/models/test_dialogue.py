"""The dialogue with the municipalities: sent, answered, said, changed – and everything taken back."""

from __future__ import annotations

import pytest

from models import acts, queries
from models.domain.quota_paper import DialogueStatus, NoteKind, PaperNote
from models.edits import Edit
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.workbooks.dialogue_layout import LONGEST_DIALOGUE_TEXT
from tests.models.dialogues import BORLANGE, ORSA, VERSION, give_quotas, row_of
from tests.models.plans import YEAR, content

IDENTITY_NUMBER = "811218-9876"  # Skatteverket's own example of one


def send(file: PlanningFile, proposed: dict[str, int | None], day: str = "2026-02-01") -> Edit:
    with file.reading() as session:
        edit = acts.mark_sent(session, YEAR, VERSION, proposed, day, proposed)
    return file.act(edit)[0]


def answer(file: PlanningFile, requested: int | None, comment: str = "", day: str = "2026-02-10") -> Edit:
    with file.reading() as session:
        edit = acts.set_answer(
            session, YEAR, VERSION, BORLANGE, requested=requested, comment=comment, answered=day
        )
    return file.act(edit)[0]


def note(file: PlanningFile, text: str, kind: NoteKind = NoteKind.SAID, day: str = "2026-02-05") -> Edit:
    with file.reading() as session:
        edit = acts.add_note(session, YEAR, VERSION, BORLANGE, kind=kind, day=day, text=text)
    return file.act(edit)[0]


def code_of(refused: pytest.ExceptionInfo[UserProblem]) -> str:
    return refused.value.code


def test_every_municipality_has_a_line_before_anything_is_sent(dalarna: PlanningFile) -> None:
    give_quotas(dalarna, {BORLANGE: 58})
    with dalarna.reading() as session:
        rows = queries.dialogue_rows(session, YEAR, VERSION)
    assert len(rows) == 15
    assert {row.status for row in rows} == {DialogueStatus.NOT_SENT}
    assert (row_of(dalarna).quota, row_of(dalarna, ORSA).quota) == (58, None)


def test_sent_then_answered(dalarna: PlanningFile) -> None:
    give_quotas(dalarna, {BORLANGE: 58})
    send(dalarna, {BORLANGE: 58, ORSA: 8})
    assert row_of(dalarna).status is DialogueStatus.SENT
    assert (row_of(dalarna).sent, row_of(dalarna).proposed) == ("2026-02-01", 58)
    answer(dalarna, 63, " Vi har modulhus. ")
    row = row_of(dalarna)
    assert row.status is DialogueStatus.ANSWERED
    assert (row.requested, row.difference, row.comment, row.answered) == (
        63,
        5,
        "Vi har modulhus.",
        "2026-02-10",
    )
    assert row_of(dalarna, ORSA).status is DialogueStatus.SENT


def test_an_answer_may_come_before_any_paper_and_may_be_zero(dalarna: PlanningFile) -> None:
    give_quotas(dalarna, {BORLANGE: 58})
    answer(dalarna, 0)
    assert row_of(dalarna).status is DialogueStatus.ANSWERED
    assert row_of(dalarna).difference == -58


def test_a_new_proposal_asks_anew_and_keeps_the_earlier_answer_in_the_log(dalarna: PlanningFile) -> None:
    send(dalarna, {BORLANGE: 58})
    answer(dalarna, 63, "Vi har modulhus.")
    send(dalarna, {BORLANGE: 61}, day="2026-02-20")
    row = row_of(dalarna)
    assert row.status is DialogueStatus.SENT
    assert (row.proposed, row.requested, row.comment) == (61, 63, "")
    assert row.notes == (
        PaperNote("2026-02-10", "said", "Svar på förslaget 58: önskat kommuntal 63. Vi har modulhus."),
        PaperNote("2026-02-20", "changed", "Nytt förslag: 61 personer i stället för 58."),
    )


def test_the_same_proposal_sent_once_more_keeps_the_answer(dalarna: PlanningFile) -> None:
    send(dalarna, {BORLANGE: 58})
    answer(dalarna, 63)
    send(dalarna, {BORLANGE: 58}, day="2026-02-20")
    assert row_of(dalarna).status is DialogueStatus.ANSWERED
    assert row_of(dalarna).notes == ()


def test_the_log_is_kept_by_day(dalarna: PlanningFile) -> None:
    note(dalarna, "Sänkt med fem.", NoteKind.CHANGED, "2026-03-01")
    note(dalarna, "Skolan är full.")
    assert [(line.day, line.kind, line.text) for line in row_of(dalarna).notes] == [
        ("2026-02-05", "said", "Skolan är full."),
        ("2026-03-01", "changed", "Sänkt med fem."),
    ]


def test_a_note_is_changed_and_removed(dalarna: PlanningFile) -> None:
    note(dalarna, "Skolan är full.")
    with dalarna.reading() as session:
        (line,) = queries.dialogue_notes(session, YEAR, VERSION)
        change = acts.change_note(
            session, line.id, kind=NoteKind.CHANGED, day="2026-02-06", text="Fem färre."
        )
        remove = acts.remove_note(session, line.id)
    dalarna.act(change)
    assert row_of(dalarna).notes == (PaperNote("2026-02-06", "changed", "Fem färre."),)
    dalarna.act(remove)
    assert row_of(dalarna).notes == ()


def test_every_act_is_taken_back_whole(dalarna: PlanningFile) -> None:
    give_quotas(dalarna, {BORLANGE: 58})
    inverses, states = [], []

    def made(inverse: Edit) -> None:
        inverses.append(inverse)

    for act in (
        lambda: send(dalarna, {BORLANGE: 58, ORSA: 8}),
        lambda: answer(dalarna, 63, "Vi har modulhus."),
        lambda: note(dalarna, "Skolan är full."),
        lambda: send(dalarna, {BORLANGE: 61}, day="2026-02-20"),
        lambda: criterion(dalarna),
    ):
        states.append(content(dalarna))
        made(act())
    for inverse, state in zip(reversed(inverses), reversed(states), strict=True):
        dalarna.act(inverse)
        assert content(dalarna) == state


def criterion(file: PlanningFile) -> Edit:
    with file.reading() as session:
        edit = acts.criterion_from_dialogue(session, YEAR, VERSION)
    return file.act(edit)[0]


def test_requested_numbers_become_the_criterion_and_unknown_ones_stay_unknown(dalarna: PlanningFile) -> None:
    give_quotas(dalarna, {BORLANGE: 58, ORSA: 8})
    answer(dalarna, 63)
    criterion(dalarna)
    with dalarna.reading() as session:
        values = {
            row.municipality_code: row.value
            for row in queries.criterion_rows(session, YEAR)
            if row.measure == "requested_quota" and row.value is not None
        }
    assert values == {BORLANGE: 63}


def test_nobody_has_asked_for_anything(dalarna: PlanningFile) -> None:
    send(dalarna, {BORLANGE: 58})
    with dalarna.reading() as session, pytest.raises(UserProblem) as refused:
        acts.criterion_from_dialogue(session, YEAR, VERSION)
    assert code_of(refused) == "NOTHING_REQUESTED"


@pytest.mark.parametrize("text", [f"Hör av er till {IDENTITY_NUMBER}", "8112189876 bor där"])
def test_identity_numbers_are_refused_everywhere(dalarna: PlanningFile, text: str) -> None:
    before = content(dalarna)
    with pytest.raises(UserProblem) as refused:
        answer(dalarna, 5, text)
    assert code_of(refused) == "TEXT_HOLDS_IDENTITY_NUMBER"
    with pytest.raises(UserProblem) as refused:
        note(dalarna, text)
    assert code_of(refused) == "TEXT_HOLDS_IDENTITY_NUMBER"
    assert content(dalarna) == before


@pytest.mark.parametrize("day", ["15/3", "2026-13-01", "20260315", "2026-W11-7", ""])
def test_a_day_that_cannot_be_read_is_refused(dalarna: PlanningFile, day: str) -> None:
    with pytest.raises(UserProblem) as refused:
        note(dalarna, "Skolan är full.", day=day)
    assert code_of(refused) == "DAY_NOT_UNDERSTOOD"
    with pytest.raises(UserProblem) as refused:
        send(dalarna, {BORLANGE: 58}, day=day)
    assert code_of(refused) == "DAY_NOT_UNDERSTOOD"


def test_an_empty_note_and_a_text_without_end_are_refused(dalarna: PlanningFile) -> None:
    with pytest.raises(UserProblem) as refused:
        note(dalarna, "  ")
    assert code_of(refused) == "DIALOGUE_TEXT_MISSING"
    note(dalarna, "x" * LONGEST_DIALOGUE_TEXT)
    with pytest.raises(UserProblem) as refused:
        note(dalarna, "x" * (LONGEST_DIALOGUE_TEXT + 1))
    assert code_of(refused) == "DIALOGUE_TEXT_TOO_LONG"


def test_negative_numbers_and_foreign_municipalities_are_refused(dalarna: PlanningFile) -> None:
    with pytest.raises(UserProblem) as refused:
        answer(dalarna, -1)
    assert code_of(refused) == "NUMBER_NOT_ALLOWED"
    with pytest.raises(UserProblem) as refused:
        send(dalarna, {"0180": 100})
    assert code_of(refused) == "MUNICIPALITY_OUTSIDE_PLAN"


def test_the_requested_number_alone_is_set_and_cleared(dalarna: PlanningFile) -> None:
    for requested in (12, None):
        with dalarna.reading() as session:
            edit = acts.set_requested(session, YEAR, VERSION, BORLANGE, requested)
        dalarna.act(edit)
        assert row_of(dalarna).requested == requested


def test_versions_have_dialogues_of_their_own(dalarna: PlanningFile) -> None:
    send(dalarna, {BORLANGE: 58})
    with dalarna.reading() as session:
        edit = acts.add_version(session, YEAR)
    dalarna.act(edit)
    assert row_of(dalarna, version="2").status is DialogueStatus.NOT_SENT
    assert row_of(dalarna).status is DialogueStatus.SENT
