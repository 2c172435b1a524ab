"""Where F1 leads from a dialog: its class, and the page of the help that is about it."""

from __future__ import annotations

from collections.abc import Mapping

DIALOG_TOPICS: Mapping[str, str] = {
    "AboutBox": "work",
    "CrashReportDialog": "work",
    "DecideDialog": "quotas",
    "FetchDialog": "importing",
    "FindingsDialog": "files",
    "ImportDialog": "importing",
    "LetterheadDialog": "printing",
    "LockDialog": "proposal",
    "MoveDialog": "proposal",
    "NewPlanDialog": "files",
    "PreviewDialog": "printing",
    "RedistributeDialog": "balance",
    "RepairsDialog": "proposal",
    "ReviseDialog": "balance",
    "SendDialogueDialog": "dialogue",
    "SeveralDialog": "importing",
    "SolveDialog": "planning",
    "VersionDialog": "quotas",
    "WorkDialog": "work",
}
