"""The stored web page of the small proposal; run as a module, this writes it anew."""

from __future__ import annotations

from pathlib import Path

from models.documents.web_page import to_html
from tests.models.documents.proposals import a_document, small_proposal

PATH = Path(__file__).parent / "golden" / "small_proposal.html"


def page_now() -> str:
    return to_html(a_document(small_proposal()))


if __name__ == "__main__":
    PATH.write_text(page_now(), encoding="utf-8")
