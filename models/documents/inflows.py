"""The document of low, expected and high: who gets a home at each inflow, what is decided, what is left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from models.documents.parts import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Notice,
    Paragraph,
    Row,
    Table,
    number_column,
)
from models.documents.swedish_names import name_key
from models.domain.inflows import InflowPlan, InflowStudy, Readiness, Regret, Room
from models.domain.plan_figures import MunicipalityFigures, plan_figures
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP, Measure, Text, Wording
from models.words.inflow_words import inflow_label
from models.words.month_names import long_month

TIE_BREAK = "code_order"
"""A goal that only makes equal input give equal plans: nobody regrets it."""


@dataclass(frozen=True)
class InflowBasis:
    """A study, the room that is left, and the texts that other rooms know."""

    study: InflowStudy
    room: Readiness | None
    wording: Wording
    year: int
    version: str
    made: datetime
    goal_titles: Mapping[str, Text]
    goal_measures: Mapping[str, Measure]

    @property
    def snapshot(self) -> PlanningSnapshot:
        return self.study.plans[0].snapshot

    @cached_property
    def names(self) -> Mapping[str, str]:
        return self.snapshot.names

    def label(self, plan: InflowPlan) -> str:
        return inflow_label(plan.inflow, self.wording)

    def figures(self, plan: InflowPlan) -> MunicipalityFigures:
        """Who is placed in all, with the common projects."""
        return plan_figures(plan.snapshot, plan.common.groups, plan.common.placements).total

    def regrets(self) -> Iterator[tuple[str, tuple[Regret, ...]]]:
        """Goals that some inflow would have had otherwise, each with its values by inflow."""
        by_goal: dict[str, list[Regret]] = {}
        for plan in self.study.plans:
            for regret in plan.regrets:
                by_goal.setdefault(regret.goal_id, []).append(regret)
        for goal_id, found in by_goal.items():
            complete = len(found) == len(self.study.plans)
            if complete and goal_id != TIE_BREAK and any(regret.lost for regret in found):
                yield goal_id, tuple(found)

    @property
    def months(self) -> tuple[int, ...]:
        """How far ahead room was looked for."""
        return tuple(sorted({room.months for room in self.room.municipalities})) if self.room else ()

    def rooms(self, *, places: bool) -> Iterator[tuple[str, str, tuple[Room, ...]]]:
        """Code, name and room by time of every municipality, or of every place with any room."""
        if self.room is None:
            return
        found: dict[str, list[Room]] = {}
        for room in self.room.places if places else self.room.municipalities:
            found.setdefault(room.code, []).append(room)
        for code in sorted(found, key=self._position):
            if not places or any(room.any_persons for room in found[code]):
                name = self.names.get(code, code)
                owner = f"{self.names[self._municipality_of[code]]}, {name}" if places else name
                yield code, owner, tuple(found[code])

    @cached_property
    def _municipality_of(self) -> Mapping[str, str]:
        return {place.code: place.municipality_code for place in self.snapshot.places}

    def _position(self, code: str) -> tuple[object, ...]:
        municipality = self._municipality_of.get(code, code)
        names = [self.names.get(part, "") for part in (municipality, code)]
        return municipality[:2], *map(name_key, names), code


def inflow_document(basis: InflowBasis) -> Document:
    """`basis` has a plan for every inflow."""
    wording = basis.wording
    return Document(
        title=wording.of(
            QT_TRANSLATE_NOOP("Inflows", "Low, expected and high inflow {year}"), year=str(basis.year)
        ),
        language=wording.language,
        created=basis.made,
        stamp=wording.translate("Documents", "DRAFT"),
        every_page=on_every_page(basis),
        page_word=wording.translate("Documents", "Page"),
        table_word=wording.translate("Documents", "Table"),
        figure_word=wording.translate("Documents", "Figure"),
        blocks=tuple(_blocks(basis)),
    )


def on_every_page(basis: InflowBasis) -> tuple[str, ...]:
    """What nobody may overlook, whichever page is left of the paper."""
    translate = basis.wording.translate
    pages = [
        translate("Inflows", "Calculation for planning – not a decision"),
        translate("Documents", "Full version with small numbers"),
    ]
    if basis.snapshot.synthetic:
        pages.append(translate("Documents", "Made-up demonstration data"))
    return tuple(pages)


def _blocks(basis: InflowBasis) -> Iterator[Block]:
    wording = basis.wording
    yield Facts(
        (
            (wording.translate("Documents", "Year"), str(basis.year)),
            (wording.translate("Documents", "Version of the quotas"), basis.version),
            (wording.translate("Documents", "Drawn up (UTC)"), basis.made.strftime("%Y-%m-%d %H:%M:%S")),
        )
    )
    yield Notice(wording.translate("Inflows", "Assumption"), assumption(wording))
    yield Heading(wording.translate("Inflows", "The plan at each inflow"))
    yield _outcomes(basis)
    yield Heading(wording.translate("Inflows", "Projects, decided before one knows"))
    yield from _projects(basis)
    yield from _lost(basis)
    if basis.room is not None:
        yield Heading(wording.translate("Inflows", "Readiness"))
        yield Paragraph(readiness_sentence(basis.room, wording))
        yield _room(basis, wording.translate("Inflows", "Room by municipality, persons"), places=False)
        yield _room(basis, wording.translate("Inflows", "Places with room, persons"), places=True)


def assumption(wording: Wording) -> str:
    """What is taken to grow and what is not."""
    return wording.translate(
        "Inflows",
        "Households that are entered and persons already received are the same at every inflow; the rest of "
        "the quotas follows it. No quota is taken to be lower than it is. The inflows count alike.",
    )


def readiness_sentence(room: Readiness, wording: Wording) -> str:
    return wording.of(
        QT_TRANSLATE_NOOP(
            "Inflows",
            "So many more persons could be received from {month} on, beside the plan for the expected "
            "inflow: of the household mix, or of whatever households fill the homes best. Homes and places "
            "in services bound the number, quotas do not.",
        ),
        month=long_month(room.first, wording),
    )


def _outcomes(basis: InflowBasis) -> Table:
    wording = basis.wording
    return Table(
        wording.translate("Inflows", "Persons by inflow"),
        (
            Column(wording.translate("Inflows", "Inflow")),
            number_column(wording.translate("Inflows", "Expected"), 30),
            number_column(wording.translate("Documents", "Already housed"), 30),
            number_column(wording.translate("Documents", "Placed in time"), 30),
            number_column(wording.translate("Documents", "Placed late"), 30),
            number_column(wording.translate("Documents", "Without a place"), 30),
        ),
        tuple(_outcome(basis, plan) for plan in basis.study.plans),
    )


def _outcome(basis: InflowBasis, plan: InflowPlan) -> Row:
    figures, number = basis.figures(plan), basis.wording.number
    housed = figures.already_housed.persons
    return Row(
        (
            basis.label(plan),
            number(housed + figures.needs_home.persons),
            number(housed),
            number(figures.in_time.persons),
            number(figures.late.persons),
            number(figures.unplaced.persons),
        )
    )


def _projects(basis: InflowBasis) -> Iterator[Block]:
    wording = basis.wording
    if not basis.study.settings.siting:
        yield Paragraph(wording.translate("Inflows", "The plans may not take undecided projects into use."))
        return
    if not basis.study.starts:
        yield Paragraph(wording.translate("Inflows", "No undecided project is taken into use."))
        return
    projects = {project.id: project for project in basis.snapshot.projects}
    yield Table(
        wording.translate("Inflows", "Projects taken into use, the same at every inflow"),
        (
            Column(wording.translate("Inflows", "Project")),
            Column(wording.translate("Inflows", "Place")),
            Column(wording.translate("Inflows", "From")),
            number_column(wording.translate("Inflows", "Units"), 24),
            number_column(wording.translate("Inflows", "Homes"), 24),
        ),
        tuple(
            Row(
                (
                    projects[start.project_id].name,
                    basis.names.get(projects[start.project_id].place_code, ""),
                    long_month(start.month, wording),
                    wording.number(start.units),
                    wording.number(start.units * projects[start.project_id].homes_per_unit),
                )
            )
            for start in basis.study.starts
        ),
    )


def no_projects(basis: InflowBasis) -> str:
    """Why nothing is started."""
    if basis.study.settings.siting:
        return basis.wording.translate("Inflows", "No undecided project is taken into use.")
    return basis.wording.translate("Inflows", "The plans may not take undecided projects into use.")


def _lost(basis: InflowBasis) -> Iterator[Block]:
    wording = basis.wording
    found = tuple(basis.regrets())
    if not found:
        if basis.study.settings.siting:
            yield Paragraph(nothing_lost(wording))
        return
    yield Table(
        wording.translate("Inflows", "What it costs not to know: with common projects, and had one known"),
        (
            Column(wording.translate("Inflows", "Goal")),
            *(number_column(basis.label(plan), 50) for plan in basis.study.plans),
        ),
        tuple(
            Row((wording.of(basis.goal_titles[goal]), *(both_ways(basis, regret) for regret in regrets)))
            for goal, regrets in found
        ),
        note=wording.translate(
            "Inflows", "A later goal can be better than had one known, where an earlier goal paid for it."
        ),
    )


def nothing_lost(wording: Wording) -> str:
    return wording.translate("Inflows", "Nothing would have been better, had the inflow been known.")


def both_ways(basis: InflowBasis, regret: Regret) -> str:
    """With the common projects; in brackets, where it differs, had one known."""
    measure = basis.goal_measures[regret.goal_id]
    amount = basis.wording.amount
    if not regret.lost:
        return amount(regret.common, measure)
    return f"{amount(regret.common, measure)} ({amount(regret.foreseen, measure)})"


def _room(basis: InflowBasis, caption: str, *, places: bool) -> Table:
    wording = basis.wording
    place, municipality = (
        wording.translate("Documents", "Place"),
        wording.translate("Documents", "Municipality"),
    )
    return Table(
        caption,
        (
            Column(place if places else municipality),
            *(
                number_column(wording.translate("Inflows", "Within %n months", None, months), 40)
                for months in basis.months
            ),
        ),
        (
            *(
                Row((owner, *(persons(room, wording) for room in rooms)))
                for _, owner, rooms in basis.rooms(places=places)
            ),
            *(() if places else (_everywhere(basis),)),
        ),
        note=in_brackets(wording),
    )


def in_brackets(wording: Wording) -> str:
    """What the numbers of `persons` are."""
    return wording.translate(
        "Inflows", "Of the household mix; in brackets of any households, where that is more."
    )


def _everywhere(basis: InflowBasis) -> Row:
    wording = basis.wording
    rooms = basis.room.everywhere if basis.room else ()
    title = wording.translate("Inflows", "In all")
    return Row((title, *(persons(room, wording) for room in rooms)), total=True)


def persons(room: Room, wording: Wording) -> str:
    """Of the mix, and in brackets of any households where that is more; not proven are at least so many."""
    text = wording.number(room.persons)
    if room.any_persons > room.persons:
        text += f" ({wording.number(room.any_persons)})"
    return text if room.proven else f"≥ {text}"
