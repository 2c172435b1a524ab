"""The basis of the decision about one county's municipal quotas: how every number came about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from models.documents.parts import Block, Document
from models.documents.quotas.comparison import comparison_blocks
from models.documents.quotas.criteria import criteria_blocks
from models.documents.quotas.dialogue_summary import dialogue_blocks, transfer_blocks
from models.documents.quotas.figures import QuotaFigures
from models.documents.quotas.heading import a_document, heading_facts, notices, origin_blocks
from models.documents.quotas.pictures import picture_blocks
from models.documents.quotas.shares import share_blocks
from models.domain.quota_paper import DecisionFacts, QuotaPaper
from models.wording import QT_TRANSLATE_NOOP, Wording

TITLE = QT_TRANSLATE_NOOP("QuotaPapers", "Basis of the decision on municipal quotas {year} – {county}")


def basis_document(
    paper: QuotaPaper, facts: DecisionFacts, wording: Wording, *, created: datetime, decided: bool
) -> Document:
    figures = QuotaFigures(paper, facts, wording, created, decided)
    return a_document(figures, TITLE, _blocks(figures), landscape=True)


def _blocks(figures: QuotaFigures) -> Iterator[Block]:
    yield heading_facts(figures)
    yield from notices(figures)
    yield from criteria_blocks(figures)
    yield from share_blocks(figures)
    yield from comparison_blocks(figures)
    yield from dialogue_blocks(figures)
    yield from transfer_blocks(figures)
    yield from picture_blocks(figures)
    yield from origin_blocks(figures)
