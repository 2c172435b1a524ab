from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from models import acts, decisions, proposals, queries
from models.domain.apportionment import Formula
from models.domain.criteria import Criterion
from models.domain.geography import LocalityKind
from models.domain.months import Month
from models.domain.proposal import Outcome, PlanSettings, Shortage, ShortageKind, Solution, SolverReport
from models.domain.quotas import QuotaStatus, Route
from models.domain.services import Service
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.queries import Topic
from models.wording import Language, Wording
from tests.builders import a_snapshot
from tests.models.plans import SEAT, VILLAGE, YEAR, a_plan, add_homes, homes
from tests.models.quota_plans import FACTS, a_paper, calculate


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


def quota(file: PlanningFile, code: str, year: int = YEAR, version: str = "1") -> queries.QuotaRow:
    with file.reading() as session:
        rows = {row.municipality_code: row for row in queries.quota_rows(session, year, version)}
    return rows[code]


def test_every_municipality_has_a_row_before_it_has_a_quota(plan: PlanningFile) -> None:
    row = quota(plan, "2081")
    assert (row.id, row.persons, row.remaining, row.status) == (None, None, None, None)
    assert (row.municipality, row.population, row.population_permille) == ("Borlänge", 51_735, 180)


def test_a_quota_counts_down_at_reception(plan: PlanningFile) -> None:
    plan.act(acts.set_quota(quota(plan, "2081"), 58, year=YEAR, version="1"))
    plan.act(acts.set_received(quota(plan, "2081"), (), 12, year=YEAR))
    row = quota(plan, "2081")
    assert (row.persons, row.received, row.remaining) == (58, 12, 46)
    assert row.status is QuotaStatus.ENTERED


def test_the_newest_earlier_quota_stands_beside(plan: PlanningFile) -> None:
    for year, version, persons in ((2017, "1", 90), (2017, "2", 70), (2026, "1", 58)):
        plan.act(acts.set_quota(quota(plan, "2081", year, version), persons, year=year, version=version))
    row = quota(plan, "2081")
    assert (row.earlier_year, row.earlier) == (2017, 70)


def test_rural_places_follow_the_definition_of_the_year(plan: PlanningFile) -> None:
    def rural(code: str) -> bool:
        with plan.reading() as session:
            return {row.code: row.rural for row in queries.place_rows(session, YEAR)}[code]

    assert rural("2081_L")
    assert rural(VILLAGE)
    assert not rural(SEAT)
    plan.act(acts.set_year_choices(YEAR, rural_below=1000))
    assert not rural(VILLAGE)
    assert rural("2081_L")


def test_places_carry_their_homes(plan: PlanningFile) -> None:
    plan.act(add_homes(homes(count=3), homes(count=4, rooms=4)))
    with plan.reading() as session:
        rows = {row.code: row for row in queries.place_rows(session, YEAR)}
    assert rows[SEAT].homes == 7
    assert rows[SEAT].is_seat
    assert rows["2081_L"].kind is LocalityKind.COUNTRYSIDE


def test_services_name_the_places_they_serve(plan: PlanningFile) -> None:
    with plan.reading() as session:
        edit = acts.add_service_point(
            session,
            municipality_code="2081",
            service=Service.SCHOOL,
            name="Björkskolan",
            catchment=[SEAT, VILLAGE],
            capacity=[(Month(YEAR, 8), 9), (Month(YEAR, 1), 5)],
        )
    plan.act(edit)
    with plan.reading() as session:
        (row,) = queries.service_rows(session)
    assert row.catchment_names == ("Ornäs", "Borlänge")
    assert [(str(step.first), step.places) for step in row.steps] == [("2026-01", 5), ("2026-08", 9)]
    assert row.places == 9


def test_household_types_show_their_share_and_the_rooms_they_need(plan: PlanningFile) -> None:
    with plan.reading() as session:
        rows = queries.household_type_rows(session, YEAR)
        months = queries.month_rows(session, YEAR)
    assert len(rows) == 12
    assert {row.source for row in rows} == {"antagande"}
    assert sum(row.permille for row in rows) == 1000
    family = next(row for row in rows if row.persons == 8)
    assert family.rooms_needed == 5
    assert [row.month for row in months] == list(range(1, 13))


def test_a_year_that_is_not_covered_is_refused_in_words(plan: PlanningFile) -> None:
    with plan.reading() as session, pytest.raises(UserProblem) as refused:
        queries.year_row(session, 2031)
    assert refused.value.code == "YEAR_UNKNOWN"


def test_the_overview_leads_from_quotas_to_a_proposal(plan: PlanningFile) -> None:
    def next_code() -> str | None:
        with plan.reading() as session:
            step = queries.overview(session, YEAR, "1").next_step
        return step.code if step else None

    def rows() -> tuple[queries.QuotaRow, ...]:
        with plan.reading() as session:
            return queries.quota_rows(session, YEAR, "1")

    assert next_code() == "NO_QUOTAS"
    with plan.reading() as session:
        counties = queries.county_quota_rows(session, YEAR, "1")
    plan.act(acts.calculate_quotas(rows(), counties, year=YEAR, version="1"))
    assert next_code() == "NO_HOMES"
    plan.act(acts.split_routes_evenly(rows(), {Route.ALREADY_HOUSED: 1}))
    assert next_code() is None


def test_the_overview_leads_to_the_cell(plan: PlanningFile) -> None:
    plan.act(acts.set_quota(quota(plan, "2081"), 58, year=YEAR, version="1"))
    with plan.reading() as session:
        first, *_ = queries.overview(session, YEAR, "1").topics
    assert not first.done
    missing = next(thing for thing in first.missing if thing.code == "QUOTA_MISSING")
    assert (missing.page, missing.key, missing.column) == (Topic.QUOTAS, "2021", "persons")
    text = Wording(Language.SWEDISH).of(missing.sentence, **missing.params)
    assert text == "Vansbro har inget kommuntal."


