"""Cases and small kinds of households leave no trace in the public version, whatever else the plan holds."""

from __future__ import annotations

import io
from dataclasses import replace

import openpyxl
import pikepdf
import pytest

from models.documents.parts import Bullets, Document
from models.documents.pdf import to_pdf
from models.documents.web_page import to_html
from models.domain.homes import HousingProject
from models.domain.households import Link, LinkKind
from models.domain.placement import Placement, ProjectStart
from models.domain.proposal import Adjustment, Breach, GoalValue, Outcome, Proposal
from models.domain.snapshot import Lock, LockKind
from models.wording import Language, Wording
from models.workbooks.write_proposal import proposal_workbook
from tests.builders import FAMILY, JANUARY, a_group
from tests.models.documents.pdf_reading import text_of
from tests.models.documents.proposals import (
    GOAL_TITLES,
    RULE_TITLES,
    SHORTAGE,
    a_document,
    small_proposal,
)

CASE, OTHER, KIND = "ärende-4711", "ärende-4712", "slag-sällsynt"
REASON, CHANGED = "lås för systern", "hand för modern"
PROJECT = HousingProject(
    "modul-4713", "2034_seat", "Modulhus", rooms=3, units=4, ready=JANUARY, decided=False, unit_cost=4713
)
SCORE, COST = 0.4714, 4715.0
SECRETS = (CASE, OTHER, KIND, REASON, CHANGED, "4711", "4712", "4713", "4714", "4715", SHORTAGE, "januari")


def everything() -> Proposal:
    """Two linked cases beside thirty families, with all that an officer may ask for."""
    cases = tuple(
        replace(
            a_group(code, composition=FAMILY, count=1),
            kind=KIND,
            scores={"2081_seat": SCORE},
            score_source=f"om {CASE}",
            costs={"2081_seat": COST},
        )
        for code in (CASE, OTHER)
    )
    many = a_group("families", composition=FAMILY, count=30)
    plain = small_proposal(outcome=Outcome.EDITED)
    snapshot = replace(
        plain.snapshot,
        groups=cases,
        projects=(PROJECT,),
        links=(Link("k1", CASE, OTHER, LinkKind.SAME_PLACE),),
        locks=(Lock("l1", "2081_seat", LockKind.EXACTLY, 1, group_id=CASE, reason=REASON),),
        newcomers_permille=15,
        budget=9_000_000,
        previous=(Placement(CASE, "2081_seat", JANUARY, 1),),
    )
    return replace(
        plain,
        snapshot=snapshot,
        settings=replace(
            plain.settings,
            goals=("in_time", "suitability", "cost"),
            tolerances={"in_time": 5},
            siting=True,
            score_floor=0.25,
            previous=6,
        ),
        solution=replace(
            plain.solution,
            groups=(*cases, many),
            placements=(
                Placement(CASE, "2081_seat", JANUARY, 1),
                Placement(OTHER, "2081_village", JANUARY, 1),
                Placement("families", "2023_seat", JANUARY, 20),
            ),
            goals=(GoalValue("in_time", 4711, True, best=4712), GoalValue("suitability", 4714, False)),
            breaches=(Breach("links_kept", (CASE, OTHER), 0, 1), Breach("fairness_floor", (KIND,), 2, 1)),
            starts=(ProjectStart(PROJECT.id, JANUARY, 1),),
        ),
        parent_id=6,
        reason=CHANGED,
        adjustments=(Adjustment(CASE, 1, "2081_village", JANUARY, "2081_seat", JANUARY),),
    )


def pdf_text(document: Document) -> str:
    with pikepdf.open(io.BytesIO(to_pdf(document))) as pdf:
        return text_of(pdf)


def public_texts(proposal: Proposal) -> dict[str, str]:
    document = a_document(proposal, public=True)
    book = openpyxl.load_workbook(
        io.BytesIO(
            proposal_workbook(
                proposal,
                Wording(Language.SWEDISH),
                rule_titles=RULE_TITLES,
                goal_titles=GOAL_TITLES,
                shortage_sentences=(SHORTAGE,),
                public=True,
            )
        )
    )
    cells = [str(value) for sheet in book for row in sheet.iter_rows(values_only=True) for value in row]
    return {"web page": to_html(document), "PDF": pdf_text(document), "workbook": "\n".join(cells)}


@pytest.mark.parametrize("paper", ["web page", "PDF", "workbook"])
def test_no_case_kind_link_lock_or_reason_is_in_the_public_version(paper: str) -> None:
    text = public_texts(everything())[paper]
    assert "Sammanställning" in text or "Placerade" in text or "Bostadsprojekt" in text
    assert [secret for secret in SECRETS if secret in text] == []


def test_all_that_the_public_version_leaves_out_is_in_the_full_one() -> None:
    page = to_html(a_document(everything()))
    assert [secret for secret in (CASE, OTHER, KIND, REASON, CHANGED, SHORTAGE) if secret not in page] == []


def test_how_many_carry_scores_is_not_told() -> None:
    def choices(*, public: bool) -> str:
        document = a_document(everything(), public=public)
        return " ".join(
            text for block in document.blocks if isinstance(block, Bullets) for text in block.items
        )

    assert "2 hushåll har poäng" in choices(public=False)
    assert "hushåll har poäng" not in choices(public=True)
    assert "Poäng som hushåll har" in choices(public=True)


def test_cases_alone_are_too_few_to_show_any_number() -> None:
    whole = everything()
    alone = replace(whole, solution=replace(whole.solution, placements=whole.solution.placements[:1]))
    for text in public_texts(alone).values():
        assert "för små för att visas" in " ".join(text.split())
