"""What the papers about municipal quotas say."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from models.documents.parts import Bullets, Document, Facts, Figure, Heading, Notice, Paragraph, Table
from models.documents.quotas.basis import basis_document
from models.documents.quotas.decision import decision_document
from models.documents.quotas.revision import revision_document
from models.domain.apportionment import Formula, Method
from models.domain.criteria import Criterion
from models.domain.quota_paper import DecisionFacts, QuotaPaper
from models.wording import NO_BREAK, Language, Wording
from tests.models.documents.quota_papers import (
    CREATED,
    FACTS,
    NO_FACTS,
    WEIGHTS,
    county_paper,
    revised_paper,
    small_paper,
)

SWEDISH = Wording(Language.SWEDISH)


def decision(paper: QuotaPaper, facts: DecisionFacts = NO_FACTS, **changes: Any) -> Document:
    return decision_document(paper, facts, SWEDISH, **{"created": CREATED, "decided": False, **changes})


def basis(paper: QuotaPaper, **changes: Any) -> Document:
    return basis_document(paper, FACTS, SWEDISH, **{"created": CREATED, "decided": False, **changes})


def revision(paper: QuotaPaper, **changes: Any) -> Document:
    return revision_document(paper, FACTS, SWEDISH, **{"created": CREATED, "decided": False, **changes})


def said(document: Document) -> str:
    """Every text of the document but its tables and pictures."""
    texts: list[str] = []
    for block in document.blocks:
        match block:
            case Heading(text) | Paragraph(text):
                texts.append(text)
            case Notice(lead, text):
                texts.append(f"{lead}. {text}")
            case Bullets(items):
                texts += items
            case Facts(items):
                texts += [f"{name}: {value}" for name, value in items]
    return "\n".join(texts)


def table(document: Document, caption: str) -> Table:
    (found,) = (
        block for block in document.blocks if isinstance(block, Table) and block.caption.startswith(caption)
    )
    return found


def number(text: str) -> float:
    return float(text.replace(NO_BREAK, "").replace("−", "-").replace("+", "").replace(",", "."))


def test_a_draft_says_so_and_leaves_open_what_is_not_known():
    document = decision(small_paper())
    assert document.stamp == "UTKAST"
    assert "Inget är beslutat" in said(document)
    assert re.search(r"^Diarienummer: $", said(document), re.MULTILINE)
    assert re.search(r"^Beslutsfattare: $", said(document), re.MULTILINE)


def test_a_decision_says_what_is_decided_by_whom_and_by_which_law():
    document = decision(small_paper(), FACTS, decided=True)
    text = said(document)
    assert document.stamp == "FASTSTÄLLD"
    assert "Inget är beslutat" not in text
    assert "fördelar länstalet för 2026, version 1, 81 personer, mellan länets 3 kommuner" in text
    assert "SFS 2025:894" in text
    assert "2026-01-01" in text
    assert "7 § lagen (2016:38)" in text
    assert "5 § förordningen (2016:39)" in text
    assert "Beslutsfattare: Anna Ek" in text
    assert "Dnr 851-77-2025" in document.every_page


def test_quotas_stand_by_name_and_add_up_to_the_county_quota():
    (found,) = (block for block in decision(small_paper()).blocks if isinstance(block, Table))
    assert [row.cells for row in found.rows] == [
        ("Malung-Sälen", "10"),
        ("Orsa", "11"),
        ("Älvdalen", "60"),
        ("Summa", "81"),
    ]


def test_routes_are_printed_when_every_quota_is_split():
    split = tuple(
        replace(line, already_housed=line.quota - 3, agency_housing=2, resettlement=1)
        for line in small_paper().lines
    )
    rows = table(decision(small_paper(lines=split)), "Kommuntal").rows
    assert rows[0].cells == ("Malung-Sälen", "10", "7", "2", "1")
    assert rows[-1].cells == ("Summa", "81", "72", "6", "3")
    half = (split[0], *small_paper().lines[1:])
    assert len(table(decision(small_paper(lines=half)), "Kommuntal").columns) == 2


def test_sections_that_were_not_used_are_not_cited():
    text = said(decision(small_paper()))
    assert "\n6 § förordningen" not in text
    assert "7 a §" not in text
    housing = Formula({**WEIGHTS, Criterion.HOUSING: 1})
    text = said(decision(small_paper(formula=housing, planning_protected=True)))
    assert "6 § förordningen (2016:39)" in text
    assert "7 a § förordningen (2016:39)" in text


def test_no_appeal_clause_unless_one_was_written():
    assert "överklaga" not in said(decision(small_paper(), FACTS)).casefold()
    text = said(decision(small_paper(), replace(FACTS, appeal="Beslutet kan överklagas.\nSkriv till oss.")))
    assert "Hur man överklagar\nBeslutet kan överklagas.\nSkriv till oss." in text


def test_a_rule_set_that_is_not_confirmed_says_so_until_its_statute_is_entered():
    proposed = small_paper(rule_set="2027", rule_set_sfs="")
    assert "Regeluppsättningen är ej bekräftad" in said(decision(proposed))
    assert "2027 (ej bekräftad)" in said(basis(proposed))
    entered = replace(proposed, rule_set_sfs="2026:999")
    assert "ej bekräftat" not in said(decision(entered))
    assert "SFS 2026:999" in said(decision(entered))


def test_quotas_that_do_not_add_up_are_told_of():
    assert "Kommuntalen är tillsammans 81 personer, länstalet är 90" in said(
        decision(small_paper(county_quota=90))
    )
    assert "Summan stämmer inte" not in said(decision(small_paper()))


def test_a_version_says_which_it_replaces_and_the_difference():
    document = decision(revised_paper())
    assert "ersätter version 1 för 2026 från 2026-05-01" in said(document)
    assert "Länstalet var 101 personer och är nu 81, en skillnad på −20" in said(document)
    assert table(document, "Kommuntal").rows[-1].cells == ("Summa", "101", "81", "−20")


def test_the_decision_that_is_replaced_can_be_found_in_the_register():
    paper = replace(revised_paper(), decided_before="2025-11-15", diary_number_before="851-77-2025")
    facts = next(block for block in decision(paper).blocks if isinstance(block, Facts))
    assert ("Ersätter", "version 1 för 2026") in facts.items
    assert ("Ersatt beslut", "2025-11-15, dnr 851-77-2025") in facts.items


def test_weights_are_printed_with_measure_direction_and_source_and_add_up():
    rows = {row.cells[0]: row.cells for row in table(basis(small_paper()), "Kriterier").rows}
    assert rows["Arbetsmarknad"][1] == f"30,0{NO_BREAK}%"
    assert rows["Arbetsmarknad"][2:] == (
        "Ska beaktas",
        "7 § lagen (2016:38)",
        "Arbetslösa",
        "Högt värde ger lägre kommuntal",
        "Kolada N03920, 2024, hämtad 2025-10-01",
    )
    assert rows["Bostäder"][1:3] == (f"0,0{NO_BREAK}%", "Får beaktas")
    assert sum(number(cells[1].rstrip("%")) for cells in rows.values()) == pytest.approx(100)


def test_weights_of_a_third_add_up_to_a_hundred_per_cent():
    thirds = Formula(dict.fromkeys(WEIGHTS, 1))
    rows = table(basis(small_paper(formula=thirds)), "Kriterier").rows
    shown = sorted(number(row.cells[1].rstrip("%")) for row in rows if number(row.cells[1].rstrip("%")))
    assert shown == [33.3, 33.3, 33.4]


def test_a_required_criterion_without_weight_is_said_plainly():
    assert "har vikten 0 i formeln: Asylsökande." in said(basis(small_paper()))
    everything = Formula({**WEIGHTS, Criterion.ASYLUM_SEEKERS: 1})
    assert "har vikten 0" not in said(basis(small_paper(formula=everything)))


@pytest.mark.parametrize(
    ("formula", "sentence"),
    [
        (Formula(WEIGHTS, floor=5), "Minsta kommuntal (golv): 5 personer."),
        (Formula(WEIGHTS), "Inget minsta kommuntal (golv)."),
        (Formula(WEIGHTS, cap=70), "Största kommuntal (tak): 70 personer."),
        (Formula(WEIGHTS, step=5), "hela steg om 5 personer"),
        (Formula(WEIGHTS, method=Method.DIVISOR), "uddatalsmetoden"),
        (
            Formula(WEIGHTS),
            "6 § förordningen (2016:39): kommunernas möjlighet att erbjuda bostäder har inte vägts in.",
        ),
        (
            Formula({**WEIGHTS, Criterion.HOUSING: 9}),
            "6 § förordningen (2016:39): kommunernas möjlighet att erbjuda bostäder har vägts in.",
        ),
    ],
)
def test_every_choice_of_the_formula_is_said(formula: Formula, sentence: str):
    assert sentence in said(basis(small_paper(formula=formula)))


def test_whether_planning_was_protected_is_said_either_way():
    section = "7 a § förordningen (2016:39): kommunernas planering för"
    assert f"{section} det tidigare, högre talet har beaktats." in said(basis(revised_paper()))
    assert f"{section} det tidigare, högre talet har beaktats." in said(revision(revised_paper()))
    assert f"{section} ett tidigare, högre tal har inte beaktats." in said(basis(small_paper()))


def test_of_quotas_without_a_formula_nobody_claims_what_was_regarded():
    text = said(basis(replace(revised_paper(), formula=None, planning_protected=False)))
    assert "det framgår inte av planeringsfilen om kommunernas möjlighet att erbjuda bostäder" in text
    assert "det framgår inte av planeringsfilen om kommunernas planering" in text
    assert "har inte vägts in" not in text


def test_a_rule_set_is_not_cited_with_the_sections_of_another():
    text = said(basis(small_paper(rule_set="2027", rule_set_sfs="2026:999")))
    assert "2016:39" not in text
    assert "möjlighet att erbjuda bostäder har inte vägts in." in text
    assert "planering" not in text


@pytest.mark.parametrize("paper", [small_paper(), county_paper(), county_paper("14", 2600)])
def test_a_reader_who_adds_up_the_printed_contributions_gets_the_printed_sums(paper: QuotaPaper):
    found = table(basis(paper), "Vad varje kriterium bidrar med")
    grid = [[number(cell) for cell in row.cells[1:]] for row in found.rows]
    criteria = len(grid[0]) - 3
    for row in grid:
        target, quota, deviation = row[criteria:]
        assert sum(row[:criteria]) == pytest.approx(target, abs=1e-9)
        assert quota - target == pytest.approx(deviation, abs=1e-9)
    for column in zip(*grid, strict=True):
        assert sum(column[:-1]) == pytest.approx(column[-1], abs=1e-9)
    assert grid[-1][criteria] == grid[-1][criteria + 1] == paper.county_quota


def test_locks_and_differences_from_the_formula_have_their_reasons():
    document = basis(small_paper())
    assert table(document, "Lås").rows[0].cells == ("Älvdalen", "60", "låst till 60", "Avtal med Borlänge")
    (changed,) = table(document, "Kommuntal som skiljer sig").rows
    assert changed.cells == ("Orsa", "12", "11", "−1", "Skolan byggs om")


def test_a_difference_without_a_reason_is_not_passed_over():
    bare = tuple(replace(line, differs_because="") for line in small_paper().lines)
    (changed,) = table(basis(small_paper(lines=bare)), "Kommuntal som skiljer sig").rows
    assert changed.cells[-1] == "Inget skäl angivet"


def test_quotas_set_by_hand_say_that_no_formula_was_used():
    bare = tuple(
        replace(line, target=None, contributions={}, calculated=None, differs_because="")
        for line in small_paper().lines
    )
    document = basis(small_paper(formula=None, alternative="", lines=bare))
    assert "Ingen formel har använts" in said(document)
    assert [row.cells[1] for row in table(document, "Kriterier").rows] == ["–"] * 5
    assert "har vikten 0" not in said(document)


def test_the_dialogue_is_summed_up_and_its_log_printed():
    document = basis(small_paper())
    assert "Av länets 3 kommuner har 1 fått ett förslag, och 1 har svarat." in said(document)
    assert table(document, "Skickat").rows[0].cells == (
        "Malung-Sälen",
        "Besvarat",
        "2025-10-01",
        "2025-10-20",
        "4",
        "10",
        "Vi har ont om bostäder",
    )
    assert [row.cells for row in table(document, "Vad som har framförts").rows] == [
        ("2025-10-20", "Malung-Sälen", "Framfört", "Vill ha 4"),
        ("2025-10-25", "Malung-Sälen", "Ändrat", "Från 12"),
    ]


def test_redistributions_and_comparisons_are_printed():
    document = basis(revised_paper())
    assert table(document, "Överenskomna").rows[0].cells == ("Orsa", "Älvdalen", "2", "2026-02-01", "Dnr 12")
    compared = table(document, "Kommuntalen bredvid")
    assert [column.title for column in compared.columns[4:]] == [
        "Efter enbart folkmängd",
        "Skillnad",
        "Kommuntal 2025",
        "Skillnad",
        "Version 1",
        "Skillnad",
    ]
    assert compared.rows[-1].cells[3:] == ("81", "81", "0", "90", "−9", "101", "−20")


def test_an_unknown_earlier_quota_makes_no_sum():
    lines = small_paper().lines
    partly = (replace(lines[0], earlier=None, earlier_year=None), *lines[1:])
    rows = table(basis(small_paper(lines=partly)), "Kommuntalen bredvid").rows
    assert rows[0].cells[-2:] == ("–", "–")
    assert rows[-1].cells[-2:] == ("–", "–")


def test_map_and_bars_have_their_tables_with_every_municipality():
    paper = county_paper("14", 2600)
    figures = [block for block in basis(paper).blocks if isinstance(block, Figure)]
    shown, *bars = figures
    names = {line.name for line in paper.lines}
    assert {row.cells[0] for row in shown.table.rows} == names
    assert {row.cells[0] for bar in bars for row in bar.table.rows} == names
    assert all(figure.alternative for figure in figures)


def test_a_revision_shows_differences_and_conflicts():
    document = revision(revised_paper())
    assert [row.cells for row in table(document, "Tidigare och nya").rows] == [
        ("Malung-Sälen", "15", "10", "−5", "9", "1"),
        ("Orsa", "16", "11", "−5", "9", "2"),
        ("Älvdalen", "70", "60", "−10", "9", "51"),
        ("Summa", "101", "81", "−20", "27", "54"),
    ]
    (conflict,) = table(document, "Fler anvisade").rows
    assert conflict.cells == ("Malung-Sälen", "10", "10", "12", "9", "2")


def test_a_quota_taken_over_makes_room_for_those_assigned():
    lines = tuple(replace(line, redistributed=2) for line in revised_paper().lines)
    text = said(revision(revised_paper(lines=lines)))
    assert "I ingen kommun är fler anvisade eller mottagna" in text


def test_the_first_version_of_a_year_revises_nothing():
    with pytest.raises(ValueError, match="replaces no other"):
        revision(small_paper())


def test_the_same_fingerprint_stands_on_every_paper_and_follows_the_numbers():
    paper = revised_paper()
    marks = {
        document.every_page[-1].split()[-1] for document in (decision(paper), basis(paper), revision(paper))
    }
    assert marks == {paper.fingerprint()[:16]}
    assert paper.fingerprint() in said(decision(paper, FACTS, decided=True))
    assert paper.fingerprint() != replace(paper, planning_protected=False).fingerprint()


def test_made_up_data_says_so_on_every_page():
    document = decision(small_paper(synthetic=True))
    assert "Påhittad demodata" in document.every_page


def test_english_papers_are_english():
    document = decision_document(
        small_paper(), FACTS, Wording(Language.ENGLISH), created=CREATED, decided=True
    )
    assert document.title == "Decision on municipal quotas 2026 – Dalarnas län"
    assert document.stamp == "DECIDED"
    assert "Section 7 of the Act (2016:38)" in said(document)
