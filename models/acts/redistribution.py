"""Redistribution: two municipalities agree that one takes part of the other's quota.

Inside a county, or between neighbours in two counties, as long as the county quota is still met.
Decided quotas stay as decided; the ledger changes what is to be received.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.redistribution import Breach, Limit, Quotas, Transfer, breach
from models.edits import DeleteRows, Edit, EditGroup, InsertRows, Sentence, UpdateRows
from models.errors import UserProblem
from models.queries.plan import chosen_version
from models.queries.quotas import county_quota_rows, quota_rows
from models.tables import County, Municipality, Redistribution
from models.wording import QT_TRANSLATE_NOOP

REDISTRIBUTE = QT_TRANSLATE_NOOP("Acts", "Move {persons} persons from {giver} to {taker}")
CHANGE = QT_TRANSLATE_NOOP("Acts", "Change a redistribution from {giver} to {taker}")
CHANGE_MANY = QT_TRANSLATE_NOOP("Acts", "Change {count} redistributions")
REMOVE = QT_TRANSLATE_NOOP("Acts", "Remove redistributions")


@dataclass(frozen=True, slots=True)
class Agreement:
    """`agreed` is the ISO date from when it counts; `agreement` says where it is written down."""

    from_code: str
    to_code: str
    persons: int
    agreed: str
    agreement: str = ""


def redistribute(
    session: Session,
    year: int,
    version: str,
    *,
    from_code: str,
    to_code: str,
    persons: int,
    agreed: str,
    agreement: str = "",
) -> Edit:
    """A new agreement, held against the quotas of `version`.

    Refused when a municipality would end below zero or below what it has received, or when a county
    that gives to another would end below its county quota.
    """
    wanted = Agreement(from_code, to_code, persons, agreed, agreement)
    return write_redistributions(session, year, version, new=[wanted])


def write_redistributions(
    session: Session,
    year: int,
    version: str,
    *,
    new: Sequence[Agreement] = (),
    changed: Mapping[int, Agreement] | None = None,
) -> Edit:
    """New agreements, and agreements by id as they should have been entered: together, or not at all."""
    ledger = _Ledger(session, year, chosen_version(session, year, version))
    new = [_tidy(wanted) for wanted in new]
    changed = {number: _tidy(wanted) for number, wanted in (changed or {}).items()}
    if not ledger.known.keys() >= changed.keys():
        raise UserProblem("ROW_IS_GONE")
    names = [ledger.check_agreement(wanted) for wanted in (*changed.values(), *new)]
    after = {**ledger.known, **changed, **{-position: wanted for position, wanted in enumerate(new, 1)}}
    moved = {
        number: wanted
        for number, wanted in changed.items()
        if replace(wanted, agreement="") != replace(ledger.known[number], agreement="")
    }
    losing = {wanted.from_code for wanted in (*moved.values(), *new)}
    losing |= {ledger.known[number].to_code for number in moved}
    ledger.check_all(after, frozenset(losing))
    sentence = _sentence(names, new, changed)
    return EditGroup(
        sentence,
        (
            UpdateRows(
                sentence,
                "redistribution",
                [({"id": number}, _values(wanted)) for number, wanted in changed.items()],
            ),
            InsertRows(sentence, "redistribution", [{"year": year, **_values(wanted)} for wanted in new]),
        ),
    )


def remove_redistributions(session: Session, year: int, version: str, ids: Collection[int]) -> Edit:
    """Refused when someone who had taken over persons has received them already, or passed them on."""
    ledger = _Ledger(session, year, chosen_version(session, year, version))
    gone = [ledger.known[number] for number in ids if number in ledger.known]
    left = {number: known for number, known in ledger.known.items() if number not in set(ids)}
    ledger.check_all(left, frozenset(known.to_code for known in gone))
    return DeleteRows(Sentence(REMOVE, {}), "redistribution", [{"id": number} for number in ids])


class _Ledger:
    """The year's agreements beside the quotas that they are held against."""

    def __init__(self, session: Session, year: int, version: str) -> None:
        self._session, self._year = session, year
        rows = session.scalars(select(Redistribution).where(Redistribution.year == year))
        self.known = {
            row.id: Agreement(row.from_code, row.to_code, row.persons, row.agreed, row.agreement)
            for row in rows
        }
        quotas = quota_rows(session, year, version)
        counties = county_quota_rows(session, year, version)
        self._in_plan = {row.municipality_code: row for row in quotas}
        self._county_names = {row.county_code: row.county for row in counties}
        self._quotas = Quotas(
            municipal={row.municipality_code: row.persons for row in quotas if row.persons is not None},
            received={row.municipality_code: row.received for row in quotas},
            county={row.county_code: row.persons for row in counties if row.persons is not None},
        )

    def check_agreement(self, wanted: Agreement) -> tuple[str, str]:
        """The names of both municipalities; `UserProblem` where the agreement itself cannot be."""
        giver, taker = self._name(wanted.from_code), self._name(wanted.to_code)
        if wanted.from_code == wanted.to_code:
            raise UserProblem("REDISTRIBUTION_SAME", municipality=giver)
        if wanted.persons < 1:
            raise UserProblem("REDISTRIBUTION_PERSONS", persons=wanted.persons)
        self._check_day(wanted.agreed)
        if wanted.from_code not in self._in_plan and wanted.to_code not in self._in_plan:
            raise UserProblem("REDISTRIBUTION_OUTSIDE", giver=giver, taker=taker)
        for code, name in ((wanted.from_code, giver), (wanted.to_code, taker)):
            if code in self._in_plan and code not in self._quotas.municipal:
                raise UserProblem("REDISTRIBUTION_NO_QUOTA", municipality=name, year=str(self._year))
        self._check_county(wanted)
        return giver, taker

    def check_all(self, agreements: dict[int, Agreement], losing: frozenset[str]) -> None:
        found = breach(self._quotas, _transfers(tuple(agreements.values())), losing)
        if found is not None:
            raise self._refusal(found)

    def _name(self, code: str) -> str:
        row = self._session.get(Municipality, code)
        if row is None:
            raise UserProblem("REDISTRIBUTION_UNKNOWN", municipality=code)
        return row.name

    def _check_day(self, agreed: str) -> None:
        """From the year before, when quotas are decided, until the last replacement is received."""
        first, last = date(self._year - 1, 1, 1), date(self._year + 2, 2, 28)
        try:
            day = date.fromisoformat(agreed)
        except ValueError:
            day = None
        if day is None or not first <= day <= last or day.isoformat() != agreed:
            raise UserProblem(
                "REDISTRIBUTION_DATE",
                text=agreed,
                year=str(self._year),
                first=first.isoformat(),
                last=last.isoformat(),
            )

    def _check_county(self, wanted: Agreement) -> None:
        """Whoever gives across a county border must know the county quota that is still to be met."""
        row = self._in_plan.get(wanted.from_code)
        if row is None or row.county_code in self._quotas.county:
            return
        taker = self._session.get(Municipality, wanted.to_code)
        if taker is not None and taker.county_code != row.county_code:
            county = self._session.get(County, row.county_code)
            raise UserProblem(
                "REDISTRIBUTION_COUNTY_UNKNOWN",
                county=county.name if county else row.county_code,
                year=str(self._year),
            )

    def _refusal(self, found: Breach) -> UserProblem:
        match found.limit:
            case Limit.COUNTY_QUOTA:
                county = self._county_names[found.code]
                return UserProblem(
                    "REDISTRIBUTION_BELOW_COUNTY_QUOTA", county=county, left=found.left, persons=found.least
                )
            case Limit.RECEIVED if found.least:
                municipality = self._in_plan[found.code].municipality
                return UserProblem(
                    "REDISTRIBUTION_BELOW_RECEIVED",
                    municipality=municipality,
                    left=found.left,
                    received=found.least,
                )
            case _:
                municipality = self._in_plan[found.code].municipality
                return UserProblem("REDISTRIBUTION_BELOW_ZERO", municipality=municipality, left=found.left)


def _sentence(
    names: Sequence[tuple[str, str]], new: Sequence[Agreement], changed: Mapping[int, Agreement]
) -> Sentence:
    if len(names) != 1:
        return Sentence(CHANGE_MANY, {"count": len(names)})
    ((giver, taker),) = names
    if changed:
        return Sentence(CHANGE, {"giver": giver, "taker": taker})
    return Sentence(REDISTRIBUTE, {"persons": new[0].persons, "giver": giver, "taker": taker})


def _tidy(wanted: Agreement) -> Agreement:
    return replace(wanted, agreed=wanted.agreed.strip(), agreement=wanted.agreement.strip())


def _transfers(agreements: Sequence[Agreement]) -> tuple[Transfer, ...]:
    return tuple(
        Transfer(known.from_code, known.to_code, known.persons, known.agreed) for known in agreements
    )


def _values(agreement: Agreement) -> dict[str, object]:
    return {
        "from_code": agreement.from_code,
        "to_code": agreement.to_code,
        "persons": agreement.persons,
        "agreed": agreement.agreed,
        "agreement": agreement.agreement,
    }
