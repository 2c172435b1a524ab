"""Published problems are found by the shape of their files and measured through the ordinary route."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from models.domain.proposal import Outcome
from tests.benchmarks.published import Result, main, measured
from tests.benchmarks.published_problems import Published, Unreadable, published_in
from tests.shared_data import SHARED_DATA, needs_shared_data

SITES = """ 2 3
 8 100.
 9 50.
 4
 8. 40.
 3
 6. 30.
 2
 4. 20.
"""
"""Two sites, three customers: the first site costs 100 and has room for 8, the second 50 and room for 9."""

PEOPLE = {
    "refugees.csv": (
        "refugee_id,batch,origin,age,education,gender\nA,0,X,20,tertiary,Female\nB,1,X,20,tertiary,Male\n"
    ),
    "employment_probability.csv": "refugee_id,North,South\nA,0.5,0.75\nB,0.25,0.5\n",
    "capacity.csv": "batch,North,South\n0,0,1\n1,1,0\n",
    "optima.csv": "problem,refugees,optimal_employment\nB0,1,0.75\nPOOL,2,1.0\nFAIR_LP floor=0.5,2,1.0\n",
}
FAMILIES = {
    "families.csv": "case,children,adults,seniors,size\n1,2,2,0,4\n2,0,1,0,1\n",
    "localities.csv": "locality,cap_stated,cap_total\nTown,5,4\n",
    "employment.csv": "case,Town\n1,1.25\n2,1.0\n",
    "compatible.csv": "case,Town\n1,1\n2,1\n",
}
README = "P1 (`cap_total`): 1.25, 1 family. Most persons first, then employment, on P1: 4 persons, 1.25."


def written(folder: Path, files: dict[str, str], prefix: str = "") -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / f"{prefix}{name}").write_text(text, encoding="utf-8")
    return folder


def problems(folder: Path, seconds: float = 20) -> list[Published]:
    return [problem for problem in published_in(folder, seconds) if isinstance(problem, Published)]


def results(folder: Path) -> dict[str, Result]:
    return {problem.name: measured(problem, bare=False) for problem in problems(folder)}


def test_sites_and_customers(tmp_path: Path) -> None:
    """All nine fit nowhere else than in the second site: 50, and 40 + 30 + 20 to serve them."""
    folder = written(tmp_path / "sites", {"cap9.txt": SITES, "notes.txt": "not numbers", "odd.txt": "1 1 2"})
    (folder / "README.md").write_text("Optima: cap9 140.0, cap91 7.", encoding="utf-8")
    (result,) = results(tmp_path).values()
    assert (result.problem.name, result.problem.reference) == ("sites/cap9", 140.0)
    assert (result.outcome, result.found, result.bound) == (Outcome.OPTIMAL, 140.0, 140.0)
    assert result.remark == ""


def test_demands_and_costs_that_are_not_whole(tmp_path: Path) -> None:
    """The second site has room for 9, which is just enough: 50.25 and 90.5."""
    text = "2 3\n8 100\n9 50.25\n4.5\n8 40.5\n2.5\n6 30\n2\n4 20\n"
    folder = written(tmp_path / "sites", {"half.txt": text})
    (result,) = results(folder).values()
    assert result.found == pytest.approx(140.75, abs=1e-9)


def test_people_and_states(tmp_path: Path) -> None:
    """Pooled there is one place in each state: 0.5 and 0.5, or 0.75 and 0.25, and a floor takes the first."""
    written(tmp_path / "pool", PEOPLE)
    found = results(tmp_path)
    assert {name: (one.problem.reference, one.found) for name, one in found.items()} == {
        "pool B0": (0.75, 0.75),
        "pool B1": (None, 0.25),
        "pool POOL": (1.0, 1.0),
        "pool FAIR 0.5": (1.0, 1.0),
    }
    assert found["pool FAIR 0.5"].problem.relaxed


def test_families_of_any_year(tmp_path: Path) -> None:
    """Room for four: the family scores more than the single person. Room for five: both."""
    folder = written(tmp_path / "families", FAMILIES, "fy99_")
    (folder / "README.md").write_text(README, encoding="utf-8")
    assert {name: (one.problem.reference, one.found) for name, one in results(tmp_path).items()} == {
        "families/fy99 P1": (1.25, 1.25),
        "families/fy99 P1, most persons": (4.0, 4.0),
        "families/fy99 P1, then employment": (1.25, 1.25),
        "families/fy99 S1": (None, 2.25),
        "families/fy99 S1, most persons": (None, 5.0),
        "families/fy99 S1, then employment": (None, 2.25),
    }


def test_two_years_in_one_folder_do_not_share_a_readme(tmp_path: Path) -> None:
    folder = written(tmp_path / "families", FAMILIES, "fy98_")
    for name, text in FAMILIES.items():
        (folder / f"fy99_{name}").write_text(text, encoding="utf-8")
    (folder / "README.md").write_text(README, encoding="utf-8")
    assert {problem.reference for problem in problems(tmp_path)} == {None}


def test_every_capacity_in_persons_is_a_problem_and_its_parts_are_none(tmp_path: Path) -> None:
    """Numbers may be written 4.0, and the README may name a column."""
    localities = "locality,cap_children,cap_adults,cap_2\nTown,9,9,5.0\n"
    families = "case,children,adults,seniors,size\n1,2.0,2.0,0.0,4.0\n2,0,1,0,1\n"
    folder = written(
        tmp_path / "families", FAMILIES | {"localities.csv": localities, "families.csv": families}
    )
    (folder / "README.md").write_text("On cap_2: 5 persons. `cap_2`: **2.25**.", encoding="utf-8")
    assert {name: (one.problem.reference, one.found) for name, one in results(tmp_path).items()} == {
        "families cap_2": (2.25, 2.25),
        "families cap_2, most persons": (None, 5.0),
        "families cap_2, then employment": (None, 2.25),
    }


def test_a_readme_tells_of_people_where_there_is_no_table(tmp_path: Path) -> None:
    folder = written(tmp_path / "pool", {name: text for name, text in PEOPLE.items() if name != "optima.csv"})
    (folder / "README.md").write_text("B0 0.75, B1 0.25. **POOL**: **1.0**. t=0.5: 1.0 (0 % lost)", "utf-8")
    assert {name: one.problem.reference for name, one in results(tmp_path).items()} == {
        "pool B0": 0.75,
        "pool B1": 0.25,
        "pool POOL": 1.0,
        "pool FAIR 0.5": 1.0,
    }


def test_people_without_numbers_and_cases_told_of_twice_are_said(tmp_path: Path) -> None:
    lacking = "refugee_id,North,South\nA,0.5,0.75\n"
    written(tmp_path / "pool", PEOPLE | {"employment_probability.csv": lacking})
    twice = FAMILIES["families.csv"] + "2,0,1,0,1\n"
    written(tmp_path / "years", FAMILIES | {"families.csv": twice})
    said = [one.reason for one in published_in(tmp_path, 20) if isinstance(one, Unreadable)]
    assert said == [
        "'B' stands in one of its files and is missing in another",
        "2 stands twice in families.csv",
    ]


def test_capacities_asked_for_stand_where_the_file_has_a_word(tmp_path: Path) -> None:
    """A site alone holds all ten and eight are too few; two sites of five cost both."""
    sites = "2 2\n capacity 100\n capacity 50\n 5\n 1 2\n 5\n 1 2\n"
    folder = written(tmp_path / "sites", {"capx.txt": sites})
    (folder / "README.md").write_text("| capx 10 | 54 |", encoding="utf-8")
    assert [one.reason for one in published_in(tmp_path, 20) if isinstance(one, Unreadable)] == [
        '"capacity" stands instead of numbers: say which with --capacity NUMBER'
    ]
    known = {one.name: one for one in published_in(tmp_path, 20, (10, 5, 4)) if isinstance(one, Published)}
    assert known["sites/capx 10"].reference == 54
    found = {name: measured(problem, bare=False) for name, problem in known.items()}
    assert [one.found for one in found.values()] == [54, 153, None]
    assert found["sites/capx 4"].remark == "no plan found has a place for everyone: 2 are without"


def test_fractions_of_demand_and_capacity_are_counted(tmp_path: Path) -> None:
    """The cheap site holds 1.25 of 2.5; the other takes the rest at twice the cost."""
    written(tmp_path / "sites", {"cap1.txt": "\ufeff2 1\r\n 1.25 1.5\n 9 0.\n 2.5\n 10 20\n"})
    assert [one.found for one in results(tmp_path).values()] == [1.5 + 5 + 10]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2 1\n 10 5\n 10 x\n 3\n 1 2\n", "could not convert string to float: 'x'"),
        ("2 1\n 10 5\n 10 nan\n 3\n 1 2\n", "nan is no capacity, demand or cost"),
        ("2 1\n 10 5\n 10 -5\n 3\n 1 2\n", "-5 is no capacity, demand or cost"),
        ("2 1\n 10 5\n 10 5\n 3\n 1\n", "2 sites and 1 customers are 7 numbers, not 6"),
        ("1 1\n 10 5\n 0\n 1\n", "it costs something to serve a customer without demand"),
        ("1 1\n 10 5\n 0.00001\n 1\n", "numbers with more than four decimals cannot be counted"),
    ],
)
def test_sites_that_are_none_are_said(tmp_path: Path, text: str, said: str) -> None:
    written(tmp_path / "sites", {"cap1.txt": text, "notes.txt": "no numbers", "empty.txt": ""})
    (one,) = published_in(tmp_path, 20)
    assert isinstance(one, Unreadable)
    assert said in one.reason


def test_the_command_prints_a_line_for_each_problem_and_the_sum_of_the_batches(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path / "pool", PEOPLE)
    assert main([str(tmp_path)]) == 0
    heading, *lines = capsys.readouterr().out.splitlines()
    assert heading.split() == ["instance", "reference", "found", "bound", "seconds", "building", "ratio"]
    assert [line[:44].rstrip() for line in lines] == [
        "pool B0",
        "pool B1",
        "pool POOL",
        "pool FAIR 0.5",
        "pool sum of 2 batches",
    ]
    assert lines[0].split()[2:5] == ["0.750000", "0.750000", "0.750000"]
    assert lines[-1].split()[5:8] == ["-", "1.000000", "1.000000"]


def test_a_wrong_value_is_said_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = written(
        tmp_path / "pool", PEOPLE | {"optima.csv": "problem,refugees,optimal_employment\nB0,1,0.7\n"}
    )
    assert main([str(folder), "--only", "B0", "--no-bare"]) == 1
    assert "BETTER THAN THE REFERENCE" in capsys.readouterr().out
    (problem, *_) = problems(folder)
    assert measured(replace(problem, reference=0.8), bare=False).remark == "BELOW THE REFERENCE"


def test_files_that_hold_something_else_are_said_and_the_rest_is_solved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path / "pool", PEOPLE | {"capacity.csv": "batch,North,South\n0,one,1\n"})
    written(tmp_path / "sites", {"cap9.txt": SITES})
    assert main([str(tmp_path), "--no-bare"]) == 1
    said = capsys.readouterr()
    assert "pool cannot be read: could not convert string to float: 'one'" in said.err
    assert "sites/cap9" in said.out


def test_a_folder_without_problems_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert "No problem" in capsys.readouterr().err


@needs_shared_data
def test_the_shared_folder_holds_all_three_formats() -> None:
    found = problems(SHARED_DATA / "benchmarks", 1)
    names = [problem.name for problem in found]
    assert len(names) == len(set(names)) == 6 + 15 + 5
    assert sum(problem.reference is not None for problem in found) == 4 + 15 + 5
