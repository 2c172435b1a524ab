"""Which page of the help a message belongs to: every sentence of `models.problems`, area by area."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from models import problems
from models.problems.balance import BALANCE_PROBLEMS
from models.problems.basis import BASIS_PROBLEMS
from models.problems.comparison import COMPARISON_PROBLEMS
from models.problems.county_quotas import COUNTY_QUOTA_PROBLEMS
from models.problems.criteria import CRITERION_PROBLEMS
from models.problems.decisions import DECISION_PROBLEMS
from models.problems.dialogue import DIALOGUE_PROBLEMS
from models.problems.division import QUOTA_PROBLEMS
from models.problems.follow_up import FOLLOW_UP_PROBLEMS
from models.problems.history import HISTORY_PROBLEMS
from models.problems.inflows import INFLOW_PROBLEMS
from models.problems.letterhead import LETTERHEAD_PROBLEMS
from models.problems.planning import PLANNING_PROBLEMS
from models.problems.planning_file import ACT_PROBLEMS, CHECK_FINDINGS, PLANNING_FILE_PROBLEMS
from models.problems.wishes import WISH_PROBLEMS
from models.wording import Text
from models.workbooks.import_problems import IMPORT_PROBLEMS
from models.workbooks.problems import FILE_READING_PROBLEMS

TOPICS: tuple[tuple[str, Mapping[str, Text]], ...] = (
    ("files", problems.PLAN_PROBLEMS),
    ("files", problems.FILE_PROBLEMS),
    ("quotas", problems.QUOTA_COMMAND_PROBLEMS),
    ("files", PLANNING_FILE_PROBLEMS),
    ("tables", ACT_PROBLEMS),
    ("quotas", DECISION_PROBLEMS),
    ("files", CHECK_FINDINGS),
    ("history", HISTORY_PROBLEMS),
    ("proposal", PLANNING_PROBLEMS),
    ("inflows", INFLOW_PROBLEMS),
    ("follow_up", FOLLOW_UP_PROBLEMS),
    ("printing", LETTERHEAD_PROBLEMS),
    ("proposal", WISH_PROBLEMS),
    ("proposal", BASIS_PROBLEMS),
    ("quotas", QUOTA_PROBLEMS),
    ("balance", BALANCE_PROBLEMS),
    ("importing", FILE_READING_PROBLEMS),
    ("importing", IMPORT_PROBLEMS),
    ("compare", COMPARISON_PROBLEMS),
    ("quotas", COUNTY_QUOTA_PROBLEMS),
    ("quotas", CRITERION_PROBLEMS),
    ("dialogue", DIALOGUE_PROBLEMS),
)

WORK_TOPIC = "work"
"""About the program's own mistakes."""


@cache
def _topic_of_code() -> Mapping[str, str]:
    return {code: topic for topic, area in TOPICS for code in area}


def topic_of(code: str) -> str:
    """The page that a message's "Read more" leads to."""
    return _topic_of_code().get(code, "files")


def sentences_of(topic: str) -> list[Text]:
    """Every message that leads to the page."""
    return [text for named, area in TOPICS for text in area.values() if named == topic]
