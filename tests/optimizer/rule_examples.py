"""Given a planning basis and a plan: which breaches does a rule find?"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from models.domain.homes import HousingProject
from models.domain.households import Composition, Need
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.quotas import Route
from models.domain.services import Capacity, Service
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from tests.builders import FAMILY, JANUARY, YEAR, a_group, a_home, a_quota, a_school, a_snapshot

MARCH = Month(YEAR, 3)
APRIL = Month(YEAR, 4)
SEAT, VILLAGE = "2081_seat", "2081_village"
STEP_FREE = frozenset({Need.STEP_FREE})


@dataclass(frozen=True, slots=True)
class Example:
    """`breaches` is what the rule alone finds: subject, limit and actual of each."""

    rule_id: str
    given: str
    snapshot: PlanningSnapshot
    plan: tuple[Placement, ...]
    breaches: tuple[tuple[tuple[str, ...], int, int], ...] = ()
    settings: PlanSettings = field(default_factory=PlanSettings)

    def expected(self) -> tuple[Breach, ...]:
        return tuple(Breach(self.rule_id, *breach) for breach in self.breaches)


def in_seat(group: str, households: int = 1, month: Month = JANUARY) -> Placement:
    return Placement(group, SEAT, month, households)


def in_village(group: str, households: int = 1) -> Placement:
    return Placement(group, VILLAGE, JANUARY, households)


SINGLES = a_snapshot(groups=(a_group("singles", count=3),))
HOUSED = a_group("housed", route=Route.ALREADY_HOUSED, composition=FAMILY, count=2, lives_in=SEAT)
FAMILIES = a_group("families", composition=FAMILY, count=3)
WITH_LOCK = replace(SINGLES, locks=(Lock("lock", SEAT, LockKind.EXACTLY, 2, month=MARCH),))
WITH_CAP = replace(SINGLES, locks=(Lock("cap", SEAT, LockKind.AT_MOST, 1),))
NEEDY = a_snapshot(
    groups=(a_group("needy", needs=STEP_FREE, count=2), a_group("families", composition=FAMILY, count=2)),
    homes=(a_home(SEAT, 3, 1, step_free=True), a_home(SEAT, 1, 1)),
)
WITH_LEAST = replace(SINGLES, locks=(Lock("least", SEAT, LockKind.AT_LEAST, 2, group_id="singles"),))
IN_SCHOOL = a_snapshot(groups=(FAMILIES, HOUSED), services=(a_school(SEAT, 4),))

EXAMPLES: tuple[Example, ...] = (
    Example("everyone_counted", "nobody placed", SINGLES, ()),
    Example(
        "everyone_counted",
        "all placed, in two months",
        SINGLES,
        (in_seat("singles", 2), in_seat("singles", 1, MARCH)),
    ),
    Example(
        "everyone_counted", "more than there are", SINGLES, (in_seat("singles", 4),), ((("singles",), 3, 4),)
    ),
    Example(
        "everyone_counted",
        "in another municipality",
        SINGLES,
        (Placement("singles", "2034_seat", JANUARY, 1),),
        ((("singles", "2034_seat", "2026-01"), 0, 1),),
    ),
    Example(
        "everyone_counted",
        "before the assignment",
        a_snapshot(groups=(a_group("late", assigned=MARCH),)),
        (in_seat("late"),),
        ((("late", SEAT, "2026-01"), 0, 1),),
    ),
    Example(
        "everyone_counted",
        "in a forbidden place",
        a_snapshot(groups=(a_group("shy", forbidden_places=frozenset({SEAT})),)),
        (in_seat("shy"),),
        ((("shy", SEAT, "2026-01"), 0, 1),),
    ),
    Example(
        "everyone_counted",
        "outside the allowed places",
        a_snapshot(groups=(a_group("picky", allowed_places=frozenset({VILLAGE})),)),
        (in_seat("picky"),),
        ((("picky", SEAT, "2026-01"), 0, 1),),
    ),
    Example(
        "everyone_counted",
        "a group nobody knows",
        SINGLES,
        (in_seat("who"),),
        ((("who", SEAT, "2026-01"), 0, 1),),
    ),
    Example(
        "everyone_counted",
        "the housed are left out",
        a_snapshot(groups=(HOUSED,)),
        (),
        ((("housed",), 2, 0),),
    ),
    Example(
        "everyone_counted",
        "the housed are moved",
        a_snapshot(groups=(HOUSED,)),
        (Placement("housed", VILLAGE, JANUARY, 2),),
        ((("housed", VILLAGE, "2026-01"), 0, 2),),
    ),
    Example(
        "quota_kept",
        "as many as the quota",
        a_snapshot(groups=(FAMILIES,), quotas=(a_quota("2081", 12),)),
        (in_seat("families", 3),),
    ),
    Example(
        "quota_kept",
        "one family too many",
        a_snapshot(groups=(FAMILIES,), quotas=(a_quota("2081", 11),)),
        (in_seat("families", 3),),
        ((("2081", "agency_housing"), 11, 12),),
    ),
    Example(
        "quota_kept",
        "received so far counts",
        a_snapshot(groups=(FAMILIES,), quotas=(replace(a_quota("2081", 20, already_housed=8), received=14),)),
        (in_seat("families", 2),),
        ((("2081", "agency_housing"), 6, 8),),
    ),
    Example(
        "quota_kept",
        "the already housed are no matter of choice",
        a_snapshot(groups=(HOUSED,), quotas=(a_quota("2081", 0),)),
        (in_seat("housed", 2),),
    ),
    Example("reception_deadline", "in the last month in time", SINGLES, (in_seat("singles", 3, MARCH),)),
    Example("reception_deadline", "late, and that is allowed", SINGLES, (in_seat("singles", 3, APRIL),)),
    Example(
        "reception_deadline",
        "late",
        SINGLES,
        (in_seat("singles", 3, APRIL),),
        ((("singles", SEAT, "2026-04"), 2, 3),),
        PlanSettings(late_allowed=False),
    ),
    Example(
        "reception_deadline",
        "a longer time for this group",
        a_snapshot(groups=(a_group("refugees", reception_months=4),)),
        (in_seat("refugees", 1, APRIL),),
        settings=PlanSettings(late_allowed=False),
    ),
    Example("home_capacity", "nobody, no homes", SINGLES, ()),
    Example(
        "home_capacity",
        "the family takes the large home, the single person the small",
        a_snapshot(groups=(FAMILIES, a_group("single")), homes=(a_home(SEAT, 3), a_home(SEAT, 1))),
        (in_seat("families"), in_seat("single")),
    ),
    Example(
        "home_capacity",
        "two families, one large home",
        a_snapshot(groups=(FAMILIES,), homes=(a_home(SEAT, 3), a_home(SEAT, 1, first=MARCH))),
        (in_seat("families"), in_seat("families", 1, Month(YEAR + 1, 2))),
        (((SEAT, "3_rooms", "2027-02"), 1, 2),),
    ),
    Example(
        "home_capacity",
        "a single person as well: told apart from what the families lack",
        a_snapshot(groups=(FAMILIES, a_group("single")), homes=(a_home(SEAT, 3),)),
        (in_seat("families", 2, Month(YEAR + 1, 2)), in_seat("single", 1, Month(YEAR + 1, 2))),
        (((SEAT, "3_rooms", "2027-02"), 1, 2), ((SEAT, "1_rooms", "2027-02"), 1, 3)),
    ),
    Example(
        "home_capacity",
        "a project that is not decided gives no home",
        a_snapshot(
            groups=(a_group("single", assigned=Month(YEAR, 12)),),
            projects=(HousingProject("p", SEAT, "Moduler", 3, 4, JANUARY, decided=False),),
        ),
        (in_seat("single", 1, Month(YEAR + 1, 2)),),
        (((SEAT, "1_rooms", "2027-02"), 0, 1),),
    ),
    Example(
        "home_capacity",
        "a decided project does",
        a_snapshot(
            groups=(a_group("single"),),
            projects=(HousingProject("p", SEAT, "Moduler", 3, 4, MARCH, decided=True),),
        ),
        (in_seat("single", 1, MARCH),),
    ),
    Example(
        "home_capacity",
        "the lease ends and the household stays",
        a_snapshot(groups=(a_group("single"),), homes=(a_home(SEAT, 1, last=Month(YEAR + 1, 1)),)),
        (in_seat("single"),),
        (((SEAT, "1_rooms", "2027-02"), 0, 1),),
    ),
    Example(
        "home_capacity",
        "a very large household needs the largest homes, not more",
        a_snapshot(
            groups=(a_group("clan", composition=Composition(age_6_15=18, age_19_64=2)),),
            homes=(a_home(SEAT, 9),),
        ),
        (in_seat("clan"),),
    ),
    Example("home_suits_needs", "a step-free home for who needs it", NEEDY, (in_seat("needy"),)),
    Example(
        "home_suits_needs",
        "two need the one step-free home",
        NEEDY,
        (in_seat("needy", 2, Month(YEAR + 1, 2)),),
        (((SEAT, "1_step_free", "2027-02"), 1, 2),),
    ),
    Example(
        "home_suits_needs",
        "a family in the home that another needs",
        NEEDY,
        (in_seat("needy", 1, Month(YEAR + 1, 2)), in_seat("families", 1, Month(YEAR + 1, 2))),
        (((SEAT, "1_step_free", "3_rooms", "2027-02"), 1, 2),),
    ),
    Example(
        "home_suits_needs",
        "a health centre in the catchment",
        a_snapshot(
            groups=(a_group("ill", needs=frozenset({Need.HEALTH_CENTRE})),),
            services=(a_school(SEAT, 0, Service.HEALTH),),
        ),
        (in_seat("ill"),),
    ),
    Example(
        "home_suits_needs",
        "no health centre for the village",
        a_snapshot(
            groups=(a_group("ill", needs=frozenset({Need.HEALTH_CENTRE})),),
            services=(a_school(SEAT, 9, Service.HEALTH),),
        ),
        (Placement("ill", VILLAGE, JANUARY, 1),),
        ((("ill", VILLAGE, "2026-01"), 0, 1),),
    ),
    Example(
        "service_capacity", "two pupils beside two", IN_SCHOOL, (in_seat("housed", 2), in_seat("families", 2))
    ),
    Example(
        "service_capacity",
        "one pupil too many, from when they come",
        IN_SCHOOL,
        (in_seat("housed", 2), in_seat("families", 3, Month(YEAR + 1, 2))),
        ((("school_2081_seat", "2027-02"), 4, 5),),
    ),
    Example(
        "service_capacity",
        "allowed, and then counted by the goal",
        IN_SCHOOL,
        (in_seat("housed", 2), in_seat("families", 3)),
        settings=PlanSettings(service_shortage_allowed=True),
    ),
    Example(
        "service_capacity",
        "the housed alone use more than there is",
        replace(IN_SCHOOL, services=(a_school(SEAT, 1),)),
        (in_seat("housed", 2),),
    ),
    Example(
        "service_capacity",
        "one more beside them",
        replace(IN_SCHOOL, services=(a_school(SEAT, 1),)),
        (in_seat("housed", 2), in_seat("families", 1, Month(YEAR + 1, 2))),
        ((("school_2081_seat", "2027-02"), 2, 3),),
    ),
    Example(
        "service_capacity",
        "a village in no catchment",
        IN_SCHOOL,
        (in_seat("housed", 2), Placement("families", VILLAGE, JANUARY, 3)),
    ),
    Example(
        "service_capacity",
        "places that come in March",
        a_snapshot(
            groups=(FAMILIES,),
            services=(replace(a_school(SEAT, 0), capacity=(Capacity(MARCH, 3),)),),
        ),
        (in_seat("families", 3, MARCH),),
    ),
    Example("locks_kept", "as many as the lock says", WITH_LOCK, (in_seat("singles", 2, MARCH),)),
    Example(
        "locks_kept", "too few", WITH_LOCK, (in_seat("singles", 2),), ((("lock", SEAT, "2026-03"), 2, 0),)
    ),
    Example(
        "locks_kept",
        "too many",
        WITH_LOCK,
        (in_seat("singles", 3, MARCH),),
        ((("lock", SEAT, "2026-03"), 2, 3),),
    ),
    Example("locks_kept", "below the cap", WITH_CAP, ()),
    Example(
        "locks_kept",
        "above the cap, in all months together",
        WITH_CAP,
        (in_seat("singles", 1), in_seat("singles", 1, MARCH)),
        ((("cap", SEAT, ""), 1, 2),),
    ),
    Example(
        "locks_kept",
        "as many as the least",
        WITH_LEAST,
        (in_seat("singles", 1), in_seat("singles", 1, MARCH)),
    ),
    Example(
        "locks_kept",
        "below the least, in all months together",
        WITH_LEAST,
        (in_seat("singles", 1), in_village("singles", 2)),
        ((("least", SEAT, ""), 2, 1),),
    ),
    Example(
        "locks_kept",
        "forbidden is at most none",
        replace(SINGLES, locks=(Lock("none", SEAT, LockKind.AT_MOST, 0),)),
        (in_seat("singles"),),
        ((("none", SEAT, ""), 0, 1),),
    ),
    Example(
        "locks_kept",
        "a lock on another group",
        replace(SINGLES, locks=(Lock("lock", SEAT, LockKind.AT_MOST, 0, group_id="families"),)),
        (in_seat("singles", 3),),
    ),
)
