"""Every page and dialog, brought to view by working the window: `SCENES`, one file for each area.

The pictures (`python -m tests.screenshots`) and the tests of access, of longer words and of larger text
walk through the same scenes, so what is added here is looked at by all of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from tests.scenes import (
    balance,
    comparing,
    decisions,
    dialogue,
    empty,
    follow_up,
    formula,
    history,
    importing,
    inflows,
    pages,
    papers,
    pictures,
    proposal,
    quotas,
    reading,
    solving,
    tables,
    tour,
)
from tests.scenes.stage import Scene

SCENES: Mapping[str, Scene] = {
    "pages": pages.scenes,
    "proposal": proposal.scenes,
    "solving": solving.scenes,
    "importing": importing.scenes,
    "pictures": pictures.scenes,
    "quotas": quotas.scenes,
    "formula": formula.scenes,
    "dialogue": dialogue.scenes,
    "balance": balance.scenes,
    "follow_up": follow_up.scenes,
    "history": history.scenes,
    "comparing": comparing.scenes,
    "inflows": inflows.scenes,
    "decisions": decisions.scenes,
    "papers": papers.scenes,
    "tables": tables.scenes,
    "reading": reading.scenes,
    "empty": empty.scenes,
    "tour": tour.scenes,
}
