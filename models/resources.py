"""Where the files that ship with the program are."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
"""Beside the packages in a checkout, in an installed wheel and in a frozen bundle alike."""
