"""Which limits are filled, as the papers tell it."""

from __future__ import annotations

from dataclasses import replace

from desktop.without_window import planning
from desktop.without_window.tight_rules import MOST_PLACES, tight_rules
from models.documents.parts import Table
from models.domain.proposal import PlanSettings, Proposal
from models.domain.snapshot import PlanningSnapshot
from models.wording import Language, Wording
from optimizer.searching.search import search_here
from optimizer.solve import optimise
from tests.builders import FAMILY, a_group, a_home, a_place, a_snapshot
from tests.planned import a_proposal

SWEDISH = Wording(Language.SWEDISH)
FILLED = "Gränser som är fyllda"


def planned(snapshot: PlanningSnapshot) -> Proposal:
    settings = PlanSettings()
    solution = optimise(snapshot, settings, searcher=search_here)
    return replace(a_proposal(), snapshot=snapshot, settings=settings, solution=solution)


def two_families_one_home() -> PlanningSnapshot:
    return a_snapshot(
        groups=(a_group("families", composition=FAMILY, count=2),), homes=(a_home("2081_seat", 3),)
    )


def test_a_filled_limit_is_told_with_its_place_and_size() -> None:
    (homes,) = tight_rules(planned(two_families_one_home()), SWEDISH)
    assert homes.title == "Inte fler hushåll än bostäder som är stora nog"
    assert homes.filled == "1 av 1"
    assert homes.where == "Ort 2081_seat, bostäder med minst 3 rum"


def test_where_there_is_room_for_all_nothing_is_told() -> None:
    roomy = replace(two_families_one_home(), homes=(a_home("2081_seat", 3, 9),))
    assert tight_rules(planned(roomy), SWEDISH) == ()


def test_many_places_are_cut_short_with_a_count() -> None:
    places = tuple(a_place(f"2081_{number:02}") for number in range(MOST_PLACES + 3))
    crowded = a_snapshot(
        places=places,
        groups=(a_group("families", composition=FAMILY, count=40),),
        quotas=(),
        homes=tuple(replace(a_home(place.code, 3), id=place.code) for place in places),
    )
    (homes,) = tight_rules(planned(crowded), SWEDISH)
    assert homes.where.endswith(" och 3 till")
    assert homes.where.count(";") == MOST_PLACES - 1


def test_the_paper_has_the_table_and_the_public_paper_has_not() -> None:
    proposal = planned(two_families_one_home())

    def captions(*, public: bool) -> list[str]:
        blocks = planning.printed(proposal, SWEDISH, public=public).blocks
        return [block.caption for block in blocks if isinstance(block, Table)]

    assert FILLED in captions(public=False)
    assert FILLED not in captions(public=True)
