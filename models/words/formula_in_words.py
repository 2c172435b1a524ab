"""A formula in one Swedish line: it is stored in the plan as the source of each quota that it gave."""

from __future__ import annotations

from collections.abc import Mapping

from models.domain.apportionment import Formula
from models.domain.criteria import Criterion

CRITERIA_IN_WORDS: Mapping[Criterion, str] = {
    Criterion.POPULATION: "folkmängd",
    Criterion.LABOUR: "arbetsmarknad",
    Criterion.RECEPTION: "mottagande",
    Criterion.ASYLUM_SEEKERS: "asylsökande",
    Criterion.HOUSING: "bostäder",
    Criterion.EXCLUSION: "utanförskap",
    Criterion.REQUESTED: "önskat kommuntal",
}


def formula_in_words(name: str, formula: Formula) -> str:
    """`Alternativ A: folkmängd 40 %, arbetsmarknad 60 %; minst 10`. Criteria of no weight are left out."""
    whole = sum(formula.weights.values())
    weights = [
        f"{CRITERIA_IN_WORDS[criterion]} {_percent(formula.weights[criterion], whole)}"
        for criterion in Criterion
        if formula.weights.get(criterion)
    ]
    limits = []
    if formula.floor:
        limits.append(f"minst {formula.floor}")
    if formula.cap is not None:
        limits.append(f"högst {formula.cap}")
    if formula.step > 1:
        limits.append(f"i steg om {formula.step}")
    if formula.bounds:
        limits.append(f"egna gränser för {len(formula.bounds)}")
    return f"{name}: " + "; ".join(", ".join(part) for part in (weights, limits) if part)


def _percent(weight: int, whole: int) -> str:
    tenths = round(1000 * weight / whole)
    return f"{tenths // 10} %" if tenths % 10 == 0 else f"{tenths // 10},{tenths % 10} %"
