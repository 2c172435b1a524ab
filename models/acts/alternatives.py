"""Alternatives: formulas tried for a version of a year's quotas, and the one that is adopted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.acts.quotas import refuse_decided, written_quota
from models.domain.apportionment import Apportionment, Bound, Formula
from models.domain.quotas import QuotaStatus
from models.edits import DeleteRows, Edit, EditGroup, InsertRows, Row, Sentence, UpdateRows
from models.errors import UserProblem
from models.queries.alternatives import alternative_rows, decision_rows
from models.queries.plan import chosen_version
from models.queries.quotas import QuotaRow, county_quota_rows, quota_rows
from models.tables import Alternative, AlternativeBound, AlternativeWeight, Municipality
from models.wording import QT_TRANSLATE_NOOP
from models.words.formula_in_words import formula_in_words

ADD = QT_TRANSLATE_NOOP("Acts", "Add the alternative {name}")
CHANGE = QT_TRANSLATE_NOOP("Acts", "Change the alternative {name}")
REMOVE = QT_TRANSLATE_NOOP("Acts", "Remove the alternative {name}")
RENAME = QT_TRANSLATE_NOOP("Acts", "Rename the alternative {name}")
SET_BOUND = QT_TRANSLATE_NOOP("Acts", "Change what {municipality} may have in {name}")
SET_BOUNDS = QT_TRANSLATE_NOOP("Acts", "Change what several municipalities may have in {name}")
ADOPT = QT_TRANSLATE_NOOP("Acts", "Take the quotas from {name}")


def add_alternative(session: Session, year: int, version: str, name: str, formula: Formula) -> Edit:
    """A new alternative, after those there are."""
    chosen_version(session, year, version)
    name = _free_name(session, year, version, name)
    _refuse_what_cannot_be(session, formula.bounds)
    sentence = Sentence(ADD, {"name": name})
    position = session.scalar(
        select(func.max(Alternative.position)).where(Alternative.year == year, Alternative.version == version)
    )
    row = {
        "id": next_alternative_id(session),
        "year": year,
        "version": version,
        "name": name,
        "position": (position or 0) + 1,
        "adopted": False,
    }
    return EditGroup(sentence, tuple(new_alternative(sentence, row, formula)))


def change_alternative(
    session: Session, alternative_id: int, *, name: str | None = None, formula: Formula | None = None
) -> Edit:
    """Another name or formula. With another formula the quotas are no longer those of the alternative."""
    row, before = _alternative(session, alternative_id)
    values: dict[str, Any] = {}
    if name is not None and name.strip() != row.name:
        values["name"] = _free_name(session, row.year, row.version, name)
    called: str = values.get("name", row.name)
    sentence = Sentence(RENAME, {"name": called})
    edits: list[Edit] = []
    if formula is not None and formula != before:
        _refuse_what_cannot_be(session, formula.bounds)
        sentence = _what_changes(session, called, before, formula)
        values |= {**_values(formula), "adopted": False}
        edits += _replaced(session, sentence, alternative_id, before, formula)
    if values:
        edits.insert(0, UpdateRows(sentence, "alternative", [({"id": alternative_id}, values)]))
    return EditGroup(sentence, tuple(edits))


def remove_alternative(session: Session, alternative_id: int) -> Edit:
    """The quotas that were taken from it stay."""
    row, _ = _alternative(session, alternative_id)
    sentence = Sentence(REMOVE, {"name": row.name})
    return EditGroup(
        sentence,
        (
            DeleteRows(sentence, "alternative_weight", _keys(session, AlternativeWeight, alternative_id)),
            DeleteRows(sentence, "alternative_bound", _keys(session, AlternativeBound, alternative_id)),
            DeleteRows(sentence, "alternative", [{"id": alternative_id}]),
        ),
    )


def adopt(session: Session, alternative_id: int, apportionments: Sequence[Apportionment]) -> Edit:
    """The version's municipal quotas become those of the alternative, calculated and not decided.

    Routes keep their proportions. A county whose quotas are decided, here or in an import, keeps them
    beside the others; refused where none of the counties is left, where a municipality's quota is decided
    as another number, and where the county quota has changed since the division was made.
    """
    row, formula = _alternative(session, alternative_id)
    decided = {
        decision.county_code
        for decision in decision_rows(session, row.year)
        if decision.version == row.version
    }
    open_ones = [of_county for of_county in apportionments if of_county.county_code not in decided]
    if apportionments and not open_ones:
        raise UserProblem("VERSION_DECIDED")
    quotas = {quota.municipality_code: quota for quota in quota_rows(session, row.year, row.version)}
    _refuse_outdated(session, row, open_ones, quotas)
    open_ones = [one for one in open_ones if not _is_decided(one, quotas)] or open_ones
    wanted = {code: persons for of_county in open_ones for code, persons in of_county.quotas.items()}
    refuse_decided(quotas, wanted)
    sentence = Sentence(ADOPT, {"name": row.name})
    source = formula_in_words(row.name, formula)
    edits = [
        written_quota(
            sentence,
            quotas[code],
            persons,
            year=row.year,
            version=row.version,
            status=QuotaStatus.CALCULATED,
            source=source,
        )
        for code, persons in wanted.items()
        if quotas[code].status is not QuotaStatus.DECIDED
    ]
    marks = [
        ({"id": other.id}, {"adopted": other.id == alternative_id})
        for other in alternative_rows(session, row.year, row.version)
    ]
    return EditGroup(sentence, (*edits, UpdateRows(sentence, "alternative", marks)))


def _is_decided(of_county: Apportionment, quotas: Mapping[str, QuotaRow]) -> bool:
    return all(quotas[code].status is QuotaStatus.DECIDED for code in of_county.quotas)


def copied_alternatives(
    session: Session,
    sentence: Sentence,
    year: int,
    *,
    version: str,
    to_version: str,
    bounds: Callable[[Formula], Mapping[str, Bound]] | None = None,
) -> list[Edit]:
    """The alternatives of a version for a new one, none of them adopted there.

    `bounds` gives the bounds that stand in place of a formula's own.
    """
    edits: list[Edit] = []
    alternatives = alternative_rows(session, year, version)
    for number, alternative in enumerate(alternatives, start=next_alternative_id(session)):
        row = {
            "id": number,
            "year": year,
            "version": to_version,
            "name": alternative.name,
            "position": alternative.position,
            "adopted": False,
        }
        old = alternative.formula
        formula = replace(old, bounds=bounds(old)) if bounds is not None else old
        edits += new_alternative(sentence, row, formula)
    return edits


def new_alternative(sentence: Sentence, row: Row, formula: Formula) -> list[Edit]:
    """The rows of an alternative; `row` holds its id, year, version, name, position and adopted."""
    return [
        InsertRows(sentence, "alternative", [{**row, **_values(formula)}]),
        InsertRows(sentence, "alternative_weight", _weights(row["id"], formula)),
        InsertRows(sentence, "alternative_bound", _bounds(row["id"], formula)),
    ]


def _replaced(
    session: Session, sentence: Sentence, alternative_id: int, before: Formula, formula: Formula
) -> list[Edit]:
    edits: list[Edit] = []
    if formula.weights != before.weights:
        edits += [
            DeleteRows(sentence, "alternative_weight", _keys(session, AlternativeWeight, alternative_id)),
            InsertRows(sentence, "alternative_weight", _weights(alternative_id, formula)),
        ]
    if formula.bounds != before.bounds:
        edits += [
            DeleteRows(sentence, "alternative_bound", _keys(session, AlternativeBound, alternative_id)),
            InsertRows(sentence, "alternative_bound", _bounds(alternative_id, formula)),
        ]
    return edits


def _values(formula: Formula) -> dict[str, Any]:
    if formula.floor < 0 or formula.step < 1 or (formula.cap is not None and formula.cap < 0):
        raise UserProblem("NUMBER_NOT_ALLOWED")
    return {
        "floor": formula.floor,
        "cap": formula.cap,
        "step": formula.step,
        "method": formula.method.value,
    }


def _weights(alternative_id: int, formula: Formula) -> list[Row]:
    if any(weight < 0 for weight in formula.weights.values()):
        raise UserProblem("NUMBER_NOT_ALLOWED")
    return [
        {"alternative_id": alternative_id, "criterion": criterion.value, "weight": weight}
        for criterion, weight in formula.weights.items()
    ]


def _bounds(alternative_id: int, formula: Formula) -> list[Row]:
    return [
        {
            "alternative_id": alternative_id,
            "municipality_code": code,
            "least": bound.least,
            "most": bound.most,
            "reason": bound.reason.strip(),
        }
        for code, bound in formula.bounds.items()
    ]


def _what_changes(session: Session, name: str, before: Formula, after: Formula) -> Sentence:
    """The officer finds her act among others: a lock by its municipality, a weight by its alternative."""
    if replace(before, bounds=after.bounds) != after:
        return Sentence(CHANGE, {"name": name})
    codes = {code for code, _ in before.bounds.items() ^ after.bounds.items()}
    if len(codes) > 1:
        return Sentence(SET_BOUNDS, {"name": name})
    return Sentence(SET_BOUND, {"municipality": _municipality(session, codes.pop()), "name": name})


def _alternative(session: Session, alternative_id: int) -> tuple[Alternative, Formula]:
    row = session.get(Alternative, alternative_id)
    if row is None:
        raise UserProblem("ROW_IS_GONE")
    (formula,) = (
        known.formula
        for known in alternative_rows(session, row.year, row.version)
        if known.id == alternative_id
    )
    return row, formula


def _free_name(session: Session, year: int, version: str, name: str) -> str:
    name = name.strip()
    if not name:
        raise UserProblem("VALUE_MISSING")
    if name in {row.name for row in alternative_rows(session, year, version)}:
        raise UserProblem("ALTERNATIVE_EXISTS", name=name)
    return name


def _refuse_what_cannot_be(session: Session, bounds: Mapping[str, Bound]) -> None:
    for code, bound in bounds.items():
        municipality = _municipality(session, code)
        if bound.least < 0 or (bound.most is not None and bound.most < 0):
            raise UserProblem("NUMBER_NOT_ALLOWED")
        if bound.most is not None and bound.most < bound.least:
            raise UserProblem("BOUND_REVERSED", municipality=municipality, least=bound.least, most=bound.most)
        if bound.is_lock and bound.least and not bound.reason.strip():
            raise UserProblem("LOCK_NEEDS_REASON", municipality=municipality, persons=bound.least)


def _municipality(session: Session, code: str) -> str:
    row = session.get(Municipality, code)
    if row is None:
        raise UserProblem("MUNICIPALITY_OUTSIDE_PLAN", municipality=code)
    return row.name


def _refuse_outdated(
    session: Session,
    row: Alternative,
    apportionments: Sequence[Apportionment],
    quotas: Mapping[str, QuotaRow],
) -> None:
    persons = {
        county.county_code: county.persons for county in county_quota_rows(session, row.year, row.version)
    }
    for of_county in apportionments:
        if (
            persons.get(of_county.county_code) != of_county.county_quota
            or not quotas.keys() >= of_county.quotas.keys()
        ):
            raise UserProblem("DIVISION_OUTDATED")


def _keys(
    session: Session, table: type[AlternativeWeight] | type[AlternativeBound], alternative_id: int
) -> list[Row]:
    found = session.scalars(select(table.id).where(table.alternative_id == alternative_id).order_by(table.id))
    return [{"id": key} for key in found]


def next_alternative_id(session: Session) -> int:
    return (session.scalar(select(func.max(Alternative.id))) or 0) + 1
