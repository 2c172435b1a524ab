"""`explain`: why a proposal is as it is, and what else would cost."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence

from desktop.commands.console import Command, Console, Exit, ProgressLine
from desktop.commands.which_proposal import chosen_proposal
from desktop.without_window import explaining
from desktop.words import explanations as words
from desktop.words import fairness as fairness_words
from desktop.words.goals import change, rule_title
from desktop.words.groups import group_words
from models.domain.kind_means import KindMean
from models.domain.proposal import Breach, Proposal
from models.planning_file.database import PlanningFile
from models.wording import QT_TRANSLATE_NOOP, Wording
from optimizer.explaining.alternatives import CellExplained
from optimizer.explaining.fairness import Fairness
from optimizer.explaining.one_more import Gains
from optimizer.explaining.rule_prices import LockPrice, RulePrice
from optimizer.explaining.what_if import GoalPrice

NOT_PROVEN = QT_TRANSLATE_NOOP(
    "Explain",
    "This plan is not proven best, so the differences are against the plan as it stands.",
)


def explain(arguments: Namespace, console: Console) -> Exit:
    """The whole plan, or with `--cell` one group in one place or everywhere it is."""
    with PlanningFile.open(arguments.plan) as file, file.reading() as session:
        proposal = chosen_proposal(session, arguments.proposal, arguments.year)
    progress = ProgressLine(explaining.STAGES, console.wording)
    if arguments.cell is None:
        found = explaining.plan_explained(proposal, progress)
        content, lines = _plan(proposal, found.rules, found.locks, found.gains, console)
        content["fairness"] = _fairness(found.fairness, console)
        lines += _fairness_lines(found.fairness, console)
    else:
        group, place = arguments.cell
        cells = explaining.group_explained(proposal, group, place, progress)
        content = {"cells": [_cell(proposal, cell, console) for cell in cells]}
        lines = [line for cell in cells for line in _cell_lines(proposal, cell, console)]
    progress.clear()
    if not all(goal.proven for goal in proposal.solution.goals):
        lines.append(console.wording.of(NOT_PROVEN))
    about = {"outcome": "ok", "proposal": proposal.id, "year": proposal.year}
    console.answer({**about, **content}, lines)
    return Exit.DONE


def _prices(prices: Sequence[GoalPrice], console: Console) -> list[dict[str, object]]:
    return [
        {
            "goal": price.id,
            "before": price.before,
            "after": price.after,
            "change": price.more,
            "proven": price.proven,
            "shown": change(price.id, price.more, console.wording),
        }
        for price in prices
    ]


def _breach(breach: Breach) -> dict[str, object]:
    return {
        "rule": breach.rule_id,
        "subject": list(breach.subject),
        "limit": breach.limit,
        "actual": breach.actual,
    }


def _cell(proposal: Proposal, cell: CellExplained, console: Console) -> dict[str, object]:
    wording, snapshot = console.wording, proposal.snapshot
    return {
        "group": cell.group.id,
        "message": _cell_words(proposal, cell, wording),
        "place": cell.place_code,
        "households": cell.households,
        "alternatives": [
            {
                "place": found.place_code,
                "month": None if found.month is None else str(found.month),
                "prices": _prices(found.prices, console),
                "message": f"{words.alternative_words(found, snapshot, wording)}: "
                + words.price_words(found.prices, wording),
            }
            for found in cell.alternatives
        ],
        "impossible": [
            {
                "place": closed.place_code,
                "rules": [
                    {**_breach(breach), "message": words.reason_words(breach, snapshot, wording)}
                    for breach in closed.breaches
                ],
                "message": f"{words.place_words(closed.place_code, snapshot, wording)}: "
                + words.closed_words(closed, snapshot, wording),
            }
            for closed in cell.closed
        ],
        "complete": cell.complete,
    }


def _cell_words(proposal: Proposal, cell: CellExplained, wording: Wording) -> str:
    who = group_words(cell.group, proposal.snapshot, wording)
    where = words.place_words(cell.place_code, proposal.snapshot, wording)
    return f"{who}: {where}, {wording.translate('Explain', '%n households', None, cell.households)}"


def _cell_lines(proposal: Proposal, cell: CellExplained, console: Console) -> list[str]:
    wording, snapshot = console.wording, proposal.snapshot
    lines = [_cell_words(proposal, cell, wording)]
    if cell.alternatives:
        lines.append(wording.translate("Explain", "Best alternatives for one household of them:"))
    lines += [
        f"  {words.alternative_words(found, snapshot, wording)}: {words.price_words(found.prices, wording)}"
        for found in cell.alternatives
    ]
    if cell.complete:
        lines.append(wording.translate("Explain", "No other place can be had."))
    if cell.closed:
        lines.append(wording.translate("Explain", "Not possible, even if they were the only ones:"))
    lines += [
        f"  {reason}: {', '.join(places)}"
        for reason, places in words.closed_by_reason(cell.closed, snapshot, wording)
    ]
    return lines


def _plan(
    proposal: Proposal,
    rules: Sequence[RulePrice],
    locks: Sequence[LockPrice],
    gains: Gains,
    console: Console,
) -> tuple[dict[str, object], list[str]]:
    wording, snapshot = console.wording, proposal.snapshot
    content: dict[str, object] = {
        "rules": [_rule(proposal, rule, console) for rule in rules],
        "locks": [
            {
                "lock": price.lock.id,
                "place": price.lock.place_code,
                "prices": _prices(price.prices, console),
                "message": f"{words.lock_words(price.lock, snapshot, wording)} – "
                + words.gain_words(price.prices, wording),
            }
            for price in locks
        ],
        "one_more": [
            {
                "kind": gain.more.kind.value,
                "where": gain.more.where,
                "rooms": gain.more.rooms or None,
                "route": gain.more.route,
                "amount": gain.more.amount,
                "helps": gain.helps,
                "prices": _prices(gain.prices, console),
                "message": f"{words.more_words(gain.more, snapshot, wording)}: "
                + words.gain_words(gain.prices, wording),
            }
            for gain in gains.gains
        ],
        "untried": gains.untried,
    }
    lines = [wording.translate("Explain", "Rules, and what the plan would be without each:")]
    for rule in rules:
        told = words.tightness_words(rule, wording)
        if rule.prices is not None:
            told = wording.of(
                QT_TRANSLATE_NOOP("Explain", "{standing}. Without it: {gain}"),
                standing=told,
                gain=words.gain_words(rule.prices, wording),
            )
        lines.append(f"  {rule_title(rule.rule_id, wording)}: {told}")
    if locks:
        lines.append(wording.translate("Explain", "Locks, and what the plan would be without each:"))
    lines += [
        f"  {words.lock_words(price.lock, snapshot, wording)} – {words.gain_words(price.prices, wording)}"
        for price in locks
    ]
    lines.append(wording.translate("Explain", "What one more would be worth:"))
    helping = [gain for gain in gains.gains if gain.helps]
    lines += [
        f"  {words.more_words(gain.more, snapshot, wording)}: {words.price_words(gain.prices, wording)}"
        for gain in helping
    ]
    if not helping:
        lines.append("  " + wording.translate("Explain", "Nothing that was tried makes the plan better."))
    if gains.untried:
        lines.append("  " + wording.translate("Explain", "%n more were not tried.", None, gains.untried))
    return content, lines


def _fairness(fairness: Fairness, console: Console) -> dict[str, object]:
    return {
        "kinds": [_mean(mean, console) for mean in fairness.means],
        "highest_floor": fairness.highest,
        "floors": [
            {
                "floor": price.floor,
                "has_plan": price.has_plan,
                "proven": price.proven,
                "prices": _prices(price.prices, console),
                "kinds": [_mean(mean, console) for mean in price.means],
                "message": fairness_words.floor_words(price, console.wording),
            }
            for price in fairness.floors
        ],
    }


def _mean(mean: KindMean, console: Console) -> dict[str, object]:
    return {
        "kind": mean.kind,
        "households": mean.households,
        "unplaced": mean.unplaced,
        "mean": round(mean.mean, 6),
        "message": fairness_words.mean_words(mean, console.wording),
    }


def _fairness_lines(fairness: Fairness, console: Console) -> list[str]:
    wording, words = console.wording, fairness_words
    if not fairness.means:
        return []
    return [
        wording.translate("Explain", "How each kind of household fares, and what a floor would cost:"),
        *(
            f"  {words.mean_title(mean, wording)}: {words.mean_words(mean, wording)}"
            for mean in fairness.means
        ),
        *(
            f"  {words.floor_title(one, fairness.highest, wording)}: {words.floor_words(one, wording)}"
            for one in fairness.floors
        ),
    ]


def _rule(proposal: Proposal, rule: RulePrice, console: Console) -> dict[str, object]:
    wording = console.wording
    binding = words.binding_words(rule, proposal.snapshot, wording)
    return {
        "rule": rule.rule_id,
        "kept": not rule.breaches,
        "breaches": [_breach(breach) for breach in rule.breaches],
        "limits": rule.limits,
        "binding": [
            {"subject": list(limit.subject), "limit": limit.limit, "used": limit.used}
            for limit in rule.binding
        ],
        "binding_where": [{"where": where, "months": months} for where, months in binding],
        "least_left": None
        if rule.least is None
        else {"subject": list(rule.least.subject), "left": rule.least.left},
        "without": None if rule.prices is None else _prices(rule.prices, console),
        "message": words.tightness_words(rule, wording),
    }


COMMANDS: Mapping[str, Command] = {"explain": explain}
