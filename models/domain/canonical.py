"""Frozen dataclasses to canonical JSON and back: what a fingerprint is taken of and a proposal stored as."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from models.domain.months import Month


def canonical_json(value: object, *, sparse: bool = False) -> str:
    """One text for one content: keys and sets sorted, no spaces, months as ``2026-03``.

    `sparse` leaves out fields that hold their default, so that a field added later changes nothing.
    """
    return json.dumps(_plain(value, sparse), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json[T](kind: Callable[..., T], text: str) -> T:
    """The value that `canonical_json` wrote; `ValueError`, `KeyError` or `TypeError` when it is not one."""
    value: T = _reader(kind)(json.loads(text))
    return value


def _plain(value: Any, sparse: bool) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Month | Fraction):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: _plain(content, sparse)
            for field in fields(value)
            if (content := getattr(value, field.name)) != field.default or not sparse
        }
    if isinstance(value, Mapping):
        return {str(_plain(key, sparse)): _plain(item, sparse) for key, item in value.items()}
    if isinstance(value, frozenset):
        return sorted(_plain(item, sparse) for item in value)
    if isinstance(value, tuple):
        return [_plain(item, sparse) for item in value]
    return value


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """Makes values of a type out of plain data. Types are looked into once, not once a value."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        (present,) = (_reader(argument) for argument in arguments if argument is not type(None))
        return lambda data: None if data is None else present(data)
    if origin is tuple and arguments[-1] is not Ellipsis:
        parts = tuple(_reader(argument) for argument in arguments)
        return lambda data: tuple(part(item) for part, item in zip(parts, data, strict=True))
    if origin in (tuple, frozenset):
        item_of = _reader(arguments[0])
        return lambda data: origin(item_of(item) for item in data)
    if origin is Mapping:
        key_of, value_of = (_reader(argument) for argument in arguments)
        return lambda data: {key_of(key): value_of(item) for key, item in data.items()}
    if kind is Month:
        return Month.parse
    if isinstance(kind, type) and is_dataclass(kind):
        readers = {name: _reader(hint) for name, hint in get_type_hints(kind).items()}
        return lambda data: kind(**{name: readers[name](item) for name, item in data.items()})
    plain: Callable[[Any], Any] = kind
    return plain
