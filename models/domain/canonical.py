"""Frozen dataclasses to canonical JSON and back: what a fingerprint is taken of and a proposal stored as."""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from models.domain.months import Month


def canonical_json(value: object) -> str:
    """One text for one content: keys and sets sorted, no spaces, months as ``2026-03``."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json[T](kind: type[T], text: str) -> T:
    """The value that `canonical_json` wrote; `ValueError`, `KeyError` or `TypeError` when it is not one."""
    value: T = _typed(kind, json.loads(text))
    return value


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Month):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(_plain(key)): _plain(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return sorted(_plain(item) for item in value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _typed(kind: Any, data: Any) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        if data is None:
            return None
        (kind,) = (argument for argument in arguments if argument is not type(None))
        return _typed(kind, data)
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            return tuple(_typed(arguments[0], item) for item in data)
        return tuple(_typed(argument, item) for argument, item in zip(arguments, data, strict=True))
    if origin is frozenset:
        return frozenset(_typed(arguments[0], item) for item in data)
    if origin is Mapping:
        return {_typed(arguments[0], key): _typed(arguments[1], item) for key, item in data.items()}
    if kind is Month:
        return Month.parse(data)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _typed(hints[name], item) for name, item in data.items()})
    if kind is float:
        return float(data)
    return kind(data)
