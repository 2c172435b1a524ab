"""The steps of the guided tour: what to do, where, and the sign that it was done."""

from __future__ import annotations

from dataclasses import dataclass

from models.wording import QT_TRANSLATE_NOOP, Text

MENU, PAGE = "menu", "page"
"""Where a step points, beside the id of a page in the navigation: at the menu Plan, or at the page itself."""


@dataclass(frozen=True, slots=True)
class Step:
    """`sign` is what the tour hears when it is done: `page:homes`, `explained:quotas`, `changed:lock`,
    `undone`, `printed`.
    """

    title: Text
    text: Text
    target: str
    sign: str


STEPS: tuple[Step, ...] = (
    Step(
        QT_TRANSLATE_NOOP("Tour", "Where you are"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Overview says what is done, what is missing and what comes next. The wheel shows what is due "
            "when.\n\nOpen the page Quotas in the list at the left, or by its key in the menu View.",
        ),
        "quotas",
        "page:quotas",
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Why this number?"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Every number can be explained. Choose a municipality in the table with the mouse or the arrow "
            "keys: the panel at the right says where its quota comes from.",
        ),
        PAGE,
        "explained:quotas",
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "The homes"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "A plan needs homes, places in services and the households that are expected. Each has its page."
            "\n\nOpen the page Homes.",
        ),
        "homes",
        "page:homes",
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Change a number"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Choose a cell in the column with the number of homes, write another number and press Enter. You "
            "can paste from Excel as well.\n\nIt is saved at once: there is no button for it.",
        ),
        PAGE,
        "changed:home_stock",
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Take it back"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Everything can be undone, imports and deletions too, also tomorrow.\n\nPress Ctrl+Z, or choose "
            "Edit, Undo.",
        ),
        PAGE,
        "undone",
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Plan"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Press F9 and then Plan. The program seeks homes for everybody, in time and by the rules, and "
            "says whether the plan is proven to be the best.\n\nYou can go on working meanwhile.",
        ),
        MENU,
        "changed:proposal",
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Why here?"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Open the page Proposal and choose a cell: the panel says who comes there, why, and what else "
            "would cost. Households can be moved by hand, with a reason.",
        ),
        "proposal",
        "explained:proposal",
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Through the year"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "When people are received the year is held against the plan, month by month, with targets of "
            "your own.\n\nOpen the page Follow-up.",
        ),
        "follow_up",
        "page:follow_up",
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "On paper"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Each page prints the paper that belongs to it, and saves it as PDF, web page or workbook."
            "\n\nPress Ctrl+P and look at the pages. Nothing is sent anywhere.",
        ),
        PAGE,
        "printed",
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Who did what"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Every act is kept with who, when and from what to what.\n\nOpen the page History. Then you have "
            "seen the whole way; F1 explains each page further.",
        ),
        "history",
        "page:history",
    ),
)
