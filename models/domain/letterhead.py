"""Who a paper is from: the head of its first page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Address and contact are lines; `logo` is a PNG or SVG that `models.documents.logos` has made plain."""

    authority: str = ""
    address: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    logo: bytes | None = None
    logo_text: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.authority or self.address or self.contact or self.logo)


NO_LETTERHEAD = Letterhead()
