"""Where each part of the work stands, in one line of words and numbers."""

from __future__ import annotations

from models.queries import OverviewTopic, Topic
from models.wording import QT_TRANSLATE_NOOP, Text, Wording

_NAMES: dict[Topic, Text] = {
    Topic.QUOTAS: QT_TRANSLATE_NOOP("Overview", "Quotas"),
    Topic.PLACES: QT_TRANSLATE_NOOP("Overview", "Places"),
    Topic.HOMES: QT_TRANSLATE_NOOP("Overview", "Homes"),
    Topic.SERVICES: QT_TRANSLATE_NOOP("Overview", "Services"),
    Topic.HOUSEHOLDS: QT_TRANSLATE_NOOP("Overview", "Households"),
    Topic.PROPOSAL: QT_TRANSLATE_NOOP("Overview", "Proposal"),
}


def topic_name(topic: Topic, wording: Wording) -> str:
    return wording.of(_NAMES[topic])


def counts_in_words(topic: OverviewTopic, wording: Wording) -> str:
    """The topic's own numbers as a sentence of parts."""
    return " · ".join(_parts(topic, wording))


def _parts(topic: OverviewTopic, wording: Wording) -> list[str]:
    translate, of, n = wording.translate, wording.of, topic.counts
    match topic.topic:
        case Topic.QUOTAS:
            return [
                *([translate("Overview", "decided")] if n["decided"] else []),
                of(QT_TRANSLATE_NOOP("Overview", "county quota {persons}"), persons=n["county_quota"]),
                of(QT_TRANSLATE_NOOP("Overview", "distributed {persons}"), persons=n["distributed"]),
                translate("Overview", "%n persons need a new home", None, n["new_homes"]),
                translate("Overview", "%n received so far", None, n["received"]),
            ]
        case Topic.PLACES:
            return [
                translate("Overview", "%n places", None, n["places"]),
                of(
                    QT_TRANSLATE_NOOP("Overview", "{rural} rural, {urban} urban"),
                    rural=n["rural"],
                    urban=n["urban"],
                ),
            ]
        case Topic.HOMES:
            return [
                translate("Overview", "%n homes", None, n["homes"]),
                translate("Overview", "in %n municipalities", None, n["municipalities"]),
                translate("Overview", "%n in decided projects", None, n["decided_units"]),
            ]
        case Topic.SERVICES:
            return [
                translate("Overview", "%n service points", None, n["points"]),
                translate("Overview", "%n free places", None, n["places"]),
            ]
        case Topic.HOUSEHOLDS:
            return [
                translate("Overview", "%n kinds of households in the mix", None, n["types"]),
                translate("Overview", "%n months with assignments", None, n["months"]),
                *(
                    [translate("Overview", "%n entered households", None, n["entered"])]
                    if n["entered"]
                    else []
                ),
            ]
        case Topic.PROPOSAL:
            return [translate("Overview", "%n proposals", None, n["proposals"])]
