"""Inhabitants from SCB: one question about the whole country, an answer in json-stat2."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from models.errors import UserProblem
from models.fetching import scb
from models.fetching.fetched import Fetched
from models.progress import IsCancelled, ignore_progress, never_cancelled
from tests.models.fetching.services import scb_table

VALUES = {"00": 10_587_710, "20": 286_000, "2080": 60_123, "2062": None, "2081": 51_700}


class Whatever:
    """Gives the same answer to every question."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.asked: list[str] = []

    def get(self, url: str, cancelled: IsCancelled) -> bytes:
        self.asked.append(url)
        return self.body


def fetched(body: bytes, year: int = 2024) -> Fetched:
    return scb.fetch(Whatever(body), year, ignore_progress, never_cancelled)


def test_the_question_is_about_the_whole_country() -> None:
    transport = Whatever(scb_table(VALUES))

    scb.fetch(transport, 2024, ignore_progress, never_cancelled)

    (url,) = transport.asked
    assert urlsplit(url).hostname == scb.HOST
    assert urlsplit(url).path == "/api/v2/tables/TAB638/data"
    assert parse_qs(urlsplit(url).query) == {
        "lang": ["sv"],
        "outputFormat": ["json-stat2"],
        "valueCodes[Region]": ["*"],
        "valueCodes[ContentsCode]": ["BE0101N1"],
        "valueCodes[Tid]": ["2024"],
    }


def test_inhabitants_come_with_day_and_edition() -> None:
    found = fetched(scb_table(VALUES))

    assert found.values == {"2080": 60_123, "2081": 51_700}
    assert found.missing == {"2062"}
    assert (found.source, found.as_of, found.edition) == ("SCB TAB638 Folkmängd", "2024-12-31", "2025-02-21")


def test_values_by_their_position_and_codes_in_a_list() -> None:
    sparse = json.loads(scb_table(VALUES))
    sparse["value"] = {"2": 60_123}
    sparse["dimension"]["Region"]["category"]["index"] = list(VALUES)

    found = fetched(json.dumps(sparse).encode())

    assert found.values == {"2080": 60_123}
    assert found.missing == {"2062", "2081"}


def _parted_by_sex(data: dict[str, Any]) -> None:
    data["id"].append("Kon")
    data["size"].append(2)
    data["dimension"]["Kon"] = {"category": {"index": {"1": 0, "2": 1}}}
    data["value"] = [number for number in data["value"] for _sex in range(2)]


def _too_short(data: dict[str, Any]) -> None:
    data["value"].pop()


def _without_dimension(data: dict[str, Any]) -> None:
    del data["dimension"]["Tid"]


def _other_size(data: dict[str, Any]) -> None:
    data["size"][0] += 1


def _text(data: dict[str, Any]) -> None:
    data["value"][2] = "60123"


def _without_end(data: dict[str, Any]) -> None:
    """Small to send, and more cells than anybody can count."""
    for name in range(40):
        data["id"].append(str(name))
        data["size"].append(10)
        data["dimension"][str(name)] = {"category": {"index": [str(code) for code in range(10)]}}
    data["value"] = {"0": 1}


@pytest.mark.parametrize(
    "spoil", [_parted_by_sex, _too_short, _without_dimension, _other_size, _text, _without_end]
)
def test_another_content_is_refused_whole(spoil: Callable[[dict[str, Any]], None]) -> None:
    data = json.loads(scb_table(VALUES))
    spoil(data)

    with pytest.raises(UserProblem) as refused:
        fetched(json.dumps(data).encode())

    assert refused.value.code == "FETCH_NOT_UNDERSTOOD"


def test_another_year_is_no_answer() -> None:
    with pytest.raises(UserProblem, match="NOTHING_FETCHED"):
        fetched(scb_table(VALUES, year=2023))
