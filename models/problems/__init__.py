"""The sentence for every code of a `UserProblem` or `Finding`: what happened, where, what to do now.

The advice stands on its own line. Areas keep their own tables; this is their table of contents.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.domain.criteria import Criterion
from models.errors import UserProblem
from models.findings import Finding, NotInOrder
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
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.words.criterion_words import CRITERION_TITLES
from models.workbooks.import_problems import IMPORT_PROBLEMS
from models.workbooks.problems import FILE_READING_PROBLEMS

PLAN_PROBLEMS: Mapping[str, Text] = {
    "PLAN_NOT_FOUND": QT_TRANSLATE_NOOP(
        "Problems", "There is no planning file at {path}.\nCheck the name, or create a new planning file."
    ),
    "UNKNOWN_COUNTY": QT_TRANSLATE_NOOP(
        "Problems", "No county has the code {county}.\nChoose one of {counties}."
    ),
    "MUNICIPALITY_OUTSIDE_PLAN": QT_TRANSLATE_NOOP(
        "Problems",
        "The plan holds no municipality with the code {municipality}.\nWrite its four-digit code.",
    ),
    "MUNICIPAL_QUOTA_NOT_SET": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} has no municipal quota for {year} yet.\nSet it on the page Quotas, then print again.",
    ),
    "NO_PROPOSAL_YET": QT_TRANSLATE_NOOP(
        "Problems", "There is no proposal for {year} yet.\nMake one first, then write it out."
    ),
}

FILE_PROBLEMS: Mapping[str, Text] = {
    "CANNOT_WRITE": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {path} could not be written: {reason}.\n"
        "Close it in other programs, or choose another folder.",
    ),
    "CANNOT_PRINT": QT_TRANSLATE_NOOP(
        "Problems",
        "The printer {printer} did not take the pages.\n"
        "Check that it is switched on and has paper, or choose another printer.",
    ),
    "FILE_EXISTS": QT_TRANSLATE_NOOP(
        "Problems",
        "{path} exists already and holds something else.\nMove it away first, or choose another folder.",
    ),
    "FILE_OUT_OF_REACH": QT_TRANSLATE_NOOP(
        "Problems",
        "{path} could not be read or written: {reason}.\nCheck the name and that you may use the file.",
    ),
    "PROGRAM_FAULT": QT_TRANSLATE_NOOP(
        "Problems",
        "The program made a mistake; your planning file is as it was.\nTry again, and report it with {log}.",
    ),
}

QUOTA_COMMAND_PROBLEMS: Mapping[str, Text] = {
    "NO_WEIGHTS": QT_TRANSLATE_NOOP(
        "Problems",
        "No formula was given.\nWrite --weights population=0.5,reception=0.5, or --alternative and its name.",
    ),
    "CRITERION_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems", "There is no criterion called {criterion}.\nChoose among {criteria}."
    ),
    "CRITERION_NOT_IN_RULE_SET": QT_TRANSLATE_NOOP(
        "Problems",
        "{criterion} is no criterion of the rule set {rule_set}.\nLeave it out, or choose another rule set.",
    ),
    "MUNICIPALITY_NAMED_TWICE": QT_TRANSLATE_NOOP(
        "Problems", "The municipality {municipality} is named twice.\nGive each municipality one number."
    ),
    "ALTERNATIVE_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no alternative called {name} for {year}, version {version}.\n"
        "Check its name on the page Quotas.",
    ),
    "ALTERNATIVE_NAME_MISSING": QT_TRANSLATE_NOOP(
        "Problems", "The formula has no name to be stored under.\nWrite --save and a name."
    ),
    "COUNTY_NOT_CHOSEN": QT_TRANSLATE_NOOP(
        "Problems", "The plan has several counties.\nSay which one with its code: {counties}."
    ),
}

AREAS: Sequence[Mapping[str, Text]] = (
    PLAN_PROBLEMS,
    FILE_PROBLEMS,
    QUOTA_COMMAND_PROBLEMS,
    PLANNING_FILE_PROBLEMS,
    ACT_PROBLEMS,
    DECISION_PROBLEMS,
    CHECK_FINDINGS,
    HISTORY_PROBLEMS,
    PLANNING_PROBLEMS,
    INFLOW_PROBLEMS,
    FOLLOW_UP_PROBLEMS,
    LETTERHEAD_PROBLEMS,
    WISH_PROBLEMS,
    BASIS_PROBLEMS,
    QUOTA_PROBLEMS,
    BALANCE_PROBLEMS,
    FILE_READING_PROBLEMS,
    IMPORT_PROBLEMS,
    COMPARISON_PROBLEMS,
    COUNTY_QUOTA_PROBLEMS,
    CRITERION_PROBLEMS,
    DIALOGUE_PROBLEMS,
)
"""Each code stands in one area alone."""

SENTENCES: Mapping[str, Text] = {code: text for area in AREAS for code, text in area.items()}


def sentence(problem: UserProblem | Finding, wording: Wording) -> str:
    """The problem in words; the advice, where there is one, after a line break."""
    if isinstance(problem, NotInOrder):
        return "\n".join(first_sentences(problem.findings, wording))
    params = {
        name: CRITERION_TITLES[value] if isinstance(value, Criterion) else value
        for name, value in problem.params.items()
    }
    return wording.of(SENTENCES[problem.code], **params)


FIRST = 5
"""How many findings are told one by one."""


def first_sentences(findings: Sequence[Finding], wording: Wording) -> list[str]:
    """The first findings in words, and how many more there are."""
    told = [sentence(finding, wording) for finding in findings[:FIRST]]
    more = len(findings) - FIRST
    if more > 0:
        told.append(wording.translate("Problems", "… and %n things more.", None, more))
    return told
