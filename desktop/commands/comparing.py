"""`compare`: two to four proposals side by side, told, and written as the papers that the window prints."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence

from desktop.commands.console import Command, Console, Exit
from desktop.without_window import side_by_side
from desktop.without_window.comparing import compared
from desktop.words.differences import (
    MOST_CELLS,
    asked_words,
    cell_sentences,
    difference_lines,
    goal_sentence,
    hand_change_lines,
    moved_words,
    rule_sentence,
)
from models import proposals, queries
from models.documents.comparison_basis import ComparisonBasis
from models.documents.pdf import to_pdf
from models.documents.public_comparison import public_municipalities, public_rules
from models.documents.web_page import to_html
from models.domain.letterhead import Letterhead
from models.domain.proposal import Proposal
from models.domain.side_by_side import FEWEST, MOST
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.saving import write_whole
from models.wording import Wording
from optimizer.explaining.plan_difference import HandChanges, PlanDifference


def compare(arguments: Namespace, console: Console) -> Exit:
    """Two are also compared group by group: what lives where in the one and in the other."""
    numbers = (arguments.before, arguments.after, *arguments.more)
    if len(set(numbers)) < len(numbers):
        raise UserProblem("COMPARE_HOW_MANY", fewest=FEWEST, most=MOST)
    wording = console.wording
    with PlanningFile.open(arguments.plan) as file, file.reading() as session:
        basis = side_by_side.comparison(side_by_side.stored_sides(session, numbers), wording)
        head = queries.letterhead(session)
        if arguments.public:
            written = _write(arguments, basis, head)
            console.answer(
                {"outcome": "ok", **_public(basis), "files": written}, [*_public_lines(basis), *written]
            )
            return Exit.DONE
        content, lines = _side_by_side(basis), list(_lines(basis))
        if len(numbers) == FEWEST:
            before, after = (proposals.load(session, number) for number in numbers)
            difference, changes = compared(session, before, after)
            content |= _difference(before, after, difference, changes, wording)
            lines += difference_lines(before, after, difference, wording)
            lines += hand_change_lines(changes, wording)
        else:
            lines += _cell_lines(basis)
    written = _write(arguments, basis, head)
    console.answer({"outcome": "ok", **content, "files": written}, [*lines, *written])
    return Exit.DONE


def _side_by_side(basis: ComparisonBasis) -> dict[str, object]:
    return {
        "message": basis.summary(),
        "plans": [side.proposal.id for side in basis.sides],
        "facts": [
            {
                "kind": fact.kind.value,
                "id": fact.id,
                "values": list(fact.numbers),
                "message": f"{fact.title}: {', '.join(map(fact.cell, range(len(basis.sides))))}",
            }
            for fact in basis.facts
        ],
        "municipalities": [
            {
                "municipality": line.code,
                "quota": list(line.quota),
                "placed": list(line.placed),
                "without": list(line.without),
            }
            for line in basis.municipalities
        ],
        "places_and_months": [
            {"place": line.place_code, "month": str(line.month), "households": list(line.households)}
            for line in basis.cells
        ],
        "moved_by_hand": [
            {"plan": side.proposal.id, "households": moves.households, "reason": moves.reason}
            for side in basis.sides
            for moves in side.moved
        ],
    }


def _public(basis: ComparisonBasis) -> dict[str, object]:
    """The lines of the public paper and no more."""
    found = public_municipalities(basis)
    return {
        "public": True,
        "columns": list(found.titles),
        "municipalities": [{"municipality": name, "persons": list(persons)} for name, persons in found.lines],
        "rules": [{"rule": title, "kept": list(kept)} for title, kept in public_rules(basis)],
    }


def _public_lines(basis: ComparisonBasis) -> Iterator[str]:
    found = public_municipalities(basis)
    yield " | ".join(found.titles)
    for name, persons in found.lines:
        yield f"  {name}: {' | '.join(map(basis.wording.number, persons))}"
    for title, kept in public_rules(basis):
        yield f"  {title}: {' | '.join(kept)}"


def _lines(basis: ComparisonBasis) -> Iterator[str]:
    yield " | ".join(basis.names)
    for fact in basis.facts:
        yield f"  {fact.title}: {' | '.join(map(fact.cell, range(len(basis.sides))))}"
    yield basis.summary()


def _cell_lines(basis: ComparisonBasis) -> Iterator[str]:
    for name, asked in zip(basis.names[1:], basis.asked[1:], strict=True):
        yield f"{name}: {asked}"
    for line in basis.cells[:MOST_CELLS]:
        counts = " | ".join(map(basis.wording.number, line.households))
        yield f"  {', '.join(basis.cell_words(line))}: {counts}"
    left = len(basis.cells) - MOST_CELLS
    if left > 0:
        yield "  " + basis.wording.translate("Difference", "… and %n cells more.", None, left)
    for name, households, reason in basis.moved():
        moved = basis.wording.translate(
            "Difference", "Moved by hand: %n households. Reason: {reason}", None, households, reason=reason
        )
        yield f"{name}: {moved}"


def _write(arguments: Namespace, basis: ComparisonBasis, head: Letterhead) -> list[str]:
    """Everything is made before anything is written."""
    papers = {}
    if arguments.excel:
        papers[arguments.excel] = side_by_side.workbook(
            basis, arguments.diary_number, public=arguments.public
        )
    if arguments.pdf or arguments.html:
        document = side_by_side.printed(basis, arguments.diary_number, public=arguments.public)
        if arguments.pdf:
            papers[arguments.pdf] = to_pdf(document.under(head))
        if arguments.html:
            papers[arguments.html] = to_html(document.under(head)).encode()
    for path, content in papers.items():
        write_whole(path, content)
    return [str(path) for path in papers]


def _difference(
    before: Proposal,
    after: Proposal,
    difference: PlanDifference,
    changes: Sequence[HandChanges],
    wording: Wording,
) -> dict[str, object]:
    cells = zip(difference.cells, cell_sentences(before, after, difference.cells, wording), strict=True)
    told = zip(changes, hand_change_lines(changes, wording), strict=True)
    return {
        "message": f"{asked_words(difference, wording)} {moved_words(difference, wording)}",
        "before": before.id,
        "after": after.id,
        "basis": list(difference.basis),
        "settings": list(difference.settings),
        "rules": [
            {
                "rule": rule.rule_id,
                "before": rule.before,
                "after": rule.after,
                "message": rule_sentence(rule, wording),
            }
            for rule in difference.rules
        ],
        "goals": [
            {
                "goal": goal.goal_id,
                "before": goal.before,
                "after": goal.after,
                "change": None if goal.before is None or goal.after is None else goal.after - goal.before,
                "message": goal_sentence(goal, wording),
            }
            for goal in difference.goals
        ],
        "cells": [
            {
                "group": cell.group_id,
                "place": cell.place_code,
                "month": str(cell.month),
                "before": cell.before,
                "after": cell.after,
                "message": message,
            }
            for cell, message in cells
        ],
        "moved_households": difference.moved,
        "hand_changes": [
            {
                "reason": change.reason,
                "changes": change.changes,
                "households": change.households,
                "message": message,
            }
            for change, message in told
        ],
    }


COMMANDS: Mapping[str, Command] = {"compare": compare}
