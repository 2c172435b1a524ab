"""The document of a proposal, from first heading to last version number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from models.documents.balance import balance_blocks
from models.documents.basis import Basis
from models.documents.capacity import capacity_blocks, shortage_blocks
from models.documents.cost import cost_blocks
from models.documents.fairness import fairness_blocks
from models.documents.figures import figure_blocks
from models.documents.hand_changes import hand_change_blocks
from models.documents.heading import every_page, heading_blocks, title
from models.documents.municipality_tables import municipality_blocks
from models.documents.origin import origin_blocks
from models.documents.parts import Block, Document
from models.documents.projects import project_blocks
from models.documents.public_projects import public_project_blocks
from models.documents.public_version import public_blocks, public_rules
from models.documents.rules_and_goals import rules_blocks
from models.documents.summary import summary_table
from models.documents.tightness import TightRule
from models.domain.cost_lines import CostLine
from models.domain.proposal import Proposal
from models.wording import QT_TRANSLATE_NOOP, Measure, Text, Wording

DRAFT = QT_TRANSLATE_NOOP("Documents", "DRAFT")


def proposal_document(
    proposal: Proposal,
    wording: Wording,
    *,
    rule_titles: Mapping[str, Text],
    goal_titles: Mapping[str, Text],
    shortage_sentences: Sequence[str],
    diary_number: str = "",
    goal_measures: Mapping[str, Measure] | None = None,
    tight_rules: tuple[TightRule, ...] = (),
    cost_lines: tuple[CostLine, ...] = (),
    public: bool = False,
) -> Document:
    """The whole proposal as a document; `rule_titles` and `goal_titles` in the order they are printed.

    `public` leaves out everything from which a single family could be told.
    """
    basis = Basis(
        proposal,
        wording,
        rule_titles=rule_titles,
        goal_titles=goal_titles,
        goal_measures=goal_measures or {},
        shortage_sentences=shortage_sentences,
        tight_rules=tight_rules,
        cost_lines=cost_lines,
        diary_number=diary_number,
        public=public,
    )
    return Document(
        title=title(basis),
        language=wording.language,
        created=basis.created,
        stamp=wording.of(DRAFT),
        every_page=every_page(basis),
        page_word=wording.translate("Documents", "Page"),
        table_word=wording.translate("Documents", "Table"),
        figure_word=wording.translate("Documents", "Figure"),
        blocks=tuple(_blocks(basis)),
    )


def _blocks(basis: Basis) -> Iterator[Block]:
    yield from heading_blocks(basis)
    if basis.public:
        yield from public_blocks(basis)
        yield from public_project_blocks(basis)
        yield from public_rules(basis)
        yield from origin_blocks(basis)
        return
    yield summary_table(basis)
    yield from shortage_blocks(basis)
    yield from balance_blocks(basis)
    yield from capacity_blocks(basis)
    yield from project_blocks(basis)
    yield from figure_blocks(basis)
    yield from municipality_blocks(basis)
    yield from rules_blocks(basis)
    yield from cost_blocks(basis)
    yield from fairness_blocks(basis)
    yield from hand_change_blocks(basis)
    yield from origin_blocks(basis)
