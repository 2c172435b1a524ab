"""Marked texts as Python itself reads them, because Qt's collector overlooks some."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

MARKERS = {"translate", "QT_TRANSLATE_NOOP"}


def marked_texts(path: Path) -> Iterator[tuple[str, str, int]]:
    """Context, English text and line of every text that is marked in a file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        context, text = node.args[:2]
        if name in MARKERS and isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
            yield str(context.value), str(text.value), node.lineno
