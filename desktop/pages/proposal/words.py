"""A proposal in words: households, months, and the line that sums it up."""

from __future__ import annotations

from datetime import datetime

from models.domain.months import Month
from models.domain.plan_figures import Count, MunicipalityFigures
from models.domain.proposal import Solution
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.month_names import long_month


def count_text(count: Count, wording: Wording) -> str:
    """`2 hushåll, 7 personer`."""
    households = wording.translate("Proposal", "%n households", None, count.households)
    persons = wording.translate("Proposal", "%n persons", None, count.persons)
    return f"{households}, {persons}"


def state_sentence(solution: Solution, total: MunicipalityFigures, wording: Wording) -> str:
    """Who gets a home, in one or two sentences."""
    translate = wording.translate
    needs = total.needs_home.persons
    if not needs:
        return translate("Proposal", "Nobody in this plan needs a new home.")
    if total.unplaced.persons:
        first = wording.of(
            QT_TRANSLATE_NOOP(
                "Proposal", "{placed} of {persons} persons get a home; {without} are left without."
            ),
            placed=total.placed.persons,
            persons=needs,
            without=total.unplaced.persons,
        )
    elif total.late.persons:
        first = wording.of(
            QT_TRANSLATE_NOOP("Proposal", "All {persons} persons get a home, {late} of them late."),
            persons=needs,
            late=total.late.persons,
        )
    else:
        first = wording.of(
            QT_TRANSLATE_NOOP("Proposal", "All {persons} persons get a home in time."), persons=needs
        )
    broken = len({breach.rule_id for breach in solution.breaches})
    if broken:
        second = translate("Proposal", "The plan breaks %n rules.", None, broken)
    else:
        second = translate("Proposal", "Every rule that is switched on is kept.")
    return f"{first} {second}"


def proposal_label(number: int, created: str, outcome_words: str, wording: Wording) -> str:
    """One line in the chooser of proposals."""
    at = datetime.fromisoformat(created).astimezone()
    return wording.of(
        QT_TRANSLATE_NOOP("Proposal", "Proposal {number} · {day} {time} · {outcome}"),
        number=number,
        day=wording.date(at.date()),
        time=f"{at:%H:%M}",
        outcome=outcome_words,
    )


def spot_text(municipality: str, place: str | None, month: Month | None, wording: Wording) -> str:
    """`Rättvik: Boda, mars 2026`."""
    where = f"{municipality}: {place}" if place else municipality
    return where if month is None else f"{where}, {long_month(month, wording)}"


def permille_text(permille: int | None, wording: Wording) -> str:
    return "–" if permille is None else f"{wording.number(permille / 10)}\u00a0%"
