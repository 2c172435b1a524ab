"""The papers of a county, from planning file to paper: drafts of what the plan holds, decisions as stored."""

from __future__ import annotations

import io
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pikepdf
import pytest
from sqlalchemy import delete, text

from desktop.without_window import quota_papers
from desktop.without_window.quota_papers import CountyPapers, PaperKind, draft_paper, papers_of
from desktop.without_window.quota_planning import divided
from models import acts, decisions, queries
from models.domain.apportionment import Bound, Formula
from models.domain.criteria import Criterion
from models.domain.months import Month
from models.domain.quota_paper import DecisionFacts, DialogueStatus, NoteKind, QuotaPaper
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.tables import CountyQuota
from models.wording import Language, Wording
from tests.models.documents.pdf_reading import text_of
from tests.models.plans import YEAR, a_plan
from tests.models.quota_plans import FACTS, calculate, quota

SWEDISH = Wording(Language.SWEDISH)
FORMULA = Formula(
    {Criterion.POPULATION: 700_000, Criterion.LABOUR: 300_000},
    floor=5,
    bounds={"2034": Bound(12, 12, "Enligt dialogen")},
)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    """Dalarna with unemployment in every municipality and quotas from an adopted formula."""
    with a_plan(tmp_path) as file:
        with file.reading() as session:
            codes = [row.municipality_code for row in queries.quota_rows(session, YEAR, "1")]
            edit = acts.set_criterion_values(
                session,
                YEAR,
                "unemployment",
                {code: Fraction(40 + number, 10) for number, code in enumerate(codes)},
                source="Kolada N03920",
                as_of="2024",
                edition="v3",
            )
        file.act(edit)
        adopt(file)
        yield file


def adopt(file: PlanningFile, formula: Formula = FORMULA, version: str = "1") -> None:
    with file.reading() as session:
        edit = acts.add_alternative(session, YEAR, version, "Huvudförslag", formula)
    file.act(edit)
    with file.reading() as session:
        row = queries.alternative_rows(session, YEAR, version)[-1]
        edit = acts.adopt(session, row.id, divided(session, YEAR, version, row.formula))
    file.act(edit)


def draft(file: PlanningFile, version: str = "1") -> QuotaPaper:
    with file.reading() as session:
        return draft_paper(session, YEAR, version, "20")


def papers(file: PlanningFile, version: str = "1") -> CountyPapers:
    with file.reading() as session:
        return papers_of(session, YEAR, version, "20")


def decide(file: PlanningFile, version: str = "1") -> None:
    decisions.decide(file, draft(file, version), FACTS)


def test_a_draft_tells_the_formula_its_sources_and_what_it_gave(plan: PlanningFile):
    paper = draft(plan)
    assert (paper.county, paper.county_quota, paper.sfs) == ("Dalarnas län", 321, "SFS 2025:894")
    assert paper.alternative == "Huvudförslag"
    assert paper.formula == FORMULA
    assert [(entry.criterion, entry.sources) for entry in paper.criteria] == [
        (Criterion.POPULATION, ("SCB, folkmängd, 2023-12-31",)),
        (Criterion.LABOUR, ("Kolada N03920, 2024, v3",)),
    ]
    assert sum(line.quota for line in paper.lines) == 321
    assert sum((line.target or 0) for line in paper.lines) == 321
    for line in paper.lines:
        assert sum(line.contributions.values()) == line.target
        assert line.calculated == line.quota
        assert line.differs_because == ""
    orsa = next(line for line in paper.lines if line.code == "2034")
    assert (orsa.quota, orsa.bound) == (12, Bound(12, 12, "Enligt dialogen"))
    assert orsa.values[Criterion.LABOUR] < Fraction(6)


def test_a_number_set_by_hand_keeps_its_reason(plan: PlanningFile):
    falun = quota(plan, "2080")
    assert falun.persons is not None
    plan.act(
        acts.set_quota(falun, falun.persons - 2, year=YEAR, version="1", source="Överenskommet i dialogen")
    )
    line = next(line for line in draft(plan).lines if line.code == "2080")
    assert (line.calculated, line.quota) == (falun.persons, falun.persons - 2)
    assert line.differs_because == "Överenskommet i dialogen"


