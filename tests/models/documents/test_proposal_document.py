"""What the document says of a plan."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.documents.content import proposal_document
from models.documents.parts import Bullets, Document, Facts, Figure, Notice, Paragraph, Row, Table
from models.documents.swedish_names import name_key
from models.domain.months import Month
from models.domain.proposal import Breach, Outcome, Proposal, Solution
from models.domain.quotas import QuotaStatus
from models.domain.snapshot import Lock, LockKind
from models.wording import NO_BREAK, Language, Text, Wording
from tests.builders import JANUARY
from tests.models.documents.proposals import (
    SHORTAGE,
    a_document,
    county_proposal,
    edited_proposal,
    small_proposal,
    small_snapshot,
)


def texts(document: Document) -> str:
    said: list[str] = []
    for block in document.blocks:
        match block:
            case Paragraph(text):
                said.append(text)
            case Notice(lead, text):
                said.append(f"{lead}: {text}")
            case Bullets(items):
                said += items
            case Facts(facts):
                said += [f"{name}: {value}" for name, value in facts]
    return "\n".join(said)


def table(document: Document, caption: str) -> Table:
    tables = [block for block in document.blocks if isinstance(block, Table)]
    tables += [block.table for block in document.blocks if isinstance(block, Figure)]
    (found,) = (part for part in tables if part.caption.startswith(caption))
    return found


def cells(found: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in found.rows]


def solved(proposal: Proposal, **changes: object) -> Proposal:
    solution: Solution = replace(proposal.solution, **changes)  # type: ignore[arg-type] # any fields
    return replace(proposal, solution=solution)


def test_the_summary_has_every_municipality_and_the_sum() -> None:
    found = table(a_document(small_proposal()), "Kommuntal och plan")
    assert cells(found) == [
        ("Borlänge", "20", "5", "16", "9", "2", "5", f"36{NO_BREAK}%"),
        ("Malung-Sälen", "20", "0", "0", "0", "0", "0", "–"),
        ("Orsa", "20", "0", "4", "0", "0", "4", "–"),
        ("Summa", "60", "5", "20", "9", "2", "9", f"36{NO_BREAK}%"),
    ]
    assert [row.total for row in found.rows] == [False, False, False, True]


def test_municipalities_stand_in_swedish_order_within_their_county() -> None:
    found = table(a_document(county_proposal("20,18")), "Kommuntal och plan")
    names = [row.cells[0] for row in found.rows]
    assert (names[0], names[11], names[12]) == ("Askersund", "Örebro", "Avesta")
    assert names[-3:] == ["Vansbro", "Älvdalen", "Summa"]


def test_shortages_follow_the_order_of_the_municipalities() -> None:
    proposal = small_proposal()
    (orsa,) = proposal.solution.shortages
    both = (orsa, replace(orsa, municipality_code="2081"))
    document = a_document(
        replace(proposal, solution=replace(proposal.solution, shortages=both)),
        shortage_sentences=("Orsa: brist", "Borlänge: brist"),
    )
    assert Bullets(("Borlänge: brist", "Orsa: brist")) in document.blocks


def test_a_municipality_is_named_by_each_of_its_tables() -> None:
    captions = [block.caption for block in a_document(small_proposal()).blocks if isinstance(block, Table)]
    assert sum(caption.endswith(" – Borlänge") for caption in captions) == 3


def test_places_stand_in_swedish_order() -> None:
    names = ["Övik", "Ängen", "Zinkgruvan", "Ås", "alby", "Édeby", "Ede"]
    assert sorted(names, key=name_key) == ["alby", "Ede", "Édeby", "Zinkgruvan", "Ås", "Ängen", "Övik"]


def test_every_page_says_which_version_it_is() -> None:
    assert "Fullständig version med små tal" in a_document(small_proposal()).every_page
    assert "Offentlig version" in a_document(small_proposal(), public=True).every_page


def test_places_and_months_without_moves_are_left_out_and_named() -> None:
    document = a_document(small_proposal())
    found = table(document, "Hushåll (personer) som flyttar in")
    assert [column.title for column in found.columns[2:-2]] == ["jan 2026", "feb 2026", "apr 2026"]
    assert cells(found) == [
        ("Ort 2081_seat", "Tätort", "", "2 (5)", "2 (2)", "4", "7"),
        ("Ort 2081_village", "Landsbygd", "1 (4)", "", "", "1", "4"),
        ("Summa", "", "1 (4)", "2 (5)", "2 (2)", "5", "11"),
    ]
    assert "Orter utan inflyttning: Ort 2081_land." in texts(document)


def test_homes_and_services_stand_with_their_municipality() -> None:
    document = a_document(small_proposal())
    services = table(document, "Service under den månad")
    assert cells(services)[0] == ("Grundskola", "school 2081_seat", f"februari{NO_BREAK}2026", "1", "1", "0")
    homes = table(document, "Bostäder per kommun")
    assert cells(homes)[-1] == ("Summa", "12", "5", "7", "3")


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome.OPTIMAL, "bevisat den bästa möjliga"),
        (Outcome.FEASIBLE, "Tidsgränsen nåddes"),
        (Outcome.STOPPED, "Handläggaren avbröt"),
        (Outcome.EDITED, "ändrad för hand"),
    ],
)
def test_the_outcome_is_said_in_words(outcome: Outcome, words: str) -> None:
    assert words in texts(a_document(small_proposal(outcome=outcome)))


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_a_sentence_of_its_own(outcome: Outcome) -> None:
    said = {texts(a_document(small_proposal(outcome=each))) for each in Outcome}
    assert len(said) == len(Outcome)


def test_a_plan_that_is_not_proven_says_how_far_it_may_be_from_best() -> None:
    proposal = solved(small_proposal(outcome=Outcome.FEASIBLE), gap=0.0123)
    assert f"högst 1,2{NO_BREAK}%" in texts(a_document(proposal))
    unknown = solved(proposal, gap=None)
    assert "förbättras med högst" not in texts(a_document(unknown))


def test_a_change_by_hand_is_printed_with_its_reason() -> None:
    document = a_document(edited_proposal())
    assert "Skäl till ändringen för hand: Familjen har släkt i byn" in texts(document)
    assert "Ändrad från förslag 6." in texts(document)
    january = f"januari{NO_BREAK}2026"
    assert cells(table(document, "Flyttat för hand")) == [
        ("families", "1", f"Ort 2081_seat, {january}", f"Ort 2081_village, {january}"),
        ("families", "1", f"Ort 2081_seat, {january}", "Utan plats"),
    ]


def test_rules_are_printed_also_when_switched_off_or_broken() -> None:
    breach = Breach("test_quota", ("2081", "agency_housing"), 20, 21)
    document = a_document(solved(small_proposal(), breaches=(breach,)))
    assert [row[:2] for row in cells(table(document, "Regler"))] == [
        ("Everyone is counted", "Uppfylld"),
        ("No more people than the quota", "Inte uppfylld"),
        ("No more households than homes that fit them", "Uppfylld"),
        ("No more people than places in services", "Avstängd"),
    ]
    assert "Borlänge, från Migrationsverkets boende: 21 där gränsen är 20" in texts(document)


def test_a_rule_broken_month_after_month_is_told_once_in_words() -> None:
    months = [f"{JANUARY + number}" for number in (0, 1, 2, 4)]
    broken = [Breach("test_homes", ("2081_seat", "2_rooms", month), 3, 4) for month in months[:3]]
    broken += [Breach("test_homes", ("2081_seat", "1_step_free", month), 0, 2) for month in months[2:]]
    broken.append(Breach("test_services", ("school_2081_seat", months[0]), 1, 2))
    document = a_document(solved(small_proposal(), breaches=tuple(broken)))
    said = [
        block.text for block in document.blocks if isinstance(block, Notice) and block.lead == "Inte uppfylld"
    ]
    assert [text.partition(" – ")[2].replace(NO_BREAK, " ") for text in said] == [
        "Ort 2081_seat, bostäder med minst 2 rum, januari 2026–mars 2026: 4 där gränsen är 3.",
        "Ort 2081_seat, bostäder utan trappsteg med minst 1 rum, mars 2026, maj 2026: 2 där gränsen är 0.",
        "school 2081_seat, januari 2026: 2 där gränsen är 1.",
    ]


def test_a_rule_that_is_no_longer_known_is_printed_by_its_id() -> None:
    proposal = small_proposal()
    settings = replace(proposal.settings, rules_off=frozenset({"old_rule"}))
    document = a_document(replace(proposal, settings=settings))
    assert ("old_rule", "Avstängd", "", "") in cells(table(document, "Regler"))


def test_goals_are_printed_in_their_order_with_value_and_proof() -> None:
    found = cells(table(a_document(small_proposal()), "Mål i strikt ordning"))
    assert found[0] == ("1", "Fewest persons without a home in time", "11", "Ja")


def test_made_up_data_is_named_in_the_text_and_on_every_page() -> None:
    plain, made_up = (a_document(small_proposal(small_snapshot(synthetic=flag))) for flag in (False, True))
    assert "Påhittad demodata" in made_up.every_page
    assert "Påhittad demodata: " in texts(made_up)
    assert "Påhittad demodata" not in texts(plain)
    assert "Underlag för dialog – kommunen beslutar om ort" in plain.every_page


def test_the_diary_number_is_a_line_until_the_officer_gives_one() -> None:
    first = next(block for block in a_document(small_proposal()).blocks if isinstance(block, Facts))
    assert ("Diarienummer", "") in first.items
    assert "Diarienummer: 851-123-2026" in texts(a_document(small_proposal(), diary_number="851-123-2026"))


def resting_on(status: QuotaStatus) -> Proposal:
    proposal = small_proposal()
    return replace(proposal, snapshot=replace(proposal.snapshot, quota_status=status))


def test_the_county_quota_names_its_statute_and_quotas_their_standing() -> None:
    said = texts(a_document(resting_on(QuotaStatus.CALCULATED)))
    assert "Länstal: 321 personer (SFS 2025:894)" in said
    assert "60 personer, räkneexempel, inte beslutat" in said


def test_inputs_and_versions_are_enough_to_make_the_plan_again() -> None:
    said = texts(a_document(small_proposal()))
    for needed in ("0123456789abcdef" * 4, "2025-11-15 09:30:00", "HiGHS 1.15.1", "threads = 1", "0.1.0"):
        assert needed in said


def test_shortages_are_listed_or_their_absence_said() -> None:
    assert SHORTAGE in texts(a_document(small_proposal()))
    everyone_late = a_document(small_proposal(), shortage_sentences=())
    assert "Alla får inte plats i tid" in texts(everyone_late)
    nobody = solved(small_proposal(), groups=(), placements=())
    assert "Inget saknas" in texts(a_document(nobody, shortage_sentences=()))


def test_an_unknown_municipality_is_in_the_tables_without_a_map() -> None:
    snapshot = small_snapshot()
    codes = {"2023": "9901", "2034": "9902", "2081": "9903"}
    places = tuple(
        replace(place, municipality_code=codes[place.municipality_code]) for place in snapshot.places
    )
    municipalities = tuple(replace(part, code=codes[part.code]) for part in snapshot.municipalities)
    foreign = small_proposal(replace(snapshot, places=places, municipalities=municipalities))
    document = a_document(foreign)
    figures = [block for block in document.blocks if isinstance(block, Figure)]
    assert not any("Karta" in figure.alternative for figure in figures)


def test_a_row_that_does_not_fit_its_table_is_refused() -> None:
    with pytest.raises(ValueError, match="2 cells in 0 columns"):
        Table("caption", (), (Row(("a", "b")),))


def test_many_municipalities_are_charted_in_several_charts_on_one_scale() -> None:
    document = a_document(county_proposal("14", places_each=3))
    charts = [block for block in document.blocks if isinstance(block, Figure)][1:4]
    assert [chart.caption[-5:] for chart in charts] == ["(1/3)", "(2/3)", "(3/3)"]
    assert sum(len(chart.table.rows) for chart in charts) == 49


def test_a_rule_is_printed_with_its_meaning_and_its_section_of_the_law() -> None:
    titles = {"reception_deadline": Text("Test", "Reception in time")}
    (row,) = cells(table(small_proposal_document(titles), "Regler"))[:1]
    assert row[:2] == ("Reception in time", "Uppfylld")
    assert "två kalendermånader" in row[2]
    assert row[3].startswith("Förordning (2016:39) 10 §")


def small_proposal_document(titles: dict[str, Text]) -> Document:
    return proposal_document(
        small_proposal(),
        Wording(Language.SWEDISH),
        rule_titles=titles,
        goal_titles={},
        shortage_sentences=(),
    )


def test_several_counties_are_named_and_charted_by_county() -> None:
    proposal = county_proposal("08,09,10,20", places_each=3)
    document = a_document(proposal)
    assert document.title == "Bosättningsplan 2026 – 4 län"
    assert "Län: Kalmar län, Gotlands län, Blekinge län, Dalarnas län" in texts(document)
    chart = table(document, "Diagrammet som tabell")
    assert [row.cells[0] for row in chart.rows] == [
        "Kalmar län",
        "Gotlands län",
        "Blekinge län",
        "Dalarnas län",
    ]


def test_decided_quotas_are_said_to_be_decided() -> None:
    assert "60 personer, beslutat" in texts(a_document(resting_on(QuotaStatus.DECIDED)))


def test_a_year_without_a_known_statute_names_no_county_quota() -> None:
    assert "Länstal" not in texts(a_document(small_proposal(small_snapshot(quota_version="99"))))


def test_households_that_several_municipalities_may_receive_have_their_own_row() -> None:
    proposal = small_proposal()
    free = replace(proposal.solution.groups[2], municipality_codes=("2034", "2081"))
    groups = (*proposal.solution.groups[:2], free, proposal.solution.groups[3])
    document = a_document(solved(proposal, groups=groups))
    found = table(document, "Kommuntal och plan")
    assert found.rows[-2].cells == ("Flera kommuner möjliga", "0", "0", "4", "0", "0", "4", "–")


def test_what_the_officer_allowed_is_said() -> None:
    proposal = small_proposal()
    settings = replace(proposal.settings, late_allowed=False, service_shortage_allowed=True)
    said = texts(a_document(replace(proposal, settings=settings)))
    assert "Inflyttning efter tidsgränsen tillåts inte." in said
    assert "Service får användas utöver de lediga platserna" in said


def test_locks_are_printed_with_their_reason() -> None:
    in_march = Lock("l2", "2081_seat", LockKind.EXACTLY, 2, Month(2026, 3))
    snapshot = small_snapshot(locks=(*small_snapshot().locks, in_march))
    assert cells(table(a_document(small_proposal(snapshot)), "Lås")) == [
        ("Ort 2081_village", "Hela planen", "högst 1", "Skolan byggs om"),
        ("Ort 2081_seat", f"mars{NO_BREAK}2026", "exakt 2", "–"),
    ]


def test_every_kind_of_household_with_its_mean() -> None:
    """Three of four single people live as suits them best. One family does, one is far from its school.

    A third has no home; nothing is known of the places in Orsa, where the fourth is.
    """
    assert cells(table(a_document(small_proposal()), "Medel av lämplighet")) == [
        ("ensamma", "4", "1", "0,75"),
        ("familjer med ett eller två barn", "3", "1", "0,50"),
    ]


def test_no_means_where_nothing_is_known_of_any_place() -> None:
    snapshot = small_snapshot(homes=(), services=())
    captions = [
        block.caption for block in a_document(small_proposal(snapshot)).blocks if isinstance(block, Table)
    ]
    assert not any(caption.startswith("Medel av") for caption in captions)


def test_a_floor_and_a_reach_that_are_broken_are_told_in_words() -> None:
    broken = (
        Breach("fairness_floor", ("alone",), 650_000, 500_000),
        Breach("service_within_reach", ("families", "2081_village", "school", str(JANUARY)), 0, 2),
        Breach("monthly_pace", ("2081", "persons", str(JANUARY)), 8, 9),
    )
    told = texts(a_document(solved(small_proposal(), breaches=broken)))
    assert "ensamma: 0,50 där gränsen är 0,65." in told
    assert f"families, Ort 2081_village, skola, januari{NO_BREAK}2026: 2 där gränsen är 0." in told
    assert f"Borlänge, personer på en månad, januari{NO_BREAK}2026: 9 där gränsen är 8." in told
