"""`repair`: the smallest changes with which there would be a plan, or a home in time for everybody."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping

from desktop.commands.console import Command, Console, Exit, ProgressLine
from desktop.commands.wishes import settings_of
from desktop.without_window.repair_planning import REPAIR_STAGES, SoughtRepairs, seek_repairs
from models import queries
from models.planning_file.database import PlanningFile
from models.wording import QT_TRANSLATE_NOOP
from optimizer.explain import shortage_sentence
from optimizer.repairing.repair_words import change_sentence, left_sentence, verdict
from optimizer.repairing.repairs import Repair


def repair(arguments: Namespace, console: Console) -> Exit:
    """Changes nothing. No plan where there is none and no repair gives one either."""
    with PlanningFile.open(arguments.plan) as file:
        with file.reading() as session:
            year = arguments.year or queries.plan_info(session).year
        settings = settings_of(arguments, file, year)
        progress = ProgressLine(REPAIR_STAGES, console.wording)
        sought = seek_repairs(file, year, settings, progress, version=arguments.version)
        progress.clear()
    found = sought.repairs.found
    said = verdict(sought.repairs, console.wording)
    content: dict[str, object] = {
        "outcome": "ok" if found or not sought.repairs.is_needed else "no_repair",
        "message": said,
        "year": year,
        "version": sought.snapshot.quota_version,
        "persons_left": sought.repairs.persons_left,
        "complete": sought.repairs.complete,
        "repairs": [_as_data(sought, each, console) for each in found],
    }
    lines = [said]
    for number, each in enumerate(found, start=1):
        lines.append(console.wording.of(QT_TRANSLATE_NOOP("Repairs", "Repair {number}"), number=number))
        lines += [f"  {sentence}" for sentence in sought.sentences(each, console.wording)]
        lines.append(f"  {left_sentence(each.persons_left, console.wording)}")
    if found or not sought.repairs.is_needed:
        console.answer(content, lines)
        return Exit.DONE
    console.answer(content, ())
    console.note(said)
    return Exit.NO_PLAN if sought.repairs.persons_left is None else Exit.REFUSED


def _as_data(sought: SoughtRepairs, repair: Repair, console: Console) -> dict[str, object]:
    snapshot, wording = sought.snapshot, console.wording
    return {
        "persons_left": repair.persons_left,
        "message": left_sentence(repair.persons_left, wording),
        "changes": [
            {
                "kind": change.kind.value,
                "subject": change.subject,
                "amount": change.amount,
                "rooms": change.rooms or None,
                "step_free": change.step_free,
                "month": str(change.month) if change.month else None,
                "route": change.route.value if change.route else None,
                "unit": change.unit.value if change.unit else None,
                "message": change_sentence(change, snapshot, sought.settings, wording),
            }
            for change in repair.changes
        ],
        "shortages": [
            shortage_sentence(shortage, snapshot.names, wording, snapshot.year)
            for shortage in repair.shortages
        ],
    }


COMMANDS: Mapping[str, Command] = {"repair": repair}
