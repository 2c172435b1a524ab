"""All 290 municipalities in one call, against largest remainder by sorting, which keeps no limits.

Run with ``pytest tests/benchmarks/test_apportion_speed.py --benchmark-enable --benchmark-only -s``; it prints
the ratio to sorting the same exact targets and to sorting floating-point numbers with numpy, all
measured in the same run. In the ordinary test run every division is made once and checked.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from models import reference
from models.domain.apportionment import Method
from optimizer.division.apportion import Limit, apportion

ROUNDS = 30
TOTAL = 15_200
"""The county quotas of 2018 together."""


@dataclass(frozen=True)
class Country:
    """Targets by inhabitants times a made-up factor, the same every time."""

    targets: dict[str, Fraction]
    limits: dict[str, Limit]
    step: int = 1
    method: Method = Method.NEAREST


def sweden() -> Country:
    chance = random.Random(2018)  # noqa: S311 - made-up factors, no secret
    weights = {town.code: town.population * chance.randint(500, 1500) for town in reference.municipalities()}
    whole = sum(weights.values())
    return Country(
        {code: Fraction(TOTAL * weight, whole) for code, weight in weights.items()},
        dict.fromkeys(weights, (0, None)),
    )


def limited(country: Country) -> Country:
    """Floor 10, cap 400, a zero list of 20, ten locks, steps of 5."""
    codes = sorted(country.limits)
    limits: dict[str, Limit] = dict.fromkeys(codes, (10, 400))
    limits |= dict.fromkeys(codes[::15], (0, 0))
    limits |= dict.fromkeys(codes[7::29], (43, 43))
    return replace(country, limits=limits, step=5)


COUNTRIES: dict[str, Callable[[], Country]] = {
    "no limits": sweden,
    "floor, cap, zero list, locks, step": lambda: limited(sweden()),
    "divisor with the same limits": lambda: replace(limited(sweden()), method=Method.DIVISOR),
}


@pytest.mark.parametrize("name", COUNTRIES)
def test_all_municipalities_at_once(
    benchmark: BenchmarkFixture, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    country = COUNTRIES[name]()
    floats = np.array([float(country.targets[code]) for code in sorted(country.targets)])
    seconds: dict[str, list[float]] = {"sorted": [], "numpy": []}
    plain: dict[str, int] = {}

    def without_limits() -> None:
        """Before every round, so that all see the same noise of the machine."""
        began = time.perf_counter()
        plain.update(by_sorting(country.targets))
        between = time.perf_counter()
        by_numpy(floats)
        seconds["sorted"].append(between - began)
        seconds["numpy"].append(time.perf_counter() - between)

    def ours() -> dict[str, int]:
        return apportion(country.targets, TOTAL, country.limits, country.step, country.method)

    quotas = benchmark.pedantic(ours, setup=without_limits, rounds=ROUNDS)
    assert sum(quotas.values()) == TOTAL
    if country == sweden():
        assert quotas == plain
    if benchmark.stats is not None:
        best = benchmark.stats["min"]
        ratios = {baseline: best / min(times) for baseline, times in seconds.items()}
        benchmark.extra_info["ratio"] = ratios
        with capsys.disabled():
            print(  # noqa: T201 - what this is for
                f"\n290 municipalities, {name}: {1000 * best:.2f} ms; {ratios['sorted']:.2f} x sorting the "
                f"same targets, {ratios['numpy']:.0f} x sorting floating-point numbers with numpy"
            )


def by_sorting(targets: dict[str, Fraction]) -> dict[str, int]:
    quotas = {code: int(target) for code, target in targets.items()}
    left = TOTAL - sum(quotas.values())
    for code in sorted(targets, key=lambda code: (quotas[code] - targets[code], code))[:left]:
        quotas[code] += 1
    return quotas


def by_numpy(
    targets: np.ndarray[tuple[int], np.dtype[np.float64]],
) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    quotas = np.floor(targets).astype(np.int64)
    left = TOTAL - int(quotas.sum())
    quotas[np.argsort(quotas - targets, kind="stable")[:left]] += 1
    return quotas