def test_quotas_that_are_not_split_by_route_are_one_line(plan: PlanningFile) -> None:
    def lines() -> list[str]:
        with plan.reading() as session:
            topic, *_ = queries.overview(session, YEAR, "1").topics
        of = Wording(Language.SWEDISH).of
        return [of(each.sentence, **each.params) for each in topic.missing if each.code == "ROUTES_MISSING"]

    plan.act(acts.set_quota(quota(plan, "2081"), 58, year=YEAR, version="1"))
    assert lines() == ["Kommuntalet för Borlänge är inte delat på vägar."]
    plan.act(acts.set_quota(quota(plan, "2034"), 4, year=YEAR, version="1"))
    assert lines() == ["Kommuntalen för 2 kommuner är inte delade på vägar."]


def test_a_part_with_nothing_in_it_is_not_done(plan: PlanningFile) -> None:
    with plan.reading() as session:
        topics = {topic.topic: topic for topic in queries.overview(session, YEAR, "1").topics}
    quotas = topics[Topic.QUOTAS]
    (no_quotas,) = quotas.missing
    assert (no_quotas.code, no_quotas.column) == ("NO_QUOTAS", "formula")
    assert [topic for topic, found in topics.items() if found.done] == [Topic.PLACES, Topic.HOUSEHOLDS]
    assert not topics[Topic.PROPOSAL].begun


def test_the_overview_counts_what_can_be_used_in_the_year(plan: PlanningFile) -> None:
    ended = homes(count=5, first=Month(2024, 1), last=Month(2025, 12))
    plan.act(add_homes(homes(count=3), homes(count=4, rooms=4), ended))
    with plan.reading() as session:
        school = acts.add_service_point(
            session,
            municipality_code="2081",
            service=Service.SCHOOL,
            name="Björkskolan",
            catchment=[SEAT],
            capacity=[(Month(YEAR, 8), 9), (Month(YEAR, 1), 5)],
        )
    plan.act(school)
    with plan.reading() as session:
        counts = {topic.topic: topic.counts for topic in queries.overview(session, YEAR, "1").topics}
    assert (counts[Topic.HOMES]["homes"], counts[Topic.HOMES]["municipalities"]) == (7, 1)
    assert (counts[Topic.SERVICES]["points"], counts[Topic.SERVICES]["places"]) == (1, 9)


def test_year_sums(plan: PlanningFile) -> None:
    plan.act(acts.set_quota(quota(plan, "2081"), 58, year=YEAR, version="1"))
    with plan.reading() as session:
        (year,) = queries.year_sums(session)
    assert (year.county_quota, year.municipal_quotas, year.with_quota) == (321, 58, 1)
    assert (year.new_homes, year.routes_split) == (58, False)


def test_the_overview_advises_about_criteria_statute_and_decision(plan: PlanningFile) -> None:
    def advice() -> list[tuple[str, dict[str, object]]]:
        with plan.reading() as session:
            topic, *_ = queries.overview(session, YEAR, "1").topics
        assert not topic.blocked
        return [
            (missing.code, dict(missing.params))
            for missing in topic.missing
            if missing.code not in ("ROUTES_MISSING", "NO_QUOTAS")
        ]

    calculate(plan)
    assert advice() == [("NOT_DECIDED", {"year": "2026"})]
    formula = Formula({Criterion.POPULATION: 4, Criterion.LABOUR: 6, Criterion.HOUSING: 0})
    values = {"2034": Fraction("6.9"), "2081": Fraction("7.1")}
    with plan.reading() as session:
        edits = (
            acts.add_alternative(session, YEAR, "1", "Alternativ A", formula),
            acts.set_criterion_values(session, YEAR, "unemployment", values, source="Prov"),
            acts.set_version_statute(session, YEAR, "1", sfs="", in_force="2026-01-01"),
        )
    for edit in edits:
        plan.act(edit)
    criterion, statute, decision = advice()
    assert criterion[0] == "CRITERION_MISSING"
    assert (criterion[1]["name"], criterion[1]["count"]) == ("Alternativ A", 13)
    assert statute == ("SFS_MISSING", {"version": "1"})
    assert decision[0] == "NOT_DECIDED"
    decisions.decide(plan, a_paper(plan), FACTS)
    assert [code for code, _ in advice()] == ["CRITERION_MISSING", "SFS_MISSING"]
    with plan.reading() as session:
        first, *_ = queries.overview(session, YEAR, "1").topics
    assert first.counts["decided"] == 1


def test_the_overview_says_who_the_latest_proposal_has_no_home_for(plan: PlanningFile) -> None:
    def told() -> list[str]:
        with plan.reading() as session:
            *_, topic = queries.overview(session, YEAR, "1").topics
        return [Wording(Language.SWEDISH).of(thing.sentence, **thing.params) for thing in topic.missing]

    assert told() == [f"Det finns inget förslag för {YEAR} än."]
    short = Shortage(ShortageKind.HOME, "2081", Month(YEAR, 3), households=1, persons=4)
    for shortages in ((short, short), ()):
        proposals.store(
            plan,
            snapshot=a_snapshot(),
            settings=PlanSettings(),
            solution=Solution(Outcome.OPTIMAL, (), (), (), shortages, (), 0.0, SolverReport("", "", "")),
        )
        names = ["Personer utan bostad i det senaste förslaget: 8. Se där vad som skulle hjälpa."]
        assert told() == (names if shortages else [])
