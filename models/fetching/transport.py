"""Fetches one address over https, within limits."""

from __future__ import annotations

import http.client
import ssl
import urllib.error
import urllib.request
from typing import Protocol, override
from urllib.parse import urlsplit

from models.errors import UserProblem
from models.progress import Cancelled, IsCancelled

SECONDS = 15
LARGEST_ANSWER = 20_000_000
_CHUNK = 65_536
_BUSY = (408, 429)
_SERVER_ERRORS = 500
_PROGRAM = "Bosattningsplan"


class Transport(Protocol):
    def get(self, url: str, cancelled: IsCancelled) -> bytes:
        """The body of the answer; `UserProblem` when there is none, `Cancelled` when asked to stop."""


class HttpsTransport:
    """Of the standard library: certificates are checked, and no other host than the asked one answers."""

    def get(self, url: str, cancelled: IsCancelled) -> bytes:
        host = host_of(url)
        if cancelled():
            raise Cancelled
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
            with opener.open(request, timeout=SECONDS) as answer:
                return _read(answer, host, cancelled)
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


def host_of(url: str) -> str:
    """`UserProblem` for anything but https."""
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        raise UserProblem("FETCH_NOT_SECURE", address=url)
    return parts.hostname


def _read(answer: http.client.HTTPResponse, host: str, cancelled: IsCancelled) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := answer.read(_CHUNK):
        if cancelled():
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
        fp: object,
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        here = host_of(req.full_url)
        if host_of(newurl) != here:
            raise UserProblem("FETCH_ELSEWHERE", host=here, other=host_of(newurl))
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]
