from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.domain.redistribution import Breach, Limit, Quotas, Transfer, breach, redistributed

QUOTAS = Quotas(
    municipal={"2021": 10, "2081": 60, "2101": 30},
    received={"2081": 20},
    county={"20": 70, "21": 25},
)
CODES = ("2021", "2081", "2101", "1781")


def transfer(giver: str, taker: str, persons: int, agreed: str = "2026-03-01") -> Transfer:
    return Transfer(giver, taker, persons, agreed)


def test_what_one_takes_over_another_gives_away() -> None:
    ledger = [transfer("2081", "2021", 5), transfer("2021", "2081", 2, "2026-09-01")]
    assert redistributed(ledger, "2026-03-01") == {"2081": -5, "2021": 5}
    assert redistributed(ledger, "2026-02-28") == {}
    assert redistributed(ledger) == {"2081": -3, "2021": 3}


def test_nobody_below_zero() -> None:
    assert breach(QUOTAS, [transfer("2021", "2081", 10)], frozenset({"2021"})) is None
    assert breach(QUOTAS, [transfer("2021", "2081", 11)], frozenset({"2021"})) == Breach(
        Limit.ZERO, "2021", -1, 0
    )


def test_nobody_lends_what_comes_later() -> None:
    ledger = [transfer("2081", "2021", 5, "2026-06-01"), transfer("2021", "2081", 12, "2026-03-01")]
    assert breach(QUOTAS, ledger, frozenset({"2021"})) == Breach(Limit.ZERO, "2021", -2, 0)


def test_nobody_below_what_is_received() -> None:
    assert breach(QUOTAS, [transfer("2081", "2021", 40)], frozenset({"2081"})) is None
    assert breach(QUOTAS, [transfer("2081", "2021", 41)], frozenset({"2081"})) == Breach(
        Limit.RECEIVED, "2081", 19, 20
    )


def test_the_county_sum_never_below_the_county_quota() -> None:
    assert breach(QUOTAS, [transfer("2081", "1781", 1)], frozenset({"2081"})) == Breach(
        Limit.COUNTY_QUOTA, "20", 69, 70
    )
    assert breach(QUOTAS, [transfer("2101", "2081", 5)], frozenset({"2101"})) is None
    assert breach(QUOTAS, [transfer("2101", "2081", 6)], frozenset({"2101"})) == Breach(
        Limit.COUNTY_QUOTA, "21", 24, 25
    )
    both = [transfer("1781", "2021", 4), transfer("2081", "1781", 4)]
    assert breach(QUOTAS, both, frozenset({"2081"})) is None


def test_inside_a_county_its_sum_is_no_matter_while_the_quotas_are_not_all_set() -> None:
    unfinished = Quotas({"2021": 10, "2081": 20}, {}, {"20": 70})
    assert breach(unfinished, [transfer("2081", "2021", 5)], frozenset({"2081"})) is None


@st.composite
def wishes(draw: st.DrawFn) -> list[Transfer]:
    pairs = st.permutations(CODES).map(lambda codes: codes[:2])
    days = st.sampled_from(["2026-02-01", "2026-05-01", "2026-11-01"])
    return [
        Transfer(giver, taker, persons, day)
        for (giver, taker), persons, day in draw(
            st.lists(st.tuples(pairs, st.integers(1, 30), days), max_size=12)
        )
    ]


@given(wishes(), st.data())
def test_whatever_is_agreed_and_taken_back_the_limits_hold(
    wanted: list[Transfer], data: st.DataObject
) -> None:
    ledger: list[Transfer] = []
    for wish in wanted:
        if breach(QUOTAS, [*ledger, wish], frozenset({wish.from_code})) is None:
            ledger.append(wish)
        if ledger and data.draw(st.booleans()):
            gone = data.draw(st.sampled_from(ledger))
            rest = [known for known in ledger if known is not gone]
            if breach(QUOTAS, rest, frozenset({gone.to_code})) is None:
                ledger = rest
        for day in ("2026-02-01", "2026-05-01", "2026-11-01"):
            net = redistributed(ledger, day)
            assert sum(net.values()) == 0
            left = {code: persons + net.get(code, 0) for code, persons in QUOTAS.municipal.items()}
            assert all(persons >= 0 for persons in left.values())
            assert left["2021"] + left["2081"] >= QUOTAS.county["20"]
            assert left["2101"] >= QUOTAS.county["21"]
        assert QUOTAS.municipal["2081"] + redistributed(ledger).get("2081", 0) >= 20
