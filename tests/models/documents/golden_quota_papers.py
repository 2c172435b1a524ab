"""The stored web pages of the papers about municipal quotas; run as a module, this writes them anew."""

from __future__ import annotations

from pathlib import Path

from models.documents.quotas.basis import basis_document
from models.documents.quotas.decision import decision_document
from models.documents.quotas.revision import revision_document
from models.documents.web_page import to_html
from models.wording import Language, Wording
from tests.models.documents.quota_papers import CREATED, FACTS, NO_FACTS, revised_paper, small_paper

FOLDER = Path(__file__).parent / "golden"


def pages_now() -> dict[str, str]:
    """By the name of the file."""
    swedish = Wording(Language.SWEDISH)
    draft = decision_document(small_paper(), NO_FACTS, swedish, created=CREATED, decided=False)
    basis = basis_document(small_paper(), FACTS, swedish, created=CREATED, decided=True)
    revision = revision_document(revised_paper(), FACTS, swedish, created=CREATED, decided=True)
    return {
        "quota_decision.html": to_html(draft),
        "quota_basis.html": to_html(basis),
        "quota_revision.html": to_html(revision),
    }


if __name__ == "__main__":
    for name, page in pages_now().items():
        (FOLDER / name).write_text(page, encoding="utf-8")
