"""A transport that answers from memory, and answers of the shapes that the services document."""

from __future__ import annotations

import json
from collections.abc import Mapping

from models.errors import UserProblem
from models.progress import Cancelled, IsCancelled


class Recorded:
    """Answers by address; keeps what was asked."""

    def __init__(self, answers: Mapping[str, bytes | Exception]) -> None:
        self._answers = answers
        self.asked: list[str] = []

    def get(self, url: str, cancelled: IsCancelled) -> bytes:
        if cancelled():
            raise Cancelled
        self.asked.append(url)
        answer = self._answers.get(url, UserProblem("FETCH_REFUSED", host="?", status="404"))
        if isinstance(answer, Exception):
            raise answer
        return answer


KPI = "https://api.kolada.se/v3/kpi/{id}"
DATA = "https://api.kolada.se/v3/data/kpi/{id}/year/{year}?per_page=5000"


def key_figure(figure: str, title: str) -> bytes:
    """Kolada's description of one key figure."""
    return _json(
        {
            "values": [
                {
                    "id": figure,
                    "title": title,
                    "description": "Källa: SCB.",
                    "auspice": "RKA",
                    "municipality_type": "K",
                    "is_divided_by_gender": True,
                    "publication_date": "2026-02-22",
                }
            ],
            "count": 1,
            "next_url": None,
            "previous_url": None,
        }
    )


def kolada_page(
    figure: str, year: int, values: Mapping[str, float | None], next_url: str | None = None
) -> bytes:
    """Values of municipalities, each parted by sex as well."""
    return _json(
        {
            "values": [
                {
                    "kpi": figure,
                    "municipality": code,
                    "period": year,
                    "values": [
                        {"gender": "K", "count": 1, "status": "", "value": -1, "isdeleted": False},
                        {
                            "gender": "T",
                            "count": 1,
                            "status": "Missing" if value is None else "",
                            "value": value,
                            "isdeleted": False,
                        },
                    ],
                }
                for code, value in values.items()
            ],
            "count": len(values),
            "next_url": next_url,
            "previous_url": None,
        }
    )


def scb_table(values: Mapping[str, int | None], year: int = 2024, **changes: object) -> bytes:
    """SCB's json-stat2 of one content and one year."""
    return _json(
        {
            "version": "2.0",
            "class": "dataset",
            "label": "Folkmängden efter region, tabellinnehåll och år",
            "source": "SCB",
            "updated": "2025-02-21T07:00:00Z",
            "id": ["Region", "ContentsCode", "Tid"],
            "size": [len(values), 1, 1],
            "dimension": {
                "Region": {"label": "region", "category": {"index": {c: i for i, c in enumerate(values)}}},
                "ContentsCode": {"label": "tabellinnehåll", "category": {"index": {"BE0101N1": 0}}},
                "Tid": {"label": "år", "category": {"index": {str(year): 0}}},
            },
            "value": list(values.values()),
            **changes,
        }
    )


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode()
