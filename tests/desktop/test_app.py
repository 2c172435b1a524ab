"""The running program beside its windows."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from desktop.app import set_aside


@pytest.fixture
def thawed() -> Iterator[None]:
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("thawed")
def test_what_the_program_is_made_of_is_not_looked_through_for_garbage() -> None:
    before = len(gc.get_objects())
    set_aside()
    assert gc.get_freeze_count() > before // 2
    assert len(gc.get_objects()) < before // 10