def test_quotas_without_a_formula_have_no_targets(tmp_path: Path):
    with a_plan(tmp_path) as file:
        calculate(file)
        paper = draft(file)
    assert (paper.formula, paper.alternative) == (None, "")
    assert all(line.target is None and not line.contributions for line in paper.lines)


def test_a_missing_quota_is_one_clear_sentence(tmp_path: Path):
    with a_plan(tmp_path) as file, pytest.raises(UserProblem) as refused:
        draft(file)
    assert refused.value.code == "MUNICIPAL_QUOTA_NOT_SET"
    assert refused.value.params["municipality"] == "Vansbro"


def test_a_county_outside_the_plan_is_refused(plan: PlanningFile):
    with plan.reading() as session, pytest.raises(UserProblem) as refused:
        draft_paper(session, YEAR, "1", "14")
    assert refused.value.code == "COUNTY_OUTSIDE_PLAN"


def test_the_dialogue_is_part_of_the_paper(plan: PlanningFile):
    with plan.reading() as session:
        edit = acts.add_note(
            session, YEAR, "1", "2081", kind=NoteKind.SAID, day="2025-10-01", text="Vill ha färre"
        )
    plan.act(edit)
    line = next(line for line in draft(plan).lines if line.code == "2081")
    assert (line.dialogue, [note.text for note in line.notes]) == (
        DialogueStatus.NOT_SENT,
        ["Vill ha färre"],
    )


def test_redistributions_and_assignments_are_counted(plan: PlanningFile):
    with plan.reading() as session:
        edit = acts.redistribute(
            session, YEAR, "1", from_code="2080", to_code="2081", persons=3, agreed="2026-02-01"
        )
    plan.act(edit)
    with plan.reading() as session:
        edit = acts.set_months(
            session, YEAR, [acts.MonthChange("2080", Month(YEAR, 1), assigned=90, received=4)]
        )
    plan.act(edit)
    paper = draft(plan)
    assert [(part.from_name, part.to_name, part.persons) for part in paper.transfers] == [
        ("Falun", "Borlänge", 3)
    ]
    falun = next(line for line in paper.lines if line.code == "2080")
    assert (falun.redistributed, falun.assigned, falun.received) == (-3, 90, 4)
    assert falun.excess == 90 - (falun.quota - 3)


def test_a_revision_tells_the_version_before_and_the_protection(plan: PlanningFile):
    before = {line.code: line.quota for line in draft(plan).lines}
    decide(plan)
    with plan.reading() as session:
        edit = acts.revise(
            session,
            YEAR,
            county_quotas={"20": 280},
            sfs="SFS 2026:1",
            in_force="2026-06-01",
            protected={"2029": (before["2029"], "Hyresavtal tecknade")},
        )
    plan.act(edit)
    with plan.reading() as session:
        (row,) = queries.alternative_rows(session, YEAR, "2")
        edit = acts.adopt(session, row.id, divided(session, YEAR, "2", row.formula))
    plan.act(edit)
    paper = draft(plan, "2")
    assert (paper.version_before, paper.county_quota_before, paper.county_quota) == ("1", 321, 280)
    assert {line.code: line.before for line in paper.lines} == before
    assert paper.planning_protected
    assert (paper.decided_before, paper.diary_number_before) == (FACTS.decided, FACTS.diary_number)
    assert papers(plan, "2").kinds == tuple(PaperKind)
    assert PaperKind.REVISION not in papers(plan).kinds
    leksand = next(line for line in paper.lines if line.code == "2029")
    assert leksand.quota >= before["2029"]


