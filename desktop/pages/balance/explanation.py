"""What the panel says about a balance, a municipality's months and an agreement."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.look.signed import signed
from desktop.pages.page import Explanation
from models.queries import BalanceRow, QuotaMonthsRow, RedistributionRow
from models.wording import QT_TRANSLATE_NOOP, Wording


def about_balance(
    row: BalanceRow, agreements: Sequence[RedistributionRow], year: int, wording: Wording
) -> Explanation:
    translate, number = wording.translate, wording.number
    lines = []
    if row.quota is not None and row.effective is not None and row.balance is not None:
        lines.append((translate("Balance", "Municipal quota"), number(row.quota)))
        if row.redistributed:
            lines.append((translate("Balance", "Redistributed"), signed(wording, row.redistributed)))
            lines.append((translate("Balance", "Quota now"), number(row.effective)))
        lines.append((translate("Balance", "Received"), number(row.received)))
        lines.append((translate("Balance", "Left to receive"), number(row.balance)))
    if row.by_month:
        lines += [
            (label, number(persons))
            for label, persons in (
                (translate("Balance", "Assigned"), row.assigned),
                (translate("Balance", "of which replacements"), row.replacements),
                (translate("Balance", "Assigned, waiting"), row.waiting),
                (translate("Balance", "of whom overdue"), row.overdue),
                (translate("Balance", "Left to assign"), row.to_assign),
            )
            if persons is not None
        ]
    return Explanation(row.municipality, lines, "\n\n".join(_texts(row, agreements, year, wording)))


def _texts(
    row: BalanceRow, agreements: Sequence[RedistributionRow], year: int, wording: Wording
) -> list[str]:
    translate, of = wording.translate, wording.of
    texts = []
    if row.excess:
        texts.append(
            translate(
                "Balance",
                "More persons are assigned or received than the quota holds. Ask Migrationsverket to "
                "assign the last ones elsewhere, or let the municipality take over part of another quota.",
            )
        )
    if row.overdue:
        texts.append(
            translate(
                "Balance",
                "Overdue are those assigned more than two calendar months ago and not received. "
                "Quota refugees may have been given more time.",
            )
        )
    if not row.by_month:
        texts.append(
            of(
                QT_TRANSLATE_NOOP(
                    "Balance",
                    "No months are entered for {year}: received is the year's total, whatever the day.",
                ),
                year=str(year),
            )
        )
    texts += [
        _agreement_words(agreement, wording)
        for agreement in agreements
        if row.municipality_code in (agreement.from_code, agreement.to_code)
    ]
    return texts


def about_months(row: QuotaMonthsRow, year: int, wording: Wording) -> Explanation:
    translate, number = wording.translate, wording.number
    counts = row.months.values()
    lines = [
        (translate("Balance", "Assigned"), number(sum(count.assigned for count in counts))),
        (translate("Balance", "of which replacements"), number(sum(count.replacements for count in counts))),
        (translate("Balance", "Received"), number(sum(count.received for count in counts))),
    ]
    if row.year_total is not None:
        lines.append((translate("Balance", "The year's total"), number(row.year_total)))
    text = (
        translate("Balance", "The months count; the year's total is only kept beside them.")
        if row.months
        else wording.of(
            QT_TRANSLATE_NOOP(
                "Balance",
                "Nothing is entered by month for {year}. Write in the table, or paste a block from Excel.",
            ),
            year=str(year),
        )
    )
    return Explanation(row.municipality, lines if row.months or row.year_total is not None else (), text)


def about_agreement(row: RedistributionRow, wording: Wording) -> Explanation:
    return Explanation(
        wording.of(
            QT_TRANSLATE_NOOP("Balance", "{giver} to {taker}"), giver=row.from_name, taker=row.to_name
        ),
        [(wording.translate("Balance", "Persons"), wording.number(row.persons))],
        "\n\n".join(
            (
                _agreement_words(row, wording),
                wording.translate(
                    "Balance",
                    "The decided quotas stay as they are; what is to be received and what the plan counts "
                    "with follow the agreement.",
                ),
            )
        ),
    )


def _agreement_words(row: RedistributionRow, wording: Wording) -> str:
    text = wording.of(
        QT_TRANSLATE_NOOP("Balance", "From {date} {taker} takes over {persons} persons from {giver}."),
        date=row.agreed,
        giver=row.from_name,
        taker=row.to_name,
        persons=row.persons,
    )
    return f"{text} {row.agreement}" if row.agreement else text
