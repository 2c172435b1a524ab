"""`quotas`: the county quota divided by a formula."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.commands.console import Command, Console, Exit
from desktop.commands.fitting import fitted
from desktop.without_window.quota_planning import alternative, divided_bases, once_each
from models import acts, queries, rule_sets
from models.domain.apportionment import Apportionment, Bound, Formula, Method, QuotaBasis
from models.domain.criteria import Criterion
from models.edits import Edit, EditThen
from models.errors import UserProblem
from models.findings import Finding, Severity
from models.planning_file.database import PlanningFile
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.criterion_words import CRITERION_TITLES
from optimizer.division.divide import findings

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

DIVIDED = QT_TRANSLATE_NOOP("CommandLine", "{county}: county quota {persons}, municipalities {count}.")
LINE = QT_TRANSLATE_NOOP("CommandLine", "{code} {municipality}: {quota} (target {target})")
LOCKED_LINE = QT_TRANSLATE_NOOP("CommandLine", "{code} {municipality}: {quota} (target {target}, locked)")


def quotas(arguments: Namespace, console: Console) -> Exit:
    """Nothing is changed unless `--save` or `--adopt` asks for it."""
    with PlanningFile.open(arguments.plan) as file:
        with file.reading() as session:
            year = arguments.year or queries.plan_info(session).year
            version = queries.chosen_version(session, year, arguments.version)
            bases = queries.quota_bases(session, year, version)
            of_year = bases[0].rule_set
            rules = arguments.rule_set or of_year
            confirmed = bool(queries.rule_set_sfs(session, rules))
            decided = _decided(session, year, version)
            formula = None if arguments.fit else _formula(session, year, version, arguments)
        if formula is None:
            asked = tuple(map(_criterion, arguments.criteria))
            _only_of(rules, asked)
            content, lines = fitted(bases, decided, asked, _criteria_of(rules), console.wording)
        else:
            keep = arguments.adopt or arguments.save is not None
            _only_of(of_year if keep else rules, formula.weights)
            apportionments = divided_bases(bases, formula)
            if keep:
                _keep(file, year, version, formula, apportionments, arguments)
            content, lines = _divided(bases, formula, apportionments, console)
    unconfirmed = [] if confirmed else [_unconfirmed(rules)]
    console.answer(
        {
            "outcome": "ok",
            "year": year,
            "version": version,
            "rule_set": rules,
            "rule_set_confirmed": confirmed,
            **content,
        },
        [*lines, *console.findings_as_lines(unconfirmed)],
    )
    return Exit.DONE


def _unconfirmed(rules: str) -> Finding:
    return Finding(Severity.WARNING, "DECIDE_RULES_UNCONFIRMED", params={"rule_set": rules})


def _formula(session: Session, year: int, version: str, arguments: Namespace) -> Formula:
    if arguments.alternative is not None:
        return alternative(session, year, version, arguments.alternative).formula
    if arguments.weights is None:
        raise UserProblem("NO_WEIGHTS")
    locks = once_each(dict.fromkeys(arguments.zero, 0), *arguments.lock)
    return Formula(
        weights={_criterion(name): weight for name, weight in arguments.weights.items()},
        floor=arguments.floor,
        cap=arguments.cap,
        step=arguments.step,
        method=Method(arguments.method),
        bounds={code: Bound(persons, persons, arguments.reason) for code, persons in locks.items()},
    )


def _criterion(name: str) -> Criterion:
    try:
        return Criterion(name)
    except ValueError as error:
        raise UserProblem("CRITERION_UNKNOWN", criterion=name, criteria=", ".join(Criterion)) from error


def _only_of(rules: str, criteria: Iterable[Criterion]) -> None:
    for criterion in criteria:
        if criterion not in _criteria_of(rules):
            raise UserProblem(
                "CRITERION_NOT_IN_RULE_SET", criterion=CRITERION_TITLES[criterion], rule_set=rules
            )


def _criteria_of(rules: str) -> tuple[Criterion, ...]:
    return tuple(entry.criterion for entry in rule_sets.rule_set(rules).criteria)


def _keep(
    file: PlanningFile,
    year: int,
    version: str,
    formula: Formula,
    apportionments: Sequence[Apportionment],
    arguments: Namespace,
) -> None:
    """Stores the formula where it is new, and its result where that is asked for: one transaction."""
    name = arguments.alternative or arguments.save
    if name is None:
        raise UserProblem("ALTERNATIVE_NAME_MISSING")

    def adopted(session: Session) -> Edit:
        return acts.adopt(session, alternative(session, year, version, name).id, apportionments)

    with file.reading() as session:
        if arguments.alternative is not None:
            edit = adopted(session)
        else:
            edit = acts.add_alternative(session, year, version, name, formula)
            if arguments.adopt:
                edit = EditThen(edit.sentence, edit, adopted)
    file.act(edit)


def _divided(
    bases: Sequence[QuotaBasis], formula: Formula, apportionments: Sequence[Apportionment], console: Console
) -> tuple[dict[str, object], list[str]]:
    """One list of municipalities, also where the plan has several counties, and one line per county."""
    both = list(zip(bases, apportionments, strict=True))
    noticed = [finding for basis in bases for finding in findings(basis, formula)]
    content = {
        "county_quota": sum(result.county_quota for result in apportionments),
        "sum": sum(sum(result.quotas.values()) for result in apportionments),
        "municipalities": [line for basis, result in both for line in _municipalities(basis, result)],
        "largest_deviation": float(max(result.largest_deviation for result in apportionments)),
        "counties": [
            {
                "county": result.county_code,
                "county_quota": result.county_quota,
                "sum": sum(result.quotas.values()),
                "largest_deviation": float(result.largest_deviation),
                "total_deviation": float(result.total_deviation),
            }
            for result in apportionments
        ],
        "findings": console.findings_as_data(noticed),
    }
    lines = [line for basis, result in both for line in _lines(basis, result, console.wording)]
    return content, [*lines, *console.findings_as_lines(noticed)]


def _municipalities(basis: QuotaBasis, result: Apportionment) -> Iterable[dict[str, object]]:
    names = {town.code: town.name for town in basis.municipalities}
    for share in result.shares:
        yield {
            "code": share.code,
            "name": names[share.code],
            "target": float(share.target),
            "quota": share.quota,
            "contributions": {
                criterion.value: float(persons) for criterion, persons in share.contributions.items()
            },
            "locked": share.bound is not None and share.bound.is_lock,
            "reason": share.bound.reason if share.bound else "",
        }


def _lines(basis: QuotaBasis, result: Apportionment, wording: Wording) -> Iterable[str]:
    names = {town.code: town.name for town in basis.municipalities}
    yield wording.of(DIVIDED, county=basis.county, persons=result.county_quota, count=len(names))
    for share in result.shares:
        locked = share.bound is not None and share.bound.is_lock
        yield wording.of(
            LOCKED_LINE if locked else LINE,
            code=share.code,
            municipality=names[share.code],
            quota=share.quota,
            target=wording.number(float(share.target), 1),
        )


def _decided(session: Session, year: int, version: str) -> dict[str, int]:
    rows = queries.quota_rows(session, year, version)
    return {row.municipality_code: row.persons for row in rows if row.persons is not None}


COMMANDS: Mapping[str, Command] = {"quotas": quotas}
