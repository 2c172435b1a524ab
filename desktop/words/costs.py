"""What a plan costs, part by part: lines for a reader, content for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.domain.cost_lines import PARTS_OF_SEK, CostLine
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.cost_words import SEK, cost_by_part, line_words, part_words, subject_words


def cost_sentences(lines: Sequence[CostLine], wording: Wording) -> Iterator[str]:
    """One for each part of the cost."""
    for part in cost_by_part(lines):
        yield wording.of(
            QT_TRANSLATE_NOOP("Cost", "Of the cost, {part}: {amount}"),
            part=part_words(part.parts, wording),
            amount=wording.amount(part.amount, SEK),
        )


def cost_details(
    lines: Sequence[CostLine], snapshot: PlanningSnapshot, wording: Wording
) -> tuple[tuple[str, str], ...]:
    """By place, project or grant: so many, at so much each, and what that comes to."""
    return tuple(
        (
            subject_words(line, snapshot),
            wording.of(
                QT_TRANSLATE_NOOP("Cost", "{line}: {amount}"),
                line=line_words(line, wording),
                amount=wording.amount(line.amount, SEK),
            ),
        )
        for line in lines
    )


def cost_content(
    lines: Sequence[CostLine], snapshot: PlanningSnapshot, wording: Wording
) -> list[dict[str, object]]:
    """For programs, in SEK."""
    return [
        {
            "parts": sorted(part.parts),
            "amount": part.amount / PARTS_OF_SEK,
            "message": part_words(part.parts, wording),
            "lines": [
                {
                    "subject": line.subject,
                    "name": subject_words(line, snapshot),
                    "counted": line.counted.value,
                    "number": line.number,
                    "each": line.each / PARTS_OF_SEK,
                    "amount": line.amount / PARTS_OF_SEK,
                }
                for line in part.lines
            ],
        }
        for part in cost_by_part(lines)
    ]
