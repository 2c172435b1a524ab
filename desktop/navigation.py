"""The pages, in the order of the navigation."""

from __future__ import annotations

from desktop.pages.balance.balance_page import BalancePage
from desktop.pages.conditions.conditions_page import ConditionsPage
from desktop.pages.dialogue.dialogue_page import DialoguePage
from desktop.pages.homes import HomesPage
from desktop.pages.households import HouseholdsPage
from desktop.pages.inflows.inflows_page import InflowsPage
from desktop.pages.overview import OverviewPage
from desktop.pages.page import Page
from desktop.pages.places import PlacesPage
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.quotas.quotas_page import QuotasPage
from desktop.pages.services import ServicesPage

PAGES: tuple[type[Page], ...] = (
    OverviewPage,
    QuotasPage,
    DialoguePage,
    BalancePage,
    PlacesPage,
    HomesPage,
    ServicesPage,
    HouseholdsPage,
    ConditionsPage,
    ProposalPage,
    InflowsPage,
)
