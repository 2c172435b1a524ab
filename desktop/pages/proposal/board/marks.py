"""Which cells of the board a breach is about: it is named where the officer can mend it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from desktop.pages.proposal.model import Where
from desktop.words.breaches import breach_line
from models.domain.months import Month
from models.domain.proposal import Breach
from models.domain.snapshot import PlanningSnapshot
from models.wording import Wording

_MONTH = re.compile(r"\d{4}-\d{2}")


def marks_of(
    breaches: Iterable[Breach], snapshot: PlanningSnapshot, wording: Wording
) -> Mapping[Where, tuple[str, ...]]:
    """Sentences by cell. What is broken month after month is told in the first of them."""
    from desktop.words.goals import rule_title  # knows every rule: not on the window's start path

    places = {place.code for place in snapshot.places}
    municipalities = {part.code for part in snapshot.municipalities}
    catchments = {point.id: point.catchment for point in snapshot.services}
    groups = {group.id: group.municipality_codes for group in snapshot.groups}
    found: dict[Where, list[str]] = defaultdict(list)
    told: set[tuple[str, ...]] = set()
    for breach in breaches:
        months = [part for part in breach.subject if _MONTH.fullmatch(part)]
        about = (breach.rule_id, *(part for part in breach.subject if part not in months))
        if about in told:
            continue
        told.add(about)
        where = [part for part in breach.subject if part in places]
        if not where:
            where = [code for part in breach.subject for code in sorted(catchments.get(part, ()))]
        if not where:
            where = [part for part in breach.subject if part in municipalities]
        if not where:
            where = [code for part in breach.subject for code in groups.get(part, ())[:1]]
        subject, amount = breach_line(breach, snapshot, wording)
        sentence = f"{rule_title(breach.rule_id, wording)} – {subject}: {amount}"
        for code in where:
            found[code, Month.parse(months[0]) if months else None].append(sentence)
    return {cell: tuple(sentences) for cell, sentences in found.items()}
