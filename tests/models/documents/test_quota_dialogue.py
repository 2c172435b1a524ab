"""The paper to one municipality: what it proposes, why, and that its numbers add up as printed."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.documents.dialogue_files import write_dialogue_papers
from models.documents.parts import Document, Facts, Notice, Table
from models.documents.pdf import to_pdf
from models.documents.quotas.dialogue import dialogue_document
from models.domain.apportionment import Bound, Formula
from models.domain.criteria import Criterion
from models.domain.quota_paper import PaperLine, PaperNote, QuotaPaper
from models.errors import UserProblem
from models.progress import Cancelled
from models.wording import NO_BREAK, Language, Wording
from tests.models.dialogues import ANSWER_BY, BORLANGE, SWEDISH, a_line, a_paper
from tests.models.documents.pdf_reading import text_of

CREATED = datetime(2026, 2, 1, tzinfo=UTC)
FALUN = a_line(
    code="2080",
    name="Falun",
    population=60_000,
    quota=263,
    target=Fraction(2636, 10),
    contributions={Criterion.POPULATION: Fraction(1318, 10), Criterion.LABOUR: Fraction(1318, 10)},
    calculated=263,
)


def the_paper(line: PaperLine, paper: QuotaPaper | None = None, wording: Wording = SWEDISH) -> Document:
    return dialogue_document(
        paper or a_paper(line, FALUN), line, wording, created=CREATED, answer_by=ANSWER_BY
    )


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def steps(document: Document) -> list[tuple[str, Fraction]]:
    """The rows from criteria to proposal with their persons as printed."""
    derivation = next(table for table in tables(document) if len(table.columns) == 4)
    return [(row.cells[0], printed(row.cells[-1])) for row in derivation.rows]


def printed(cell: str) -> Fraction:
    return Fraction(cell.replace("−", "-").replace(NO_BREAK, "").replace(",", ".").removeprefix("+"))


def everything(document: Document) -> str:
    with pikepdf.open(io.BytesIO(to_pdf(document))) as pdf:
        return " ".join(text_of(pdf).replace(NO_BREAK, " ").split())


def test_it_says_to_whom_what_and_by_when() -> None:
    document = the_paper(a_line())
    assert document.title == "Förslag till kommuntal 2026 – Borlänge"
    assert (document.stamp, document.landscape) == ("UTKAST", False)
    facts = dict(next(block for block in document.blocks if isinstance(block, Facts)).items)
    assert facts["Till kommunen"] == "Borlänge (2081)"
    assert facts["Svara senast"] == ANSWER_BY
    assert facts["Diarienummer"] == ""
    text = everything(document)
    assert "Länstalet för Dalarnas län 2026 är 321 personer (SFS 2025:894)" in text
    assert "föreslår länsstyrelsen kommuntalet 58 personer" in text
    assert "Arbetsförmedlingen, 2025" in text
    assert "5 § förordningen (2016:39)" in text


def test_contributions_rounding_and_proposal_stand_in_order() -> None:
    assert steps(the_paper(a_line())) == [
        ("Folkmängd", Fraction("38.7")),
        ("Arbetsmarknad", Fraction("18.7")),
        ("Mål, summan av bidragen", Fraction("57.4")),
        ("Avrundning till hela personer, så att länets summa stämmer", Fraction("0.6")),
        ("Föreslaget kommuntal", Fraction(58)),
    ]


@pytest.mark.parametrize(
    ("changes", "formula", "wanted"),
    [
        (
            {"quota": 60, "calculated": 60, "bound": Bound(60, 60, "Modulhus")},
            {},
            "Låst till 60 personer: Modulhus",
        ),
        (
            {"bound": Bound(58, None, "Planerat boende")},
            {},
            "Minst 58 personer: Planerat boende",
        ),
        ({"bound": Bound(0, 58, "Full skola")}, {}, "Högst 58 personer: Full skola"),
        (
            {"bound": Bound(20, 90, "Ram")},
            {},
            "Avrundning till hela personer, så att länets summa stämmer",
        ),
        ({}, {"floor": 58}, "Minst 58 personer för varje kommun"),
        ({}, {"cap": 58}, "Högst 58 personer för varje kommun"),
        ({}, {"step": 2}, "Avrundning till jämna 2-tal, så att länets summa stämmer"),
        (
            {"quota": 60, "calculated": 60},
            {"floor": 5},
            "Det som lås och gränser för andra kommuner ger eller tar, och avrundning",
        ),
    ],
)
def test_the_reason_why_target_and_quota_differ(
    changes: dict[str, object], formula: dict[str, int], wanted: str
) -> None:
    line = a_line(**changes)
    weights = {Criterion.POPULATION: 600_000, Criterion.LABOUR: 400_000}
    paper = a_paper(line, FALUN, formula=Formula(weights, **formula))  # type: ignore[arg-type] # any fields
    assert steps(the_paper(line, paper))[3][0] == wanted


def test_what_the_officer_changed_by_hand_is_told_with_its_reason() -> None:
    rows = steps(the_paper(a_line(quota=55, differs_because="Full skola")))
    assert ("Ändrat av handläggaren: Full skola", Fraction(-3)) in rows
    assert rows[-1] == ("Föreslaget kommuntal", Fraction(55))


def test_without_a_formula_it_says_so() -> None:
    line = a_line(target=None, contributions={}, calculated=None)
    document = the_paper(line, a_paper(line, formula=None, criteria=()))
    assert "Ingen formel med vikter har använts för talet." in everything(document)


def test_it_is_compared_with_what_the_reader_remembers() -> None:
    line = a_line(before=58, requested=63)
    paper = a_paper(line, FALUN, version="2", version_before="1")
    comparison = tables(the_paper(line, paper))[0]
    assert [row.cells for row in comparison.rows] == [
        ("Föreslaget kommuntal", "58", ""),
        ("Kommuntal 2026, version 1", "58", "lika"),
        ("Kommuntal 2018", "95", "37 färre"),
        (f"Enbart efter andel av länets folkmängd (46,4{NO_BREAK}%)", "149", "91 färre"),
        ("Kommunens önskemål", "63", "5 färre"),
    ]


def test_the_log_is_told_when_there_is_one() -> None:
    line = a_line(notes=(PaperNote("2026-01-20", "said", "Skolan är full."),))
    assert [row.cells for row in tables(the_paper(line))[-1].rows] == [
        ("2026-01-20", "Kommunen sade", "Skolan är full.")
    ]


@given(st.data())
def test_what_is_printed_adds_up(data: st.DataObject) -> None:
    exact = st.fractions(min_value=0, max_value=400, max_denominator=1000)
    lines = []
    for code in ("2080", "2081", "2082", "2083")[: data.draw(st.integers(1, 4))]:
        parts = {criterion: data.draw(exact) for criterion in (Criterion.POPULATION, Criterion.LABOUR)}
        target = sum(parts.values(), Fraction())
        calculated = max(0, int(target) + data.draw(st.integers(-2, 2)))
        quota = max(0, calculated + data.draw(st.integers(-3, 3)))
        lines.append(
            a_line(
                code=code,
                name=code,
                contributions=parts,
                target=target,
                calculated=calculated,
                quota=quota,
            )
        )
    paper = a_paper(*lines, county_quota=sum(line.quota for line in lines))
    for line in lines:
        rows = steps(the_paper(line, paper))
        assert rows[0][1] + rows[1][1] == rows[2][1]
        assert sum(persons for _, persons in rows[2:-1]) == rows[-1][1] == line.quota


def test_what_is_not_as_it_must_be_is_said_first() -> None:
    notices = [block.lead for block in the_paper(a_line()).blocks if isinstance(block, Notice)]
    assert notices == ["Utkast"]
    paper = a_paper(a_line(), FALUN, county_quota=400, rule_set_sfs="", rule_set="2027", synthetic=True)
    leads = [block.lead for block in the_paper(a_line(), paper).blocks if isinstance(block, Notice)]
    assert leads == [
        "Utkast",
        "Summan stämmer inte",
        "Regeluppsättningen är ej bekräftad",
        "Påhittad demodata",
    ]


def test_english_is_whole_too() -> None:
    text = everything(the_paper(a_line(), wording=Wording(Language.ENGLISH)))
    assert "For Borlänge the county board proposes a municipal quota of 58 persons." in text


def write(folder: Path, *codes: str, day: str = "2026-02-01") -> tuple[Path, ...]:
    paper = a_paper(a_line(), FALUN)
    return write_dialogue_papers([paper], codes, folder, SWEDISH, day=day, answer_by=ANSWER_BY)


def test_two_files_for_each_municipality_asked(tmp_path: Path) -> None:
    written = write(tmp_path / "ut", BORLANGE)
    assert sorted(written) == sorted((tmp_path / "ut").iterdir())
    assert [path.name for path in written] == [
        "2081 Borlänge förslag till kommuntal 2026 version 1.pdf",
        "2081 Borlänge svar 2026 version 1.xlsx",
    ]


def test_the_same_papers_may_be_written_again(tmp_path: Path) -> None:
    once = {path: path.read_bytes() for path in write(tmp_path, BORLANGE, "2080")}
    again = {path: path.read_bytes() for path in write(tmp_path, BORLANGE, "2080")}
    assert once == again
    assert len(once) == 4


def test_what_somebody_has_filled_in_stays_and_nothing_else_is_written(tmp_path: Path) -> None:
    filled_in = tmp_path / "2081 Borlänge svar 2026 version 1.xlsx"
    filled_in.write_bytes(b"kommunens svar")
    with pytest.raises(UserProblem) as refused:
        write(tmp_path, "2080", BORLANGE)
    assert (refused.value.code, refused.value.params["path"]) == ("FILE_EXISTS", str(filled_in))
    assert list(tmp_path.iterdir()) == [filled_in]
    assert filled_in.read_bytes() == b"kommunens svar"


@pytest.mark.parametrize("after", [1, 2])
def test_a_cancelled_writing_leaves_no_paper(tmp_path: Path, after: int) -> None:
    told: list[int] = []
    with pytest.raises(Cancelled):
        write_dialogue_papers(
            [a_paper(a_line(), FALUN)],
            ["2080", BORLANGE],
            tmp_path,
            SWEDISH,
            day="2026-02-01",
            answer_by=ANSWER_BY,
            progress=lambda progress: told.append(progress.done),
            cancelled=lambda: len(told) == after,
        )
    assert told == list(range(after))
    assert not list(tmp_path.iterdir())
