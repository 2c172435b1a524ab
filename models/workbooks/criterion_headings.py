"""The headings that authorities' tables have for what a criterion is measured by."""

from __future__ import annotations

from collections.abc import Mapping

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "population": (
        "folkmängd",
        "folkmangd",
        "invånare totalt",
        "antal invånare",
        "invånare",
        "befolkning",
        "population",
    ),
    "unemployment": (
        "arbetslöshet",
        "arbetsloshet",
        "andel arbetslösa",
        "arbetslösa andel",
        "arbetslösa i procent",
        "relativ arbetslöshet",
        "arbetslöshetsgrad",
        "arbetslösa av befolkningen",
        "unemployment",
    ),
    "employment": (
        "förvärvsgrad",
        "förvärvsintensitet",
        "sysselsättningsgrad",
        "andel förvärvsarbetande",
        "förvärvsarbetande andel",
        "andel sysselsatta",
        "sysselsatta andel",
        "employment",
    ),
    "total_reception": (
        "sammantaget mottagande",
        "mottagna totalt",
        "totalt mottagna",
        "mottagande totalt",
        "kommunmottagna",
        "antal kommunmottagna",
        "mottagna nyanlända",
        "mottagna",
        "antal mottagna",
    ),
    "asylum_seekers": (
        "asylsökande",
        "antal asylsökande",
        "asylsökande totalt",
        "inskrivna asylsökande",
        "asylsökande i kommunen",
        "asylum seekers",
    ),
    "housing_grade": (
        "bostadsmarknadsläge kommunen som helhet",
        "bostadsmarknadslage_kommunen_som_helhet",
        "läget hur bedömer ni för närvarande kommunens bostadsmarknadsläge i kommunen som helhet",
        "hur bedömer ni för närvarande kommunens bostadsmarknadsläge i kommunen som helhet",
        "hur bedömer ni sammanfattningsvis läget på bostadsmarknaden i kommunen för närvarande totalt sett",
        "bostadsmarknadsläge",
        "läget på bostadsmarknaden",
        "bostadsmarknadsläget",
    ),
    "vacant_homes": (
        "lediga bostäder",
        "antal lediga bostäder",
        "lediga lägenheter",
        "antal lediga lägenheter",
        "outhyrda lägenheter",
        "outhyrda bostäder",
    ),
    "exclusion_share": (
        "andel i områden med utanförskap",
        "andel invånare i områden med utanförskap",
        "invånare i områden med utanförskap",
        "områden med utanförskap",
        "utanförskap",
        "andel i utanförskapsområden",
    ),
    "requested_quota": (
        "önskat kommuntal",
        "önskat tal",
        "önskat antal",
        "begärt kommuntal",
        "kommunens önskemål",
        "requested quota",
    ),
}
"""By the id of the measure, in any case and without signs, years or remarks after them."""
