import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.shares import whole_shares

weights = st.dictionaries(st.text("0123456789", min_size=4, max_size=4), st.integers(0, 10_000), min_size=1)


@given(st.integers(0, 100_000), weights.filter(lambda weights: any(weights.values())))
def test_shares_add_up_and_lie_within_one_of_the_proportion(total: int, weights: dict[str, int]) -> None:
    shares = whole_shares(total, weights)
    assert sum(shares.values()) == total
    whole = sum(weights.values())
    assert all(abs(shares[key] * whole - total * weight) < whole for key, weight in weights.items())


def test_equal_remainders_go_to_the_lower_code() -> None:
    assert whole_shares(1, {"2081": 5, "2034": 5}) == {"2081": 0, "2034": 1}


def test_nothing_to_split_by() -> None:
    assert whole_shares(0, {"2081": 0}) == {"2081": 0}
    with pytest.raises(ValueError, match="weight"):
        whole_shares(3, {"2081": 0})