def test_a_draft_is_written_with_what_the_officer_fills_in(plan: PlanningFile):
    facts = DecisionFacts("851-9-2026", "", "Länsrådet", "")
    files = quota_papers.write(papers(plan).with_facts(facts), SWEDISH)
    of_what = f"{YEAR} version 1 Dalarnas län"
    assert set(files) == {
        *(
            f"{kind} {of_what}{end}"
            for kind in ("Beslut", "Underlag till beslut")
            for end in (".pdf", ".html")
        ),
        f"Kommuntal {of_what}.xlsx",
    }
    with pikepdf.open(io.BytesIO(files[f"Beslut {of_what}.pdf"])) as pdf:
        text = text_of(pdf)
    assert "UTKAST" in text
    assert "851-9-2026" in text
    assert "FASTSTÄLLD" not in text


def test_the_same_plan_gives_the_same_bytes(plan: PlanningFile):
    assert quota_papers.write(papers(plan), SWEDISH) == quota_papers.write(papers(plan), SWEDISH)


def test_a_decision_is_printed_as_it_was_stored_whatever_changes_afterwards(plan: PlanningFile):
    decide(plan)
    before = papers(plan)
    assert before.decided
    assert before.facts == FACTS
    written = quota_papers.write(before, SWEDISH)
    with plan.reading() as session:
        rows = queries.alternative_rows(session, YEAR, "1")
        edit = acts.change_alternative(session, rows[0].id, name="Omdöpt efteråt")
        plan_edit = acts.add_note(
            session, YEAR, "1", "2081", kind=NoteKind.SAID, day="2026-10-01", text="För sent"
        )
    plan.act(edit)
    plan.act(plan_edit)
    assert draft(plan) != before.paper
    assert papers(plan) == before
    assert quota_papers.write(papers(plan), SWEDISH) == written
    assert "FASTSTÄLLD" in written["Beslut 2026 version 1 Dalarnas län.html"].decode()
    assert "Omdöpt" not in written["Underlag till beslut 2026 version 1 Dalarnas län.html"].decode()


def test_a_decision_that_somebody_changed_is_not_printed_as_decided(plan: PlanningFile):
    decide(plan)
    with plan.writing() as session:
        session.execute(text("DROP TRIGGER decision_is_never_changed"))
        session.execute(text("UPDATE decision SET facts = replace(facts, 'Länsrådet', 'Landshövdingen')"))
    with pytest.raises(UserProblem) as refused:
        papers(plan)
    assert refused.value.code == "DECISION_CHANGED"


def test_a_decision_keeps_its_own_facts(plan: PlanningFile):
    decide(plan)
    assert papers(plan).with_facts(DecisionFacts("annat")).facts == FACTS
    assert papers(plan).paper.fingerprint() == papers(plan).paper.fingerprint()


def test_each_county_has_its_own_paper(tmp_path: Path):
    with a_plan(tmp_path, scope="20,21") as file:
        calculate(file)
        formula = Formula({Criterion.POPULATION: 1}, bounds={"2180": Bound(1, 1, "Ett skäl")})
        adopt(file, formula)
        with file.reading() as session:
            dalarna, gavleborg = (papers_of(session, YEAR, "1", code).paper for code in ("20", "21"))
    assert {line.code[:2] for line in dalarna.lines} == {"20"}
    assert {line.code[:2] for line in gavleborg.lines} == {"21"}
    assert dalarna.formula is not None
    assert dalarna.formula.bounds == {}
    assert gavleborg.formula is not None
    assert set(gavleborg.formula.bounds) == {"2180"}


def test_a_county_has_its_papers_while_another_has_no_county_quota(tmp_path: Path):
    with a_plan(tmp_path, scope="20,21") as file:
        calculate(file)
        adopt(file, Formula({Criterion.POPULATION: 1}))
        with file.writing() as session:
            session.execute(delete(CountyQuota).where(CountyQuota.county_code == "21"))
        with file.reading() as session:
            assert draft_paper(session, YEAR, "1", "20").lines[0].target is not None
            with pytest.raises(UserProblem) as refused:
                draft_paper(session, YEAR, "1", "21")
    assert refused.value.code == "COUNTY_QUOTA_NOT_SET"
