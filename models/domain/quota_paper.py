"""One county's municipal quotas with all that the papers say of them; stored whole when they are decided."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from models.domain.apportionment import Bound, Formula
from models.domain.canonical import canonical_json
from models.domain.criteria import Criterion


class DialogueStatus(StrEnum):
    NOT_SENT = "not_sent"
    SENT = "sent"
    ANSWERED = "answered"


class NoteKind(StrEnum):
    """A line of the dialogue's log: what the municipality said, or what was changed for it."""

    SAID = "said"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class PaperCriterion:
    """What a criterion was measured by; `sources` are the distinct sources with their dates, in words."""

    criterion: Criterion
    measure: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperNote:
    """One line of the dialogue's log; `kind` is a `NoteKind`."""

    day: str  # ISO
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One municipality. `target` and `contributions` None or empty where no formula was used;
    `before` is the quota of the version before (of the same year), `earlier` that of `earlier_year`.
    `calculated` is what the formula gives, `sent` and `answered` are ISO dates of the dialogue.
    `assigned` are those without the broken off and replaced, `redistributed` taken over less given away.
    """

    code: str
    name: str
    population: int
    quota: int
    target: Fraction | None
    contributions: Mapping[Criterion, Fraction]
    values: Mapping[Criterion, Fraction]
    bound: Bound | None
    before: int | None
    earlier: int | None
    received: int
    already_housed: int | None
    agency_housing: int | None
    resettlement: int | None
    requested: int | None
    dialogue: DialogueStatus
    comment: str
    notes: tuple[PaperNote, ...] = ()
    differs_because: str = ""  # why the quota is not what the formula gives
    calculated: int | None = None
    earlier_year: int | None = None
    assigned: int = 0
    redistributed: int = 0
    sent: str = ""
    answered: str = ""

    @property
    def effective(self) -> int:
        """The quota after redistribution."""
        return self.quota + self.redistributed

    @property
    def excess(self) -> int:
        """How far those assigned or received exceed what the quota holds, as when it was lowered."""
        return max(0, max(self.assigned, self.received) - self.effective)


@dataclass(frozen=True, slots=True)
class PaperTransfer:
    """An agreed redistribution between two municipalities, named with codes."""

    from_code: str
    from_name: str
    to_code: str
    to_name: str
    persons: int
    agreed: str  # ISO
    agreement: str


@dataclass(frozen=True, slots=True)
class QuotaPaper:
    """`sfs` and `in_force` are the county quota's; `rule_set_sfs` empty is a rule set not confirmed.

    `version_before` empty is the year's first version; `county_quota_before` None likewise. `decided_before`
    (ISO) and `diary_number_before` are of the decision about it, where it was made here.
    `planning_protected` says that 7 a § of förordning (2016:39) was used.
    """

    year: int
    version: str
    county_code: str
    county: str
    county_quota: int
    sfs: str
    in_force: str
    version_before: str
    county_quota_before: int | None
    rule_set: str
    rule_set_sfs: str
    alternative: str  # the name of the alternative that was used; empty when quotas were set by hand
    formula: Formula | None
    criteria: tuple[PaperCriterion, ...]
    lines: tuple[PaperLine, ...]
    transfers: tuple[PaperTransfer, ...]
    planning_protected: bool
    synthetic: bool
    decided_before: str = ""
    diary_number_before: str = ""

    @property
    def housing_used(self) -> bool:
        """Whether the ability to offer housing was weighed in (6 § of förordning 2016:39)."""
        return self.formula is not None and self.formula.weights.get(Criterion.HOUSING, 0) > 0

    def fingerprint(self) -> str:
        """SHA-256 over all that the papers are written from, but not what the officer fills in.

        A stored decision keeps its own however the dataclass grows.
        """
        return hashlib.sha256(canonical_json(self, sparse=True).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class DecisionFacts:
    """What the officer fills in; empty fields are left open on a draft. `decided` is an ISO date."""

    diary_number: str = ""
    decided: str = ""
    decision_maker: str = ""
    rapporteur: str = ""
    appeal: str = ""  # an appeal clause of the officer's own; none is printed unless added
