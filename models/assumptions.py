"""What a year starts from until the officer knows better: marked as assumptions wherever they are shown."""

from __future__ import annotations

from typing import Any

SOURCE = "antagande"

# Code, label, ages 0, 1-5, 6-15, 16-18, 19-64, 65+, weight. About half are children, as among those
# assigned in 2019; the split between kinds of household is ours.
_MIX = (
    ("H01", "Ensam vuxen", 0, 0, 0, 0, 1, 0, 34),
    ("H02", "Par", 0, 0, 0, 0, 2, 0, 9),
    ("H03", "En vuxen, ett barn", 0, 1, 0, 0, 1, 0, 7),
    ("H04", "En vuxen, två barn", 0, 0, 2, 0, 1, 0, 7),
    ("H05", "Två vuxna, ett barn", 1, 0, 0, 0, 2, 0, 7),
    ("H06", "Två vuxna, två barn", 0, 1, 1, 0, 2, 0, 12),
    ("H07", "Två vuxna, tre barn", 0, 1, 2, 0, 2, 0, 9),
    ("H08", "Två vuxna, fyra barn", 0, 2, 1, 1, 2, 0, 6),
    ("H09", "Två vuxna, sex barn", 1, 1, 3, 1, 2, 0, 3),
    ("H10", "Vuxen med tonåring", 0, 0, 0, 1, 1, 0, 3),
    ("H11", "Äldre par", 0, 0, 0, 0, 0, 2, 2),
    ("H12", "Ensam äldre", 0, 0, 0, 0, 0, 1, 1),
)

# Assignments follow decisions: few in January and in July, most in spring and autumn.
_MONTHS = (6, 8, 9, 9, 9, 8, 5, 8, 10, 10, 10, 8)


def household_type_rows(year: int) -> list[dict[str, Any]]:
    return [
        {
            "year": year,
            "code": code,
            "label": label,
            "age_0": age_0,
            "age_1_5": age_1_5,
            "age_6_15": age_6_15,
            "age_16_18": age_16_18,
            "age_19_64": age_19_64,
            "age_65": age_65,
            "weight": weight,
            "source": SOURCE,
        }
        for code, label, age_0, age_1_5, age_6_15, age_16_18, age_19_64, age_65, weight in _MIX
    ]


def month_rows(year: int) -> list[dict[str, Any]]:
    return [
        {"year": year, "month": number, "weight": weight} for number, weight in enumerate(_MONTHS, start=1)
    ]
