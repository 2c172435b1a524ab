"""Dialogues with municipalities for tests: a county with quotas, and answers as they come back."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl

from models import queries
from models.acts import set_quota
from models.domain.apportionment import Bound, Formula
from models.domain.criteria import Criterion
from models.domain.quota_paper import DialogueStatus, PaperCriterion, PaperLine, QuotaPaper
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording
from models.workbooks.write_dialogue import dialogue_workbook
from tests.models.plans import YEAR

SWEDISH = Wording(Language.SWEDISH)
VERSION = "1"
BORLANGE, ORSA = "2081", "2034"
ANSWER_BY = "2026-03-31"

REQUESTED, COMMENT, ANSWERED = "B12", "B13", "B14"
"""The cells of the answer page that a municipality fills in."""


def give_quotas(file: PlanningFile, quotas: Mapping[str, int]) -> None:
    with file.reading() as session:
        rows = {row.municipality_code: row for row in queries.quota_rows(session, YEAR, VERSION)}
    for code, persons in quotas.items():
        file.act(set_quota(rows[code], persons, year=YEAR, version=VERSION))


def row_of(file: PlanningFile, code: str = BORLANGE, version: str = VERSION) -> queries.DialogueRow:
    with file.reading() as session:
        rows = queries.dialogue_rows(session, YEAR, version)
    return next(row for row in rows if row.municipality_code == code)


def a_line(**changes: Any) -> PaperLine:
    """Borlänge, 58 persons from a formula that gives 57,4."""
    values: dict[str, Any] = {
        "code": BORLANGE,
        "name": "Borlänge",
        "population": 52_000,
        "quota": 58,
        "target": Fraction(574, 10),
        "contributions": {
            Criterion.POPULATION: Fraction(2, 3) * 58,
            Criterion.LABOUR: Fraction(574, 10) - Fraction(2, 3) * 58,
        },
        "values": {Criterion.POPULATION: Fraction(52_000), Criterion.LABOUR: Fraction("7.4")},
        "bound": None,
        "before": None,
        "earlier": 95,
        "received": 0,
        "already_housed": None,
        "agency_housing": None,
        "resettlement": None,
        "requested": None,
        "dialogue": DialogueStatus.NOT_SENT,
        "comment": "",
        "calculated": 58,
        "earlier_year": 2018,
    }
    return PaperLine(**{**values, **changes})


def a_paper(*lines: PaperLine, **changes: Any) -> QuotaPaper:
    """Dalarna 2026: 321 persons, population 0.6 and labour market 0.4."""
    bounds = {line.code: line.bound for line in lines if isinstance(line.bound, Bound)}
    values: dict[str, Any] = {
        "year": YEAR,
        "version": VERSION,
        "county_code": "20",
        "county": "Dalarnas län",
        "county_quota": 321,
        "sfs": "SFS 2025:894",
        "in_force": "2026-01-01",
        "version_before": "",
        "county_quota_before": None,
        "rule_set": "2016:38",
        "rule_set_sfs": "SFS 2016:38",
        "alternative": "Förslag A",
        "formula": Formula({Criterion.POPULATION: 600_000, Criterion.LABOUR: 400_000}, bounds=bounds),
        "criteria": (
            PaperCriterion(Criterion.POPULATION, "population", ("SCB, 2024-12-31",)),
            PaperCriterion(Criterion.LABOUR, "unemployment", ("Arbetsförmedlingen, 2025",)),
        ),
        "lines": lines or (a_line(),),
        "transfers": (),
        "planning_protected": False,
        "synthetic": False,
    }
    return QuotaPaper(**{**values, **changes})


type Change = Callable[[Any], None]


def answered(folder: Path, cells: Mapping[str, object], *changes: Change, **of_paper: Any) -> Path:
    """The page as a municipality fills it in and saves it; `of_paper` are other facts of the proposal."""
    line, wording = of_paper.pop("line", a_line()), of_paper.pop("wording", SWEDISH)
    paper = a_paper(line, **of_paper)
    workbook = openpyxl.load_workbook(io.BytesIO(dialogue_workbook(paper, line, ANSWER_BY, wording)))
    for cell, value in cells.items():
        workbook.worksheets[0][cell] = value
    for change in changes:
        change(workbook)
    path = folder / "svar.xlsx"
    workbook.save(path)
    return path
