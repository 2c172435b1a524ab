"""The proposal as a board that has the keyboard."""

from __future__ import annotations

import pytest

from desktop.pages.proposal.proposal_page import ProposalPage


@pytest.fixture
def page(proposal_page: ProposalPage) -> ProposalPage:
    proposal_page.views.table.setFocus()
    return proposal_page
