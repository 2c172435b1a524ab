"""What the panel says about a municipality's year and about an indicator."""

from __future__ import annotations

from desktop.look.signed import signed
from desktop.pages.page import Explanation
from models.queries import FollowUp, FollowUpRow, IndicatorRow
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.indicator_words import MEASURES, STATES, how_measured, unit_of, with_unit
from models.words.month_names import long_month


def about_municipality(row: FollowUpRow, follow: FollowUp, wording: Wording) -> Explanation:
    translate, number = wording.translate, wording.number
    lines = [
        (label, number(persons))
        for label, persons in (
            (translate("FollowUp", "Quota now"), row.quota),
            (translate("FollowUp", "Planned so far"), row.planned),
            (translate("FollowUp", "Received"), row.received),
            (translate("FollowUp", "Left to receive"), row.left),
            (translate("FollowUp", "Assigned"), row.assigned),
            (translate("FollowUp", "Assigned, waiting"), row.waiting),
            (translate("FollowUp", "of whom overdue"), row.overdue),
        )
        if persons is not None
    ]
    if row.difference is not None:
        lines.append((translate("FollowUp", "Against the plan"), signed(wording, row.difference)))
    texts = [year_end_in_words(row, follow, wording)]
    unknown = sum(other.difference is None for other in follow.rows if other.quota)
    if not row.municipality_code and unknown:
        texts.append(
            translate(
                "FollowUp",
                "%n municipalities have entered nothing and are left out of “Against the plan”.",
                None,
                unknown,
            )
        )
    return Explanation(row.municipality or translate("FollowUp", "The whole plan"), lines, "\n\n".join(texts))


def year_end_in_words(row: FollowUpRow, follow: FollowUp, wording: Wording) -> str:
    """How the forecast was worked out, so that anybody can do it again."""
    if row.forecast is None:
        return wording.of(
            QT_TRANSLATE_NOOP(
                "FollowUp",
                "No months are entered until the end of {month}, so nothing is said about the year's end.",
            ),
            month=long_month(follow.until, wording),
        )
    text = wording.of(
        QT_TRANSLATE_NOOP(
            "FollowUp",
            "Year's end: {forecast} persons received at the end of December {year}. That is the mean of the "
            "months that are known, times twelve: plain arithmetic. It knows nothing of decisions, seasons "
            "or homes.",
        ),
        forecast=row.forecast,
        year=str(follow.year),
    )
    if row.forecast_left is not None and row.forecast_left > 0:
        left = wording.translate(
            "FollowUp", "%n persons of the quota would then be left to receive.", None, row.forecast_left
        )
        text = f"{text} {left}"
    return text


def about_indicator(row: IndicatorRow, wording: Wording) -> Explanation:
    translate = wording.translate
    unit = unit_of(row.measure, row.unit, wording)
    target = with_unit(row.target, unit, wording)
    aim = QT_TRANSLATE_NOOP("FollowUp", "at least {target}")
    if not row.at_least:
        aim = QT_TRANSLATE_NOOP("FollowUp", "at most {target}")
    lines = [
        (translate("FollowUp", "State"), wording.of(STATES[row.state])),
        (translate("FollowUp", "Now"), with_unit(row.value, unit, wording)),
        (translate("FollowUp", "Target"), wording.of(aim, target=target)),
        (translate("FollowUp", "Due"), row.due or "–"),
        (translate("FollowUp", "Answers for it"), row.owner or "–"),
        (translate("FollowUp", "About"), row.municipality or translate("FollowUp", "The whole plan")),
        (translate("FollowUp", "Measured by"), wording.of(MEASURES[row.measure])),
    ]
    return Explanation(
        row.title, lines, "\n\n".join(filter(None, (how_measured(row.measure, wording), row.note)))
    )
