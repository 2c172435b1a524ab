"""Locks about nothing, and locks that contradict each other whatever the rules say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from models.findings import Finding
from optimizer.basis_checks.finding import error


def locks(snapshot: PlanningSnapshot) -> Iterator[Finding]:
    """One finding for each lock that is about nothing, then one for each contradiction."""
    places = {place.code for place in snapshot.places}
    groups = {group.id for group in snapshot.groups}
    known = []
    for lock in snapshot.locks:
        if lock.place_code not in places:
            yield error("BASIS_LOCK_NOWHERE", place=lock.place_code)
        elif lock.group_id is not None and lock.group_id not in groups:
            yield error("BASIS_LOCK_GROUP", place=snapshot.names[lock.place_code], group=lock.group_id)
        else:
            known.append(lock)
    yield from _too_many_asked(snapshot, known)
    yield from _contradictions(snapshot, known)


def _too_many_asked(snapshot: PlanningSnapshot, known: Sequence[Lock]) -> Iterator[Finding]:
    """More households of a group than there are, or than may live in the place at all."""
    groups = {group.id: group for group in snapshot.groups}
    municipality = {place.code: place.municipality_code for place in snapshot.places}
    asked: dict[str, dict[str, int]] = defaultdict(dict)
    for lock in known:
        if lock.group_id is None or not _least(lock):
            continue
        group = groups[lock.group_id]
        place = lock.place_code
        closed = (
            not group.needs_home
            or municipality[place] not in group.municipality_codes
            or (group.allowed_places and place not in group.allowed_places)
            or place in group.forbidden_places
            or (lock.month is not None and lock.month < group.assigned)
        )
        if closed:
            yield error(
                "BASIS_LOCK_CLOSED",
                place=snapshot.names[place],
                when=_when(lock),
                households=lock.households,
                group=group.id,
            )
            continue
        same = [other for other in known if (other.group_id, other.place_code) == (group.id, place)]
        asked[group.id][place] = _least_together(same)
    for group_id, by_place in sorted(asked.items()):
        count = groups[group_id].count
        if sum(by_place.values()) > count:
            where = ", ".join(snapshot.names[place] for place in sorted(by_place))
            asked_for = sum(by_place.values())
            yield error("BASIS_LOCKS_GROUP", group=group_id, count=count, households=asked_for, places=where)


def _contradictions(snapshot: PlanningSnapshot, known: Sequence[Lock]) -> Iterator[Finding]:
    """A lock allows fewer households than the locks on cells within it ask for."""
    for lock in known:
        most = _most(lock)
        if most is None:
            continue
        inside = [other for other in known if other is not lock and _least(other) and _covers(lock, other)]
        least = _least_together(inside)
        if least <= most:
            continue
        mutual = [other for other in inside if _covers(other, lock)]
        if (
            mutual
            and lock.kind is LockKind.EXACTLY
            and any(other.kind is LockKind.EXACTLY and other.households < lock.households for other in mutual)
        ):
            continue  # told once, at the smaller of the two
        yield error(
            "BASIS_LOCKS_CONTRADICT",
            place=snapshot.names[lock.place_code],
            when=_when(lock),
            most=most,
            least=least,
        )


def _least_together(inside: Sequence[Lock]) -> int:
    """What locks within one place ask for together, counting no household twice."""
    whole = max((_least(lock) for lock in inside if lock.month is None and lock.group_id is None), default=0)
    by_month: dict[object, int] = {}
    by_group: dict[object, int] = {}
    for lock in inside:
        if lock.month is not None:
            by_month[lock.month] = max(by_month.get(lock.month, 0), _least(lock))
        if lock.group_id is not None:
            by_group[lock.group_id] = max(by_group.get(lock.group_id, 0), _least(lock))
    return max(whole, sum(by_month.values()), sum(by_group.values()))


def _least(lock: Lock) -> int:
    return 0 if lock.kind is LockKind.AT_MOST else lock.households


def _most(lock: Lock) -> int | None:
    return None if lock.kind is LockKind.AT_LEAST else lock.households


def _covers(whole: Lock, part: Lock) -> bool:
    """Whether every cell of `part` is one of `whole`."""
    return (
        whole.place_code == part.place_code
        and whole.month in (None, part.month)
        and whole.group_id in (None, part.group_id)
    )


def _when(lock: Lock) -> str:
    return f" {lock.month}" if lock.month else ""
