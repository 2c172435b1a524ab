"""The sheets of homes and housing projects."""

from __future__ import annotations

from models.domain.homes import LARGEST_ROOMS
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.choices import TENURES, choices
from models.workbooks.column import CellKind, Column, Layout
from models.workbooks.shared_columns import PLACE, SOURCE

_MOST_HOMES = 20_000

_ROOMS = Column(
    "rooms",
    QT_TRANSLATE_NOOP("Layouts", "Rooms"),
    CellKind.COUNT,
    minimum=1,
    maximum=LARGEST_ROOMS,
    help=QT_TRANSLATE_NOOP("Layouts", "Rooms besides the kitchen, 1 to 8."),
    synonyms=("antal rum", "rum"),
)
_MONTHLY_RENT = Column(
    "monthly_rent",
    QT_TRANSLATE_NOOP("Layouts", "Monthly rent"),
    CellKind.COUNT,
    required=False,
    maximum=100_000,
    unit=QT_TRANSLATE_NOOP("Layouts", "SEK a home"),
    synonyms=("hyra", "månadshyra"),
)
_STEP_FREE = Column(
    "step_free",
    QT_TRANSLATE_NOOP("Layouts", "Step-free"),
    CellKind.YES_NO,
    required=False,
    default=False,
    help=QT_TRANSLATE_NOOP("Layouts", "Yes if a person with a wheelchair can get in without steps."),
    synonyms=("tillgänglig", "hiss"),
)
HOMES = Layout(
    "homes",
    QT_TRANSLATE_NOOP("Layouts", "Homes"),
    "home_stock",
    (
        PLACE,
        _ROOMS,
        Column(
            "count",
            QT_TRANSLATE_NOOP("Layouts", "Number of homes"),
            CellKind.COUNT,
            maximum=_MOST_HOMES,
            help=QT_TRANSLATE_NOOP("Layouts", "How many such homes there are, each for one household."),
            synonyms=("antal", "antal bostäder", "antal lägenheter"),
        ),
        Column(
            "first",
            QT_TRANSLATE_NOOP("Layouts", "Free from"),
            CellKind.MONTH,
            help=QT_TRANSLATE_NOOP("Layouts", "First month in which someone can move in, such as 2026-03."),
            synonyms=("ledig från", "från", "inflyttning"),
        ),
        Column(
            "last",
            QT_TRANSLATE_NOOP("Layouts", "Last month"),
            CellKind.MONTH,
            required=False,
            help=QT_TRANSLATE_NOOP("Layouts", "Last month of the lease; leave empty when there is no end."),
            synonyms=("till", "till och med", "kontraktet slutar"),
        ),
        Column(
            "tenure",
            QT_TRANSLATE_NOOP("Layouts", "Kind of home"),
            CellKind.CHOICE,
            choices=choices(TENURES),
            synonyms=("upplåtelse", "upplåtelseform", "boendeform"),
        ),
        _STEP_FREE,
        Column(
            "landlord",
            QT_TRANSLATE_NOOP("Layouts", "Landlord"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=100,
            help=QT_TRANSLATE_NOOP("Layouts", "The company's name. Never the name of a private person."),
            synonyms=("hyresvärd", "bolag"),
        ),
        _MONTHLY_RENT,
        Column(
            "landlord_homes",
            QT_TRANSLATE_NOOP("Layouts", "Landlord's homes"),
            CellKind.COUNT,
            required=False,
            maximum=1_000_000,
            help=QT_TRANSLATE_NOOP(
                "Layouts", "All homes that the landlord has in the place or building; empty is not known."
            ),
            synonyms=("värdens bostäder", "hyresvärdens bestånd"),
        ),
        SOURCE,
    ),
)

PROJECTS = Layout(
    "projects",
    QT_TRANSLATE_NOOP("Layouts", "Projects"),
    "housing_project",
    (
        PLACE,
        Column("name", QT_TRANSLATE_NOOP("Layouts", "Project"), CellKind.TEXT, maximum=100),
        _ROOMS,
        Column(
            "units",
            QT_TRANSLATE_NOOP("Layouts", "Number of units"),
            CellKind.COUNT,
            maximum=_MOST_HOMES,
            help=QT_TRANSLATE_NOOP(
                "Layouts", "Houses or modules that are taken into use whole; single homes count as units."
            ),
            synonyms=("antal", "antal bostäder", "number of homes", "antal hus", "antal moduler"),
        ),
        Column(
            "ready",
            QT_TRANSLATE_NOOP("Layouts", "Ready"),
            CellKind.MONTH,
            help=QT_TRANSLATE_NOOP("Layouts", "First month in which someone can move in, such as 2026-03."),
            synonyms=("klart", "färdigt"),
        ),
        Column(
            "lease_months",
            QT_TRANSLATE_NOOP("Layouts", "Lease"),
            CellKind.COUNT,
            required=False,
            minimum=1,
            maximum=1200,
            unit=QT_TRANSLATE_NOOP("Layouts", "months"),
            help=QT_TRANSLATE_NOOP("Layouts", "Length of the lease; leave empty when there is no end."),
            synonyms=("kontraktstid",),
        ),
        Column(
            "decided",
            QT_TRANSLATE_NOOP("Layouts", "Decided"),
            CellKind.YES_NO,
            required=False,
            default=False,
            help=QT_TRANSLATE_NOOP(
                "Layouts",
                "The homes of decided projects count. Of the others a plan takes units into use only where "
                "it is asked to.",
            ),
            synonyms=("beslutat",),
        ),
        Column(
            "detail_plan_adopted",
            QT_TRANSLATE_NOOP("Layouts", "Detail plan adopted"),
            CellKind.YES_NO,
            required=False,
            default=False,
            synonyms=("detaljplan",),
        ),
        _STEP_FREE,
        Column(
            "unit_cost",
            QT_TRANSLATE_NOOP("Layouts", "Cost"),
            CellKind.COUNT,
            required=False,
            maximum=1_000_000_000,
            unit=QT_TRANSLATE_NOOP("Layouts", "SEK a unit"),
            help=QT_TRANSLATE_NOOP("Layouts", "Once, when the unit is taken into use."),
            synonyms=("kostnad", "kostnad (kronor per bostad)"),
        ),
        Column(
            "homes_per_unit",
            QT_TRANSLATE_NOOP("Layouts", "Homes in each"),
            CellKind.COUNT,
            required=False,
            minimum=1,
            maximum=1000,
            default=1,
            help=QT_TRANSLATE_NOOP("Layouts", "Homes in each unit; empty is one."),
            synonyms=("bostäder per enhet", "lägenheter per hus"),
        ),
        _MONTHLY_RENT,
        Column(
            "reuses",
            QT_TRANSLATE_NOOP("Layouts", "Reuses"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=100,
            help=QT_TRANSLATE_NOOP(
                "Layouts", "The name of the project whose units move here when their lease there is over."
            ),
            synonyms=("återbruk av",),
        ),
        SOURCE,
    ),
)
