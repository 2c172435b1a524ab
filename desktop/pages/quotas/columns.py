"""The columns of the version's own numbers: municipalities, and counties."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

from desktop.pages.municipality_column import county_column, municipality_column
from desktop.tables.table_column import TableColumn, computed, entered
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.layouts import QUOTAS, RECEPTION
from models.workbooks.shared_columns import PERSONS

_EARLIER = QT_TRANSLATE_NOOP("Quotas", "Last before")
_EARLIER_HELP = QT_TRANSLATE_NOOP("Quotas", "The newest quota of an earlier year.")


def quota_columns() -> tuple[TableColumn, ...]:
    persons = entered(QUOTAS, "persons")
    optional = replace(persons, entered=replace(QUOTAS.column("persons"), required=False))
    return (
        municipality_column(QT_TRANSLATE_NOOP("Quotas", "Municipality")),
        optional,
        _received(),
        computed("remaining", QT_TRANSLATE_NOOP("Quotas", "Remaining"), unit=PERSONS, numeric=True),
        computed("earlier", _EARLIER, unit=PERSONS, numeric=True, help=_EARLIER_HELP),
        computed("population", QT_TRANSLATE_NOOP("Quotas", "Inhabitants"), numeric=True),
        computed(
            "population_permille",
            QT_TRANSLATE_NOOP("Quotas", "Share"),
            read=lambda row: row.population_permille / 10,
            unit=QT_TRANSLATE_NOOP("Quotas", "% of the county"),
            numeric=True,
            decimals=1,
        ),
        entered(QUOTAS, "already_housed"),
        replace(entered(QUOTAS, "agency_housing"), unit=None),  # its title takes the unit's line
        entered(QUOTAS, "resettlement"),
        entered(QUOTAS, "status"),
        entered(QUOTAS, "source"),
        county_column(),
    )


def county_quota_columns() -> tuple[TableColumn, ...]:
    county_quota = replace(
        entered(QUOTAS, "persons"), title=QT_TRANSLATE_NOOP("Quotas", "County quota"), name="persons"
    )
    return (
        computed("county", QT_TRANSLATE_NOOP("Quotas", "County")),
        county_quota,
        computed("distributed", QT_TRANSLATE_NOOP("Quotas", "Distributed"), unit=PERSONS, numeric=True),
        computed("left", QT_TRANSLATE_NOOP("Quotas", "Left"), unit=PERSONS, numeric=True),
        entered(QUOTAS, "source"),
    )


def _received() -> TableColumn:
    """Persons received on the quota; every municipality has a number, 0 until one is entered."""
    persons = entered(RECEPTION, "persons", read=attrgetter("received"))
    return replace(persons, name="received", title=QT_TRANSLATE_NOOP("Quotas", "Received"))
