from __future__ import annotations

from pathlib import Path

import pytest

from models import queries
from models.errors import UserProblem
from tests.models.plans import a_plan, add_homes, content, homes


def test_what_is_supposed_is_seen_and_does_not_stay(tmp_path: Path) -> None:
    with a_plan(tmp_path) as file:
        before = content(file)
        with file.supposing(add_homes(homes(count=7))) as session:
            assert [row.count for row in queries.home_rows(session)] == [7]
        assert content(file) == before
        file.act(add_homes())
        with file.supposing(None) as session:
            assert [row.count for row in queries.home_rows(session)] == [3]


def test_a_refusal_meanwhile_leaves_nothing_either(tmp_path: Path) -> None:
    with a_plan(tmp_path) as file:
        before = content(file)
        with pytest.raises(UserProblem), file.supposing(add_homes(homes(count=7))):
            raise UserProblem("NUMBER_NOT_ALLOWED")
        with pytest.raises(UserProblem), file.supposing(add_homes(homes(place="nowhere"))):
            pass
        assert content(file) == before
