"""`revise` and `redistribute`: what changes the municipal quotas while the year goes on."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.commands.console import Command, Console, Exit
from desktop.without_window.quota_planning import divided, once_each
from models import acts, queries
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

REVISED = QT_TRANSLATE_NOOP(
    "CommandLine", "Version {version} for {year}: county quota {persons}. Municipal quotas changed: {count}."
)
NOT_DIVIDED = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Version {version} for {year}: county quota {persons}. No alternative was in use, so the municipal "
    "quotas are those of the version before.",
)
CHANGED = QT_TRANSLATE_NOOP("CommandLine", "{municipality}: {before} → {after}")
CONFLICT = QT_TRANSLATE_NOOP(
    "CommandLine", "{municipality}: assigned {assigned}, received {received}, the quota is now {quota}."
)
MOVED = QT_TRANSLATE_NOOP("CommandLine", "Redistributed from {giver} to {taker}: {persons}.")
BALANCE = QT_TRANSLATE_NOOP(
    "CommandLine",
    "{municipality}: quota {quota}, redistributed {redistributed}, received {received}, balance {balance}.",
)


def revise(arguments: Namespace, console: Console) -> Exit:
    """A new version; its quotas come from the alternative that the version before took them from."""
    with PlanningFile.open(arguments.plan) as file:
        with file.reading() as session:
            year = arguments.year or queries.plan_info(session).year
            before = queries.newest_version(session, year)
            old = _quotas(session, year, before)
            used = arguments.alternative or _adopted(session, year, before)
            counties = queries.county_quota_rows(session, year, before)
            edit = acts.revise_and_divide(
                session,
                year,
                county_quotas=_by_county(arguments.county_quota, [row.county_code for row in counties]),
                sfs=arguments.sfs,
                in_force=arguments.in_force.isoformat(),
                protected={
                    code: (persons, arguments.reason)
                    for code, persons in once_each(*arguments.protect).items()
                },
                alternative=used,
                divide=divided,
            )
        file.act(edit)
        with file.reading() as session:
            return _told(session, year, old, divided_again=bool(used), console=console)


def _by_county(numbers: Mapping[str, int], codes: Sequence[str]) -> Mapping[str, int]:
    """A single number is the county's in a plan of one county."""
    if "" not in numbers:
        return numbers
    if len(codes) > 1:
        raise UserProblem("COUNTY_NOT_CHOSEN", counties=", ".join(codes))
    return {codes[0]: numbers[""]}


def _adopted(session: Session, year: int, version: str) -> str | None:
    return next((row.name for row in queries.alternative_rows(session, year, version) if row.adopted), None)


def _quotas(session: Session, year: int, version: str) -> dict[str, int | None]:
    return {row.municipality_code: row.persons for row in queries.quota_rows(session, year, version)}


def _told(
    session: Session, year: int, old: Mapping[str, int | None], *, divided_again: bool, console: Console
) -> Exit:
    of = console.wording.of
    version = queries.newest_version(session, year)
    names = {row.code: row.name for row in queries.municipality_rows(session)}
    new = _quotas(session, year, version)
    changed = {code: (old[code], persons) for code, persons in new.items() if persons != old[code]}
    conflicts = queries.revision_conflicts(session, year, version)
    county_quota = sum(row.persons or 0 for row in queries.county_quota_rows(session, year, version))
    content = {
        "outcome": "ok",
        "year": year,
        "version": version,
        "county_quota": county_quota,
        "sum": sum(persons or 0 for persons in new.values()),
        "divided": divided_again,
        "municipalities": [
            {"code": code, "name": names[code], "before": old[code], "quota": persons}
            for code, persons in new.items()
        ],
        "conflicts": [
            {
                "code": conflict.municipality_code,
                "name": conflict.municipality,
                "quota": conflict.quota,
                "assigned": conflict.assigned,
                "received": conflict.received,
            }
            for conflict in conflicts
        ],
    }
    lines = [
        of(
            REVISED if divided_again else NOT_DIVIDED,
            version=version,
            year=str(year),
            persons=county_quota,
            count=len(changed),
        ),
        *(
            of(CHANGED, municipality=names[code], before=_shown(before), after=_shown(after))
            for code, (before, after) in changed.items()
        ),
        *(
            of(
                CONFLICT,
                municipality=conflict.municipality,
                assigned=conflict.assigned,
                received=conflict.received,
                quota=conflict.quota,
            )
            for conflict in conflicts
        ),
    ]
    console.answer(content, lines)
    return Exit.DONE


def _shown(persons: int | None) -> int | str:
    """A quota that is missing is no zero."""
    return "–" if persons is None else persons


def redistribute(arguments: Namespace, console: Console) -> Exit:
    """Answers with the balance of both municipalities on the day of the agreement."""
    with PlanningFile.open(arguments.plan) as file:
        with file.reading() as session:
            year = arguments.year or queries.plan_info(session).year
            version = queries.chosen_version(session, year, arguments.version)
            edit = acts.redistribute(
                session,
                year,
                version,
                from_code=arguments.from_code,
                to_code=arguments.to_code,
                persons=arguments.persons,
                agreed=arguments.agreed.isoformat(),
                agreement=arguments.agreement,
            )
        file.act(edit)
        with file.reading() as session:
            names = queries.municipality_names(session)
            rows = [
                row
                for row in queries.balance_rows(session, year, version, arguments.agreed)
                if row.municipality_code in (arguments.from_code, arguments.to_code)
            ]
    of = console.wording.of
    console.answer(
        {
            "outcome": "ok",
            "year": year,
            "version": version,
            "from": arguments.from_code,
            "to": arguments.to_code,
            "persons": arguments.persons,
            "balances": [
                {
                    "code": row.municipality_code,
                    "name": row.municipality,
                    "quota": row.quota,
                    "redistributed": row.redistributed,
                    "received": row.received,
                    "balance": row.balance,
                }
                for row in rows
            ],
        },
        [
            of(
                MOVED,
                giver=names[arguments.from_code],
                taker=names[arguments.to_code],
                persons=arguments.persons,
            ),
            *(
                of(
                    BALANCE,
                    municipality=row.municipality,
                    quota=row.quota,
                    redistributed=row.redistributed,
                    received=row.received,
                    balance=row.balance,
                )
                for row in rows
            ),
        ],
    )
    return Exit.DONE


COMMANDS: Mapping[str, Command] = {"revise": revise, "redistribute": redistribute}
