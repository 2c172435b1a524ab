"""The first lines of a proposal: what it is, for whom, which year, and what it is not."""

from __future__ import annotations

from collections.abc import Iterator

from models import reference
from models.documents.basis import Basis
from models.documents.outcome import outcome_sentence
from models.documents.parts import Block, Facts, Heading, Notice, Paragraph
from models.documents.small_numbers import is_few
from models.domain.quotas import QuotaStatus
from models.wording import QT_TRANSLATE_NOOP

MOST_NAMED_COUNTIES = 3


def title(basis: Basis) -> str:
    return basis.wording.of(
        QT_TRANSLATE_NOOP("Documents", "Settlement plan {year} – {area}"),
        year=str(basis.proposal.year),
        area=_area(basis),
    )


def every_page(basis: Basis) -> tuple[str, ...]:
    """What no page may be read without."""
    wording = basis.wording
    lines = [
        wording.translate("Documents", "Material for dialogue – the municipality decides on the locality")
    ]
    if basis.proposal.snapshot.synthetic:
        lines.append(wording.translate("Documents", "Made-up demonstration data"))
    lines.append(
        wording.translate("Documents", "Public version")
        if basis.public
        else wording.translate("Documents", "Full version with small numbers")
    )
    return tuple(lines)


def heading_blocks(basis: Basis) -> Iterator[Block]:
    wording = basis.wording
    yield Facts(tuple(facts(basis)))
    yield Notice(
        wording.translate("Documents", "Draft"),
        wording.translate(
            "Documents",
            "Material for dialogue – the municipality decides on the locality. "
            "The plan holds numbers of households and no data on individuals.",
        ),
    )
    if basis.proposal.snapshot.synthetic:
        yield Notice(
            wording.translate("Documents", "Made-up demonstration data"),
            wording.translate(
                "Documents",
                "Homes, projects or places in services in this plan are invented in order to show the "
                "program. They say nothing about the real municipalities.",
            ),
        )
    yield version_notice(basis)
    yield Heading(wording.translate("Documents", "Summary"))
    yield Paragraph(outcome_sentence(basis))
    if not basis.public:
        yield Paragraph(_counts(basis))


def _area(basis: Basis) -> str:
    if len(basis.county_names) <= MOST_NAMED_COUNTIES:
        return ", ".join(basis.county_names)
    return basis.wording.translate("Documents", "%n counties", None, len(basis.county_names))


def facts(basis: Basis) -> Iterator[tuple[str, str]]:
    """Name and value of what a reader looks for first."""
    wording, snapshot = basis.wording, basis.proposal.snapshot
    if len(basis.county_names) > 1:
        yield wording.translate("Documents", "Counties"), ", ".join(basis.county_names)
    else:
        yield wording.translate("Documents", "County"), _area(basis)
    yield (
        wording.translate("Documents", "Year and version"),
        wording.of(
            QT_TRANSLATE_NOOP("Documents", "{year}, version {version}"),
            year=str(basis.proposal.year),
            version=snapshot.quota_version,
        ),
    )
    if not (basis.public and _quotas_give_away(basis)):
        if quota := _county_quota(basis):
            yield wording.translate("Documents", "County quota"), quota
        yield wording.translate("Documents", "Municipal quotas"), _quotas(basis)
    yield wording.translate("Documents", "Drawn up"), wording.date(basis.created.date())
    yield wording.translate("Documents", "Proposal number"), str(basis.proposal.id)
    yield wording.translate("Documents", "Diary number"), basis.diary_number


def _quotas_give_away(basis: Basis) -> bool:
    """Whether a quota less those placed would say that one to four persons are not placed."""
    total = basis.figures.total
    statutory = _statutory(basis)
    quotas = (total.quota, sum(quota.persons for quota in statutory) if statutory else total.quota)
    return any(is_few(quota) or is_few(abs(quota - total.placed.persons)) for quota in quotas)


def _statutory(basis: Basis) -> tuple[reference.CountyQuotaFacts, ...]:
    """The county quotas of the plan's year and version; none unless every county has one."""
    snapshot = basis.proposal.snapshot
    found = tuple(
        quota
        for quota in reference.county_quotas()
        if quota.year == snapshot.year
        and quota.version == snapshot.quota_version
        and quota.county_code in basis.county_codes
    )
    return found if len(found) == len(basis.county_codes) else ()


def _county_quota(basis: Basis) -> str:
    """From the statute that fixed it; empty when the program knows no statute for the year and version."""
    found = _statutory(basis)
    if not found:
        return ""
    return basis.wording.of(
        QT_TRANSLATE_NOOP("Documents", "{persons} persons ({statutes})"),
        persons=sum(quota.persons for quota in found),
        statutes=", ".join(sorted({quota.sfs for quota in found})),
    )


def _quotas(basis: Basis) -> str:
    wording, persons = basis.wording, basis.figures.total.quota
    status = basis.proposal.snapshot.quota_status
    if status is QuotaStatus.DECIDED:
        return wording.of(QT_TRANSLATE_NOOP("Documents", "{persons} persons, decided"), persons=persons)
    if status is QuotaStatus.CALCULATED:
        return wording.of(
            QT_TRANSLATE_NOOP("Documents", "{persons} persons, an example of calculation, not decided"),
            persons=persons,
        )
    return wording.of(QT_TRANSLATE_NOOP("Documents", "{persons} persons"), persons=persons)


def version_notice(basis: Basis) -> Notice:
    """Which version this is, and what that means for spreading it."""
    wording = basis.wording
    if basis.public:
        return Notice(
            wording.translate("Documents", "Public version"),
            wording.translate(
                "Documents",
                "Numbers below five persons and single households are shown only as part of larger sums. "
                "Months, free homes, services and shortages are left out.",
            ),
        )
    return Notice(
        wording.translate("Documents", "Small numbers"),
        wording.translate(
            "Documents",
            "Small numbers can point out a family. Merge them or take them out before the plan is spread "
            "outside the county board and the municipality.",
        ),
    )


def _counts(basis: Basis) -> str:
    wording, total = basis.wording, basis.figures.total
    sentences = [
        wording.of(
            QT_TRANSLATE_NOOP(
                "Documents",
                "Persons who need a home: {needs}. Placed in time: {placed}. Placed later than the time "
                "limit: {late}. Without a place in the plan: {unplaced}.",
            ),
            needs=total.needs_home.persons,
            placed=total.in_time.persons,
            late=total.late.persons,
            unplaced=total.unplaced.persons,
        )
    ]
    if total.already_housed.persons:
        sentences.append(
            wording.of(
                QT_TRANSLATE_NOOP(
                    "Documents",
                    "Persons of the quotas who already have a home in their municipality: {persons}.",
                ),
                persons=total.already_housed.persons,
            )
        )
    if total.rural_permille is not None:
        sentences.append(
            wording.of(
                QT_TRANSLATE_NOOP("Documents", "{share} of those placed move to rural places."),
                share=basis.percent(total.rural_permille),
            )
        )
    return " ".join(sentences)
