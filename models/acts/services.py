"""Service points with their catchments and free places: rows of three tables that change together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.domain.months import Month
from models.domain.services import Service
from models.edits import DeleteRows, Edit, EditGroup, InsertRows, Row, Sentence
from models.errors import UserProblem
from models.tables import Catchment, Place, ServiceCapacity, ServicePoint
from models.wording import QT_TRANSLATE_NOOP

ADD_POINT = QT_TRANSLATE_NOOP("Acts", "Add {name}")
REMOVE_POINTS = QT_TRANSLATE_NOOP("Acts", "Remove {names}")
SET_CATCHMENT = QT_TRANSLATE_NOOP("Acts", "Change which places {name} serves")


def add_service_point(
    session: Session,
    *,
    municipality_code: str,
    service: Service,
    name: str,
    catchment: Iterable[str] = (),
    capacity: Iterable[tuple[Month, int]] = (),
    source: str = "",
) -> Edit:
    """A service point with the place codes it serves and its steps of free places."""
    if not name.strip():
        raise UserProblem("VALUE_MISSING")
    sentence = Sentence(ADD_POINT, {"name": name})
    point_id = (session.scalar(select(func.max(ServicePoint.id))) or 0) + 1
    point = {
        "id": point_id,
        "municipality_code": municipality_code,
        "service": service.value,
        "name": name.strip(),
        "source": source,
    }
    places = sorted(set(catchment))
    _refuse_overlap(session, service.value, places, point_id)
    edits: list[Edit] = [
        InsertRows(sentence, "service_point", [point]),
        InsertRows(sentence, "catchment", _catchment(point_id, service.value, places)),
        InsertRows(sentence, "service_capacity", _capacity(point_id, capacity)),
    ]
    return EditGroup(sentence, tuple(edits))


def delete_service_points(session: Session, ids: Sequence[int]) -> Edit:
    """Service points with everything that belongs to them."""
    names = session.scalars(
        select(ServicePoint.name).where(ServicePoint.id.in_(ids)).order_by(ServicePoint.name)
    )
    sentence = Sentence(REMOVE_POINTS, {"names": ", ".join(names)})
    return EditGroup(
        sentence,
        (
            DeleteRows(sentence, "catchment", _keys(session, Catchment, ids)),
            DeleteRows(sentence, "service_capacity", _keys(session, ServiceCapacity, ids)),
            DeleteRows(sentence, "service_point", [{"id": point_id} for point_id in ids]),
        ),
    )


def set_catchment(session: Session, point_id: int, places: Iterable[str]) -> Edit:
    """Exactly these place codes; refused where another point of the same service serves one of them."""
    point = _point(session, point_id)
    wanted = sorted(set(places))
    _refuse_overlap(session, point.service, wanted, point_id)
    sentence = Sentence(SET_CATCHMENT, {"name": point.name})
    return EditGroup(
        sentence,
        (
            DeleteRows(sentence, "catchment", _keys(session, Catchment, [point_id])),
            InsertRows(sentence, "catchment", _catchment(point_id, point.service, wanted)),
        ),
    )


def _point(session: Session, point_id: int) -> ServicePoint:
    point = session.get(ServicePoint, point_id)
    if point is None:
        raise UserProblem("ROW_IS_GONE")
    return point


def _refuse_overlap(session: Session, service: str, places: Sequence[str], point_id: int) -> None:
    taken = session.execute(
        select(Place.name, ServicePoint.name)
        .select_from(Catchment)
        .join(Place, Place.code == Catchment.place_code)
        .join(ServicePoint, ServicePoint.id == Catchment.point_id)
        .where(Catchment.service == service, Catchment.place_code.in_(places), Catchment.point_id != point_id)
        .order_by(Place.code)
        .limit(1)
    ).one_or_none()
    if taken is not None:
        raise UserProblem("PLACE_SERVED_ALREADY", place=taken[0], point=taken[1])


def _catchment(point_id: int, service: str, places: Iterable[str]) -> list[Row]:
    return [{"point_id": point_id, "place_code": code, "service": service} for code in places]


def _capacity(point_id: int, capacity: Iterable[tuple[Month, int]]) -> list[Row]:
    steps = dict(capacity)
    if any(places < 0 for places in steps.values()):
        raise UserProblem("NUMBER_NOT_ALLOWED")
    return [{"point_id": point_id, "first": first, "places": places} for first, places in steps.items()]


def _keys(
    session: Session, table: type[Catchment] | type[ServiceCapacity], points: Sequence[int]
) -> list[Row]:
    return [{"id": key} for key in session.scalars(select(table.id).where(table.point_id.in_(points)))]
