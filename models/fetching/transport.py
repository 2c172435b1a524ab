"""Fetches one address over https, within limits."""

from __future__ import annotations

import http.client
import ssl
import threading
import urllib.error
import urllib.request
from concurrent.futures import Future, wait
from time import monotonic
from typing import IO, Protocol, override
from urllib.parse import urlsplit

from models.errors import UserProblem
from models.progress import Cancelled, IsCancelled

SECONDS = 15
"""As long may the service be silent."""

LONGEST = 60
"""Seconds for one whole answer, however many small parts it comes in."""

LARGEST_ANSWER = 20_000_000
_CHUNK = 65_536
_LOOK = 0.05  # seconds between two looks at whether the officer cancelled
_BUSY = (408, 429)
_SERVER_ERRORS = 500
_PROGRAM = "Bosattningsplan"
_ADDRESS_SHOWN = 80


class Transport(Protocol):
    def get(self, url: str, cancelled: IsCancelled) -> bytes:
        """The body of the answer; `UserProblem` when there is none, `Cancelled` when asked to stop."""


class HttpsTransport:
    """Of the standard library: certificates are checked, and no other host than the asked one answers."""

    def get(self, url: str, cancelled: IsCancelled) -> bytes:
        """Ends at once when cancelled: nothing can wake a connection that waits, so it is left alone."""
        host = host_of(url)
        if cancelled():
            raise Cancelled
        abandoned = threading.Event()
        answer: Future[bytes] = Future()
        threading.Thread(target=_answer, args=(url, host, answer, abandoned), daemon=True).start()
        until = monotonic() + LONGEST
        try:
            while not wait([answer], timeout=_LOOK).done:
                if cancelled():
                    raise Cancelled
                if monotonic() > until:
                    raise UserProblem("FETCH_TIMEOUT", host=host, seconds=LONGEST)
            return answer.result()
        finally:
            abandoned.set()


def host_of(url: str) -> str:
    """Host, and port where one is named; `UserProblem` for anything but https."""
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme != "https" or not parts.hostname or not url.isascii():
        raise UserProblem("FETCH_NOT_SECURE", address=url[:_ADDRESS_SHOWN])
    return parts.netloc.lower()


def _answer(url: str, host: str, answer: Future[bytes], abandoned: threading.Event) -> None:
    try:
        answer.set_result(_asked(url, host, abandoned))
    except BaseException as error:  # noqa: BLE001 - carried to the thread that waits
        answer.set_exception(error)


def _asked(url: str, host: str, abandoned: threading.Event) -> bytes:
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPSHandler(context=ssl.create_default_context()),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _SameHost(),
    ):
        opener.add_handler(handler)
    request = urllib.request.Request(  # noqa: S310 - `host_of` refuses all but https
        url, headers={"Accept": "application/json", "User-Agent": _PROGRAM}
    )
    try:
        with opener.open(request, timeout=SECONDS) as response:
            return _read(response, host, abandoned)
    except urllib.error.HTTPError as error:
        error.close()
        code = "FETCH_BUSY" if error.code in _BUSY or error.code >= _SERVER_ERRORS else "FETCH_REFUSED"
        raise UserProblem(code, host=host, status=str(error.code)) from error
    except TimeoutError as error:
        raise UserProblem("FETCH_TIMEOUT", host=host, seconds=SECONDS) from error
    except (OSError, http.client.HTTPException) as error:
        if isinstance(getattr(error, "reason", None), TimeoutError):
            raise UserProblem("FETCH_TIMEOUT", host=host, seconds=SECONDS) from error
        raise UserProblem("FETCH_NO_NETWORK", host=host) from error


def _read(response: http.client.HTTPResponse, host: str, abandoned: threading.Event) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := response.read1(_CHUNK):  # `read` would wait for the whole chunk
        if abandoned.is_set():
            raise Cancelled
        size += len(part)
        if size > LARGEST_ANSWER:
            raise UserProblem("FETCH_TOO_LARGE", host=host, megabytes=LARGEST_ANSWER // 1_000_000)
        parts.append(part)
    return b"".join(parts)


class _SameHost(urllib.request.HTTPRedirectHandler):
    @override
    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        here = host_of(req.full_url)
        if host_of(newurl) != here:
            raise UserProblem("FETCH_ELSEWHERE", host=here, other=host_of(newurl))
        return super().redirect_request(req, fp, code, msg, headers, newurl)
