from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import UserProblem
from models.progress import Cancelled
from models.wording import Language, Wording
from models.workbooks.template_files import write_templates
from tests.models.plans import YEAR, a_plan

SWEDISH = Wording(Language.SWEDISH)


def test_a_workbook_for_every_municipality_of_the_plan(tmp_path: Path) -> None:
    with a_plan(tmp_path) as file:
        written = write_templates(file, tmp_path / "ut", YEAR, SWEDISH)
    assert written == tuple(sorted((tmp_path / "ut").iterdir()))
    assert [path.name for path in written[:2]] == ["2021 Vansbro 2026.xlsx", "2023 Malung-Sälen 2026.xlsx"]
    assert len(written) == 15


def test_what_somebody_has_filled_in_stays_and_nothing_else_is_written(tmp_path: Path) -> None:
    filled_in = tmp_path / "2081 Borlänge 2026.xlsx"
    filled_in.write_bytes(b"kommunens svar")
    with a_plan(tmp_path) as file, pytest.raises(UserProblem) as refused:
        write_templates(file, tmp_path, YEAR, SWEDISH)
    assert (refused.value.code, refused.value.params["path"]) == ("FILE_EXISTS", str(filled_in))
    assert [path.name for path in tmp_path.glob("*.xlsx")] == [filled_in.name]
    assert filled_in.read_bytes() == b"kommunens svar"


def test_the_same_workbook_may_be_written_again(tmp_path: Path) -> None:
    with a_plan(tmp_path) as file:
        once = write_templates(file, tmp_path, YEAR, SWEDISH, only="2081")
        again = write_templates(file, tmp_path, YEAR, SWEDISH, only="2081")
    assert once == again == (tmp_path / "2081 Borlänge 2026.xlsx",)


def test_a_cancelled_writing_leaves_no_workbook(tmp_path: Path) -> None:
    told: list[int] = []
    with a_plan(tmp_path) as file, pytest.raises(Cancelled):
        write_templates(
            file,
            tmp_path,
            YEAR,
            SWEDISH,
            progress=lambda progress: told.append(progress.done),
            cancelled=lambda: len(told) == 2,
        )
    assert told == [0, 1]
    assert not list(tmp_path.glob("*.xlsx"))
