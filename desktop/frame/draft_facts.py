"""What the officer has filled in about a decision that is not made yet: kept by the window, not the plan."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from desktop.settings import WindowSettings
from models import queries
from models.domain.canonical import canonical_json, from_json
from models.domain.quota_paper import DecisionFacts
from models.planning_file.database import PlanningFile


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """Of one version in one planning file, whatever the window looks at meanwhile."""

    settings: WindowSettings
    file: PlanningFile
    year: int
    version: str

    def read(self) -> DecisionFacts:
        """Those of the draft; else who took part in the year's newest decision."""
        try:
            return from_json(DecisionFacts, self.settings.draft(self._name()))
        except (AttributeError, KeyError, TypeError, ValueError):
            pass  # nothing yet, or settings that somebody has written in
        with self.file.reading() as session:
            earlier = queries.decision_rows(session, self.year)
        if not earlier:
            return DecisionFacts()
        facts = earlier[-1].facts
        return DecisionFacts(decision_maker=facts.decision_maker, rapporteur=facts.rapporteur)

    def write(self, facts: DecisionFacts) -> None:
        """Without the day: a draft that is opened another day is decided another day."""
        self.settings.save_draft(self._name(), canonical_json(replace(facts, decided="")))

    def write_diary_number(self, diary_number: str) -> None:
        """The dialogue and the decision are one matter."""
        self.write(replace(self.read(), diary_number=diary_number))

    def _name(self) -> str:
        """A path cannot stand among the names of settings."""
        whole = f"{self.file.path.resolve()} {self.year} {self.version}"
        return hashlib.sha256(whole.encode()).hexdigest()[:16]
