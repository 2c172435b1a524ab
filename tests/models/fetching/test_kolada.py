"""Key figures from Kolada: asked for the whole country, page by page, and nothing guessed."""

from __future__ import annotations

import hashlib
from fractions import Fraction

import pytest

from models.errors import UserProblem
from models.fetching import kolada
from models.fetching.fetched import Fetched
from models.fetching.transport import host_of
from models.progress import Cancelled, ignore_progress, never_cancelled
from tests.models.fetching.services import DATA, KPI, Recorded, key_figure, kolada_page

ID = "N01951"
TITLE = "Invånare totalt, antal"
ABOUT, FIRST = KPI.format(id=ID), DATA.format(id=ID, year=2025)


def fetched(transport: Recorded, figure: str = ID) -> Fetched:
    return kolada.fetch(transport, figure, 2025, ignore_progress, never_cancelled)


def test_values_come_with_title_year_edition_and_fingerprint() -> None:
    answers = {
        ABOUT: key_figure(ID, TITLE),
        FIRST: kolada_page(
            ID, 2025, {"2080": 60_123.0, "2062": None, "0000": 10_605_520, "0020": 288_000, "G35731": 3}
        ),
    }
    transport = Recorded(answers)

    found = fetched(transport, " n01951 ")

    assert {code: found.values[code] for code in ("2080",)} == {"2080": 60_123}
    assert "G35731" not in found.values
    assert found.missing == {"2062"}
    assert (found.source, found.as_of, found.edition) == (f"Kolada {ID} {TITLE}", "2025", "2026-02-22")
    assert found.sha256 == hashlib.sha256(answers[ABOUT] + answers[FIRST]).hexdigest()
    assert transport.asked == [ABOUT, FIRST]
    assert {host_of(url) for url in transport.asked} == {kolada.HOST}


def test_a_title_without_end_is_cut() -> None:
    answers = {ABOUT: key_figure(ID, "Invånare " * 50_000), FIRST: kolada_page(ID, 2025, {"2080": 1})}

    assert len(fetched(Recorded(answers)).source) < 250


def test_decimals_are_kept_as_written() -> None:
    transport = Recorded(
        {
            KPI.format(id="N03920"): key_figure("N03920", "Arbetslösa 18–65 år, andel (%)"),
            DATA.format(id="N03920", year=2025): kolada_page("N03920", 2025, {"2080": 4.1}),
        }
    )

    assert fetched(transport, "N03920").values == {"2080": Fraction("4.1")}


def test_every_page_is_followed() -> None:
    second = FIRST + "&page=2"
    transport = Recorded(
        {
            ABOUT: key_figure(ID, TITLE),
            FIRST: kolada_page(ID, 2025, {"2080": 1}, next_url=second),
            second: kolada_page(ID, 2025, {"2081": 2}, next_url=second + "&end"),
            second + "&end": kolada_page(ID, 2025, {}),
        }
    )

    assert fetched(transport).values == {"2080": 1, "2081": 2}
    assert len(transport.asked) == 4


def test_pages_without_end_are_not_followed_for_ever() -> None:
    transport = Recorded(
        {ABOUT: key_figure(ID, TITLE), FIRST: kolada_page(ID, 2025, {"2080": 1}, next_url=FIRST)}
    )

    with pytest.raises(UserProblem, match="FETCH_NOT_UNDERSTOOD"):
        fetched(transport)
    assert len(transport.asked) < 30


@pytest.mark.parametrize("elsewhere", ["https://example.org/v3/data", "https://api.kolada.se.evil.org/"])
def test_a_page_at_another_host_is_not_asked_for(elsewhere: str) -> None:
    transport = Recorded(
        {ABOUT: key_figure(ID, TITLE), FIRST: kolada_page(ID, 2025, {"2080": 1}, next_url=elsewhere)}
    )

    with pytest.raises(UserProblem, match="FETCH_ELSEWHERE"):
        fetched(transport)
    assert elsewhere not in transport.asked


@pytest.mark.parametrize(
    "body",
    [
        b"<html>underhall</html>",
        b"[]",
        b"\xff\xfe",
        b"{}",
        b'{"values": 3}',
        b'{"values": [7]}',
        b'{"values": ' + b"[" * 100_000,
        kolada_page(ID, 2025, {"2080": 1}).replace(b'"value": 1', b'"value": "1"'),
        kolada_page(ID, 2025, {"2080": 1}).replace(b'"value": 1', b'"value": NaN'),
        kolada_page(ID, 2025, {"2080": 1}).replace(b'"value": 1', b'"value": true'),
        kolada_page(ID, 2025, {"2080": 1}).replace(b'"value": 1', b'"value": 1' + b"0" * 400),
        kolada_page(ID, 2025, {"2080": 1}).replace(b'"value": 1', b'"value": 1e999'),
        kolada_page(ID, 2025, {"2080": 1, "2081": 2}).replace(b"2081", b"2080"),
    ],
)
def test_another_content_is_refused_whole(body: bytes) -> None:
    with pytest.raises(UserProblem) as refused:
        fetched(Recorded({ABOUT: key_figure(ID, TITLE), FIRST: body}))

    assert refused.value.code == "FETCH_NOT_UNDERSTOOD"


@pytest.mark.parametrize("page", [kolada_page(ID, 2025, {}), kolada_page(ID, 2024, {"2080": 1})])
def test_a_year_without_values_says_so(page: bytes) -> None:
    with pytest.raises(UserProblem, match="NOTHING_FETCHED"):
        fetched(Recorded({ABOUT: key_figure(ID, TITLE), FIRST: page}))


@pytest.mark.parametrize("figure", ["", "X1", "N0195", "N01951/../../x", "N01951,N03920"])
def test_what_is_no_id_is_never_asked(figure: str) -> None:
    transport = Recorded({})

    with pytest.raises(UserProblem, match="KEY_FIGURE_UNKNOWN"):
        fetched(transport, figure)
    assert transport.asked == []


@pytest.mark.parametrize(
    "answer",
    [
        b'{"values": [], "count": 0, "next_url": null}',
        UserProblem("FETCH_REFUSED", host=kolada.HOST, status="404"),
        key_figure("N99998", "Något annat"),
    ],
)
def test_a_key_figure_that_kolada_does_not_know(answer: bytes | Exception) -> None:
    with pytest.raises(UserProblem, match="KEY_FIGURE_UNKNOWN"):
        fetched(Recorded({KPI.format(id="N99999"): answer}), "N99999")


def test_a_service_that_is_down_is_not_taken_for_an_unknown_key_figure() -> None:
    down = UserProblem("FETCH_BUSY", host=kolada.HOST, status="503")

    with pytest.raises(UserProblem, match="FETCH_BUSY"):
        fetched(Recorded({ABOUT: down}))


def test_errors_of_the_network_and_cancelling_pass_through() -> None:
    gone = UserProblem("FETCH_NO_NETWORK", host=kolada.HOST)
    with pytest.raises(UserProblem, match="FETCH_NO_NETWORK"):
        fetched(Recorded({ABOUT: gone}))
    with pytest.raises(Cancelled):
        kolada.fetch(Recorded({}), ID, 2025, ignore_progress, lambda: True)
