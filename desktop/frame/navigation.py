"""The pages, under their headings, in the order of the navigation. Each is read from disk when shown."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from models.wording import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from desktop.pages.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page as the navigation knows it. Its icon is `resources/icons/<id>.svg`."""

    id: str
    title: Text
    place: str  # module under desktop.pages, and the class in it

    def load(self) -> type[Page]:
        module, name = self.place.split(":")
        kind: type[Page] = getattr(import_module(f"desktop.pages.{module}"), name)
        return kind


@dataclass(frozen=True, slots=True)
class Section:
    heading: Text | None
    pages: tuple[PageEntry, ...]


SECTIONS: tuple[Section, ...] = (
    Section(
        None,
        (
            PageEntry(
                "overview", QT_TRANSLATE_NOOP("Overview", "Overview"), "overview.overview_page:OverviewPage"
            ),
            PageEntry(
                "pictures",
                QT_TRANSLATE_NOOP("Pictures", "Map and charts"),
                "pictures.pictures_page:PicturesPage",
            ),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("Navigation", "Division"),
        (
            PageEntry("quotas", QT_TRANSLATE_NOOP("Quotas", "Quotas"), "quotas.quotas_page:QuotasPage"),
            PageEntry(
                "dialogue", QT_TRANSLATE_NOOP("Dialogue", "Dialogue"), "dialogue.dialogue_page:DialoguePage"
            ),
            PageEntry("balance", QT_TRANSLATE_NOOP("Balance", "Balance"), "balance.balance_page:BalancePage"),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("Navigation", "Basis"),
        (
            PageEntry("places", QT_TRANSLATE_NOOP("Places", "Places"), "places:PlacesPage"),
            PageEntry("homes", QT_TRANSLATE_NOOP("Homes", "Homes"), "homes:HomesPage"),
            PageEntry("services", QT_TRANSLATE_NOOP("Services", "Services"), "services:ServicesPage"),
            PageEntry(
                "households", QT_TRANSLATE_NOOP("Households", "Households"), "households:HouseholdsPage"
            ),
            PageEntry(
                "conditions",
                QT_TRANSLATE_NOOP("Conditions", "Conditions"),
                "conditions.conditions_page:ConditionsPage",
            ),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("Navigation", "Plan"),
        (
            PageEntry(
                "proposal", QT_TRANSLATE_NOOP("Proposal", "Proposal"), "proposal.proposal_page:ProposalPage"
            ),
            PageEntry(
                "compare", QT_TRANSLATE_NOOP("SideBySide", "Compare"), "compare.compare_page:ComparePage"
            ),
            PageEntry(
                "inflows", QT_TRANSLATE_NOOP("Inflows", "Scenarios"), "inflows.inflows_page:InflowsPage"
            ),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("Navigation", "Through the year"),
        (
            PageEntry(
                "follow_up",
                QT_TRANSLATE_NOOP("FollowUp", "Follow-up"),
                "follow_up.follow_up_page:FollowUpPage",
            ),
            PageEntry("history", QT_TRANSLATE_NOOP("History", "History"), "history.history_page:HistoryPage"),
        ),
    ),
)

PAGES: tuple[PageEntry, ...] = tuple(page for section in SECTIONS for page in section.pages)
