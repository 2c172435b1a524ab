"""`quotas`: the county quota divided by a formula, or the formula that lies behind decided quotas."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.commands.console import Command, Console, Exit
from desktop.quota_planning import alternative, divided_bases
from models import acts, queries, rule_sets
from models.criterion_words import CRITERION_TITLES
from models.database import PlanningFile
from models.domain.apportionment import WEIGHT_UNIT, Apportionment, Bound, Formula, Method, QuotaBasis
from models.domain.criteria import Criterion
from models.edits import Edit, EditThen
from models.errors import UserProblem
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from optimizer.fit_weights import Fit

DIVIDED = QT_TRANSLATE_NOOP(
    "CommandLine", "{county}: {persons} persons divided between {count} municipalities."
)
LINE = QT_TRANSLATE_NOOP("CommandLine", "{code} {municipality}: {quota} (target {target})")
LOCKED_LINE = QT_TRANSLATE_NOOP("CommandLine", "{code} {municipality}: {quota} (target {target}, locked)")
FITTED = QT_TRANSLATE_NOOP(
    "CommandLine",
    "{county}: {weights}. Deviates by {total} persons in all, by {largest} at most, "
    "over {count} municipalities.",
)


def quotas(arguments: Namespace, console: Console) -> Exit:
    """Nothing is changed unless `--save` or `--adopt` asks for it."""
    with PlanningFile.open(arguments.plan) as file:
        with file.reading() as session:
            year = arguments.year or queries.plan_info(session).year
            version = queries.chosen_version(session, year, arguments.version)
            bases = queries.quota_bases(session, year, version)
            if arguments.rule_set is not None:
                bases = tuple(replace(basis, rule_set=arguments.rule_set) for basis in bases)
            if arguments.fit:
                return _fit(bases, _decided(session, year, version), arguments.criteria, console)
            formula = _formula(session, year, version, arguments)
        _only_of_the_rule_set(formula.weights, bases)
        apportionments = divided_bases(bases, formula)
        if arguments.adopt or (arguments.save and arguments.alternative is None):
            _keep(file, year, version, formula, apportionments, arguments)
    console.answer(
        {"outcome": "ok", "year": year, "version": version, **_as_data(bases, apportionments)},
        list(_as_lines(bases, apportionments, console)),
    )
    return Exit.DONE


def _formula(session: Session, year: int, version: str, arguments: Namespace) -> Formula:
    if arguments.alternative is not None:
        return alternative(session, year, version, arguments.alternative).formula
    if arguments.weights is None:
        raise UserProblem("NO_WEIGHTS")
    bounds = {code: Bound(0, 0, arguments.reason) for code in arguments.zero}
    for numbers in arguments.lock:
        for code, persons in numbers.items():
            if code in bounds:
                raise UserProblem("MUNICIPALITY_NAMED_TWICE", municipality=code)
            bounds[code] = Bound(persons, persons, arguments.reason)
    return Formula(
        weights={_criterion(name): weight for name, weight in arguments.weights.items()},
        floor=arguments.floor,
        cap=arguments.cap,
        step=arguments.step,
        method=Method(arguments.method),
        bounds=bounds,
    )


def _criterion(name: str) -> Criterion:
    try:
        return Criterion(name)
    except ValueError as error:
        raise UserProblem("CRITERION_UNKNOWN", criterion=name, criteria=", ".join(Criterion)) from error


def _only_of_the_rule_set(weights: Iterable[Criterion], bases: Sequence[QuotaBasis]) -> None:
    rule_set = rule_sets.rule_set(bases[0].rule_set)
    known = {entry.criterion for entry in rule_set.criteria}
    for criterion in weights:
        if criterion not in known:
            raise UserProblem(
                "CRITERION_NOT_IN_RULE_SET", criterion=CRITERION_TITLES[criterion], rule_set=rule_set.id
            )


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


def _as_data(bases: Sequence[QuotaBasis], apportionments: Sequence[Apportionment]) -> dict[str, object]:
    """One list of municipalities, also where the plan has several counties, and one line per county."""
    both = list(zip(bases, apportionments, strict=True))
    return {
        "rule_set": bases[0].rule_set,
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
    }


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


def _as_lines(
    bases: Sequence[QuotaBasis], apportionments: Sequence[Apportionment], console: Console
) -> Iterable[str]:
    of, number = console.wording.of, console.wording.number
    for basis, result in zip(bases, apportionments, strict=True):
        names = {town.code: town.name for town in basis.municipalities}
        yield of(DIVIDED, county=basis.county, persons=result.county_quota, count=len(names))
        for share in result.shares:
            locked = share.bound is not None and share.bound.is_lock
            yield of(
                LOCKED_LINE if locked else LINE,
                code=share.code,
                municipality=names[share.code],
                quota=share.quota,
                target=number(float(share.target), 1),
            )


def _decided(session: Session, year: int, version: str) -> dict[str, int]:
    rows = queries.quota_rows(session, year, version)
    return {row.municipality_code: row.persons for row in rows if row.persons is not None}


def _fit(
    bases: Sequence[QuotaBasis], decided: Mapping[str, int], wanted: Sequence[str], console: Console
) -> Exit:
    """The weights nearest to the version's quotas; of several counties, those that can be fitted."""
    from optimizer.fit_weights import fit_weights

    asked = tuple(_criterion(name) for name in wanted)
    _only_of_the_rule_set(asked, bases)
    counties: list[dict[str, object]] = []
    lines: list[str] = []
    for basis in bases:
        own = {town.code: decided[town.code] for town in basis.municipalities if town.code in decided}
        try:
            fit = fit_weights(basis, own, asked or tuple(basis.measures))
        except UserProblem as problem:
            if len(bases) == 1:
                raise
            message = sentence(problem, console.wording)
            counties.append(
                {"county": basis.county_code, "name": basis.county, "code": problem.code, "message": message}
            )
            lines.append(f"{basis.county}: {message.replace('\n', ' ')}")
        else:
            counties.append(_fit_as_data(basis, own, fit))
            lines.append(_fit_as_line(basis, own, fit, console))
    console.answer({"outcome": "ok", "counties": counties}, lines)
    return Exit.DONE


def _fit_as_data(basis: QuotaBasis, decided: Mapping[str, int], fit: Fit) -> dict[str, object]:
    return {
        "county": basis.county_code,
        "name": basis.county,
        "county_quota": basis.county_quota,
        "weights": {criterion.value: weight / WEIGHT_UNIT for criterion, weight in fit.weights.items()},
        "total_deviation": float(fit.total_deviation),
        "largest_deviation": float(fit.largest_deviation),
        "compared": len(decided),
        "missing": len(basis.municipalities) - len(decided),
    }


def _fit_as_line(basis: QuotaBasis, decided: Mapping[str, int], fit: Fit, console: Console) -> str:
    of, number = console.wording.of, console.wording.number
    shown = ", ".join(
        f"{of(CRITERION_TITLES[criterion])} {number(100 * weight / WEIGHT_UNIT, 1)} %"
        for criterion, weight in fit.weights.items()
    )
    return of(
        FITTED,
        county=basis.county,
        weights=shown,
        total=number(float(fit.total_deviation), 1),
        largest=number(float(fit.largest_deviation), 1),
        count=len(decided),
    )


COMMANDS: Mapping[str, Command] = {"quotas": quotas}
