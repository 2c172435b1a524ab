"""What the overview is made of: topics with their counts, and what is missing in each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from models.wording import Text


class Topic(StrEnum):
    """The parts of the work, in the order they are done; also the names of the window's pages."""

    QUOTAS = "quotas"
    PLACES = "places"
    HOMES = "homes"
    SERVICES = "services"
    HOUSEHOLDS = "households"
    PROPOSAL = "proposal"


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing to do; `page`, `key` and `column` lead to its cell. What does not block is only advice.

    `page` is a topic's, or another page of the window by its name.
    """

    code: str
    page: str
    sentence: Text
    params: Mapping[str, object] = field(default_factory=dict)
    key: str = ""
    column: str = ""
    blocks: bool = True


@dataclass(frozen=True, slots=True)
class OverviewTopic:
    """`counts` are whole numbers by name, such as `homes` or `persons`."""

    topic: Topic
    counts: Mapping[str, int]
    missing: tuple[Missing, ...] = ()

    @property
    def begun(self) -> bool:
        return any(self.counts.values())

    @property
    def blocked(self) -> bool:
        return any(thing.blocks for thing in self.missing)

    @property
    def done(self) -> bool:
        return self.begun and not self.blocked


@dataclass(frozen=True, slots=True)
class Overview:
    """Every topic in order; `next_step` is the first thing that blocks, None when a plan can be made."""

    year: int
    version: str
    synthetic: bool
    topics: tuple[OverviewTopic, ...]

    @property
    def next_step(self) -> Missing | None:
        return next((thing for topic in self.topics for thing in topic.missing if thing.blocks), None)
