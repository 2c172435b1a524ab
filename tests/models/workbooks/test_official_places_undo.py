"""Whatever table of urban areas is imported into whatever plan, undo gives back exactly what was."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from models.edits import EditGroup
from models.planning_file.database import PlanningFile
from models.tables import Place
from models.wording import Language, Wording
from models.workbooks.import_basis import basis
from models.workbooks.import_places import prepare_places
from models.workbooks.read_places import read_places
from models.workbooks.workbook import Workbook
from tests.models.plans import a_plan, add_homes, content, homes
from tests.models.workbooks.sheets import a_workbook

HEADINGS = ("tatortskod", "tatort", "kommun", "kommunnamn", "bef")
NAMES = ("Kil", "Fagerås", "Årjäng", "Töcksfors", "Kil och Årjäng", "Nyby", "årjäng ")
LINES = st.lists(
    st.tuples(
        st.sampled_from(("1715TC101", "1715TB102", "1765TC101", "1765TB102", "1765TB103")),
        st.sampled_from(NAMES),
        st.sampled_from(("1715", "1765", "0114")),
        st.just(""),
        st.integers(0, 20_000),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda line: (line[0], line[2]),
).filter(lambda lines: any(line[2] != "0114" for line in lines))


@settings(max_examples=15)
@given(first=LINES, second=LINES, used=st.sets(st.sampled_from(("Kil", "Årjäng", "Töcksfors"))))
def test_two_imports_done_undone_and_done_again(
    first: list[tuple[object, ...]], second: list[tuple[object, ...]], used: set[str]
) -> None:
    with tempfile.TemporaryDirectory() as folder, a_plan(Path(folder), scope="17") as file:
        with file.reading() as session:
            places = session.scalars(select(Place.code).where(Place.name.in_(used))).all()
        if places:
            file.act(add_homes(*(homes(place, 2) for place in places)))
        states, inverses = [content(file)], []
        for lines in (first, second):
            inverses.append(file.act(_edit(file, a_workbook(HEADINGS, *lines)))[0])
            states.append(content(file))
            _holds_together(file)
        redone = []
        for inverse, before in zip(reversed(inverses), reversed(states[:-1]), strict=True):
            redone.append(file.act(inverse)[0])
            assert content(file) == before
        for redo, after in zip(reversed(redone), states[1:], strict=True):
            file.act(redo)
            assert content(file) == after


def _edit(file: PlanningFile, workbook: Workbook) -> EditGroup:
    with file.reading() as session:
        known = basis(session, workbook, None, None, Wording(Language.SWEDISH))
        prepared = prepare_places(known, read_places(workbook, known.country))
    return EditGroup(known.sentence, prepared.edits)


def _holds_together(file: PlanningFile) -> None:
    with file.reading() as session:
        for municipality in ("1715", "1765"):
            own = session.scalars(select(Place).where(Place.municipality_code == municipality)).all()
            assert sum(place.is_seat for place in own) == 1
            codes = [place.locality_code for place in own]
            assert len(codes) == len(set(codes))
