"""The one way out: https only, no other host, limits, and one clear sentence without a network."""

from __future__ import annotations

import email.message
import io
import socket
import urllib.request
from collections.abc import Iterator
from time import monotonic
from typing import Any

import pytest

from models.errors import UserProblem
from models.fetching import transport
from models.fetching.transport import HttpsTransport, host_of
from models.problems import sentence
from models.progress import Cancelled, never_cancelled
from models.wording import Language, Wording

URL = "https://api.kolada.se/v3/kpi/N01951"


class Answer(io.BytesIO):
    """As much of an answer over http as urllib looks at."""

    def __init__(self, body: bytes = b"", status: int = 200, location: str = "") -> None:
        super().__init__(body)
        self.code = self.status = status
        self.msg = "?"
        self.headers = email.message.Message()
        if location:
            self.headers["Location"] = location

    def info(self) -> email.message.Message:
        return self.headers


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the network gives, one after the other; the sockets of the test never open."""
    given: list[Any] = []
    asked: list[urllib.request.Request] = []

    def answer(_handler: object, request: urllib.request.Request) -> Answer:
        asked.append(request)
        given_now = given.pop(0)
        if isinstance(given_now, Exception):
            raise given_now
        return given_now  # type: ignore[no-any-return] # a stand-in

    monkeypatch.setattr(urllib.request.HTTPSHandler, "https_open", answer)
    monkeypatch.setattr(urllib.request, "getproxies", dict)
    return given


def get(url: str = URL) -> bytes:
    return HttpsTransport().get(url, never_cancelled)


@pytest.mark.parametrize(
    "url",
    [
        "http://api.kolada.se/v3",
        "file:///etc/passwd",
        "ftp://x/y",
        "kolada",
        "",
        "https://[",
        "https://å.se/",
    ],
)
def test_only_secure_addresses(url: str) -> None:
    with pytest.raises(UserProblem, match="FETCH_NOT_SECURE"):
        get(url)
    assert host_of(URL) == "api.kolada.se"


def test_the_body_of_an_answer(answers: list[Any]) -> None:
    answers.append(Answer(b"{}" * 100_000))

    assert get() == b"{}" * 100_000


def test_a_move_within_the_host_is_followed(answers: list[Any]) -> None:
    answers += [Answer(status=302, location="/v3/kpi/N01951/"), Answer(b"{}")]

    assert get() == b"{}"


@pytest.mark.parametrize(
    ("location", "code"),
    [
        ("https://example.org/", "FETCH_ELSEWHERE"),
        ("https://api.kolada.se:8443/v3", "FETCH_ELSEWHERE"),
        ("http://api.kolada.se/v3", "FETCH_NOT_SECURE"),
    ],
)
def test_a_move_elsewhere_is_not_followed(answers: list[Any], location: str, code: str) -> None:
    answers.append(Answer(status=301, location=location))

    with pytest.raises(UserProblem) as refused:
        get()

    assert refused.value.code == code


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "FETCH_REFUSED"),
        (404, "FETCH_REFUSED"),
        (410, "FETCH_REFUSED"),
        (429, "FETCH_BUSY"),
        (500, "FETCH_BUSY"),
        (503, "FETCH_BUSY"),
    ],
)
def test_a_refusal_names_its_number(answers: list[Any], status: int, code: str) -> None:
    answers.append(Answer(status=status))

    with pytest.raises(UserProblem) as refused:
        get()

    assert refused.value.code == code
    assert refused.value.params["status"] == str(status)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (socket.gaierror(-2, "Name or service not known"), "FETCH_NO_NETWORK"),
        (ConnectionRefusedError(), "FETCH_NO_NETWORK"),
        (TimeoutError(), "FETCH_TIMEOUT"),
        (urllib.request.URLError(TimeoutError()), "FETCH_TIMEOUT"),  # type: ignore[attr-defined] # imported with its package
    ],
)
def test_without_a_network_one_clear_sentence(answers: list[Any], error: Exception, code: str) -> None:
    answers.append(error)

    with pytest.raises(UserProblem) as refused:
        get()

    assert refused.value.code == code
    words = sentence(refused.value, Wording(Language.SWEDISH))
    assert "api.kolada.se" in words
    assert "Planen är som den var" in words


def test_an_answer_too_large_is_left(answers: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "LARGEST_ANSWER", 1_000_000)
    answers.append(Answer(b"x" * 1_000_001))

    with pytest.raises(UserProblem, match="FETCH_TOO_LARGE"):
        get()


def test_an_answer_of_many_small_parts_is_whole(answers: list[Any]) -> None:
    class Dripping(Answer):
        def read1(self, size: int | None = -1, /) -> bytes:
            return super().read1(1)

    answers.append(Dripping(b"[1, 2, 3]"))

    assert get() == b"[1, 2, 3]"


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a service that takes the call and never says a word."""
    monkeypatch.setattr(urllib.request, "getproxies", dict)
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"https://127.0.0.1:{server.getsockname()[1]}/"


def test_cancelling_does_not_wait_for_a_service_that_is_silent(silent: str) -> None:
    looks = iter([False, False])
    began = monotonic()

    with pytest.raises(Cancelled):
        HttpsTransport().get(silent, lambda: next(looks, True))

    assert monotonic() - began < transport.SECONDS / 3


def test_the_whole_answer_has_its_time(silent: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "LONGEST", 0)

    with pytest.raises(UserProblem, match="FETCH_TIMEOUT"):
        get(silent)
