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
    word, n = wording.translate, topic.counts
    match topic.topic:
        case Topic.QUOTAS:
            return [
                word("Overview", "county quota {persons}", persons=n["county_quota"]),
                word("Overview", "distributed {persons}", persons=n["distributed"]),
                word("Overview", "%n persons need a new home", None, n["new_homes"]),
                word("Overview", "%n received so far", None, n["received"]),
            ]
        case Topic.PLACES:
            return [
                word("Overview", "%n places", None, n["places"]),
                word("Overview", "{rural} rural, {urban} urban", rural=n["rural"], urban=n["urban"]),
            ]
        case Topic.HOMES:
            return [
                word("Overview", "%n homes", None, n["homes"]),
                word("Overview", "in %n municipalities", None, n["municipalities"]),
                word("Overview", "%n in decided projects", None, n["decided_units"]),
            ]
        case Topic.SERVICES:
            return [
                word("Overview", "%n service points", None, n["points"]),
                word("Overview", "%n free places", None, n["places"]),
            ]
        case Topic.HOUSEHOLDS:
            return [
                word("Overview", "%n kinds of households in the mix", None, n["types"]),
                word("Overview", "%n months with assignments", None, n["months"]),
            ]
        case Topic.PROPOSAL:
            return [word("Overview", "%n proposals", None, n["proposals"])]
