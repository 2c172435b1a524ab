"""The papers about municipal quotas as a workbook: the same numbers, to go on counting with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from fractions import Fraction

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from models.documents.quotas.comparison import measure_title
from models.documents.quotas.criteria import (
    choice_sentences,
    counting_sentences,
    criteria_columns,
    criterion_row,
    left_out_sentence,
    rule_set_sentence,
)
from models.documents.quotas.decision import TITLE as DECISION_TITLE
from models.documents.quotas.decision import decision_sentences, legal_grounds
from models.documents.quotas.dialogue_summary import NOTE_WORDS, STATUS_WORDS, note_rows
from models.documents.quotas.figures import QuotaFigures
from models.documents.quotas.heading import facts as heading_facts
from models.documents.quotas.heading import notices, stamp, titled
from models.documents.quotas.shares import bound_words, hand_changed, sum_sentence
from models.domain.criteria import Criterion
from models.domain.quota_paper import DecisionFacts, NoteKind, PaperLine, QuotaPaper
from models.wording import Wording
from models.words.criterion_words import CRITERION_TITLES
from models.workbooks.fixed_bytes import workbook_bytes
from models.workbooks.safe_cells import Writable, put
from models.workbooks.sheet_rows import TITLE, TOTAL, SheetColumn, fit_on_paper, put_table

type Cells = tuple[Writable, ...]


def quota_workbook(
    paper: QuotaPaper, facts: DecisionFacts, wording: Wording, *, created: datetime, decided: bool
) -> bytes:
    """An .xlsx file; the same paper gives the same bytes. Contributions add up as they are shown."""
    figures = QuotaFigures(paper, facts, wording, created, decided)
    workbook = Workbook()
    workbook.remove(workbook.active)
    workbook.properties.title = titled(figures, DECISION_TITLE)
    workbook.properties.creator = "Bosättningsplan"
    workbook.properties.language = wording.language
    translate = wording.translate
    _write_decision(_Writer(workbook.create_sheet(translate("QuotaPapers", "Decision"))), figures)
    _write_basis(_Writer(workbook.create_sheet(translate("QuotaPapers", "Basis"))), figures)
    _write_dialogue(_Writer(workbook.create_sheet(translate("QuotaPapers", "Dialogue"))), figures)
    for sheet in workbook.worksheets:
        fit_on_paper(sheet)
    return workbook_bytes(workbook, created)


class _Writer:
    """Writes a sheet downwards: sentences, and tables that share the sheet's columns."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._next = 1

    def title(self, text: str) -> None:
        put(self._sheet.cell(self._next, 1), text)
        self._sheet.cell(self._next, 1).font = TITLE
        self._next += 1

    def sentences(self, *texts: str) -> None:
        for text in texts:
            put(self._sheet.cell(self._next, 1), text)
            self._next += 1

    def pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Names and values, with an empty row before."""
        for row, (name, value) in enumerate(pairs, self._next + 1):
            put(self._sheet.cell(row, 1), name)
            put(self._sheet.cell(row, 2), value)
        self._next += len(pairs) + 1

    def table(self, columns: Sequence[SheetColumn], rows: Sequence[Cells], *, total: bool = False) -> None:
        """With an empty row before and after; the last row is the sum of the others where `total`."""
        last = put_table(self._sheet, self._next + 1, tuple(columns), rows)
        for number, column in enumerate(columns, 1):
            dimension = self._sheet.column_dimensions[get_column_letter(number)]
            dimension.width = max(dimension.width, column.width)
            if total:
                self._sheet.cell(last, number).font = TOTAL
        self._next = last + 2


def _write_decision(writer: _Writer, figures: QuotaFigures) -> None:
    wording = figures.wording
    translate = wording.translate
    writer.title(titled(figures, DECISION_TITLE))
    writer.sentences(stamp(figures), *(f"{notice.lead}. {notice.text}" for notice in notices(figures)))
    writer.pairs(
        (
            *heading_facts(figures),
            (translate("QuotaPapers", "Decision maker"), figures.facts.decision_maker),
            (translate("QuotaPapers", "Rapporteur"), figures.facts.rapporteur),
            (translate("Documents", "Fingerprint of the inputs (SHA-256)"), figures.paper.fingerprint()),
        )
    )
    writer.sentences("", decision_sentences(figures), *legal_grounds(figures))
    _write_quotas(writer, figures)


def _write_quotas(writer: _Writer, figures: QuotaFigures) -> None:
    wording, paper = figures.wording, figures.paper
    translate = wording.translate
    columns = [
        SheetColumn(translate("Documents", "Municipality code"), 30),
        SheetColumn(translate("Documents", "Municipality"), 24),
        SheetColumn(translate("QuotaPapers", "Municipal quota"), 14),
        SheetColumn(translate("QuotaPapers", "of whom already housed"), 14),
        SheetColumn(translate("QuotaPapers", "from the Migration Agency's housing"), 16),
        SheetColumn(translate("QuotaPapers", "resettled"), 14),
    ]
    if paper.version_before:
        columns.append(SheetColumn(translate("QuotaPapers", "Quota in the version before"), 14))
        columns.append(SheetColumn(translate("QuotaPapers", "Difference"), 14))

    def cells(name: tuple[str, str], lines: Sequence[PaperLine]) -> Cells:
        quota, before = _sum(line.quota for line in lines), _sum(line.before for line in lines)
        routes = (
            _sum(line.already_housed for line in lines),
            _sum(line.agency_housing for line in lines),
            _sum(line.resettlement for line in lines),
        )
        difference = None if before is None or quota is None else quota - before
        return (*name, quota, *routes, *((before, difference) if paper.version_before else ()))

    writer.table(
        columns,
        [
            *(cells((line.code, line.name), (line,)) for line in figures.lines),
            cells(("", translate("Documents", "Total")), figures.lines),
        ],
        total=True,
    )


def _write_basis(writer: _Writer, figures: QuotaFigures) -> None:
    wording, formula = figures.wording, figures.paper.formula
    writer.title(wording.translate("QuotaPapers", "How the criteria were weighed"))
    writer.sentences(
        stamp(figures),
        rule_set_sentence(figures),
        sum_sentence(figures),
        *filter(None, (left_out_sentence(figures),)),
        *choice_sentences(figures),
        *(counting_sentences(figures, formula) if formula else ()),
    )
    titles = [column.title for column in criteria_columns(figures)]
    titles[1] = f"{titles[1]} (%)"
    rows = []
    for each in figures.rule_criteria:
        name, _, *rest = criterion_row(figures, each).cells
        weight = figures.weight_permille.get(each.criterion, 0) / 10 if formula else None
        rows.append((name, weight, *rest))
    writer.table([SheetColumn(title, 18) for title in titles], rows)
    _write_shares(writer, figures)


def _write_shares(writer: _Writer, figures: QuotaFigures) -> None:
    """Everything that is counted of each municipality, and the values that it is counted from."""
    wording = figures.wording
    translate = wording.translate
    criteria = figures.paper.criteria
    columns = (
        translate("Documents", "Municipality code"),
        translate("Documents", "Municipality"),
        *(_contribution_title(figures, criterion) for criterion in figures.weighed),
        translate("QuotaPapers", "Target"),
        translate("QuotaPapers", "Municipal quota"),
        translate("QuotaPapers", "Deviation"),
        translate("QuotaPapers", "By the formula"),
        translate("QuotaPapers", "Limit"),
        translate("QuotaPapers", "Reason"),
        translate("QuotaPapers", "Why it differs from the formula"),
        translate("QuotaPapers", "By inhabitants alone"),
        translate("QuotaPapers", "Last earlier quota"),
        translate("QuotaPapers", "Year of the earlier quota"),
        translate("QuotaPapers", "Received so far"),
        translate("QuotaPapers", "Assigned"),
        *(measure_title(figures, entry) for entry in criteria),
    )
    bounds = {line.code: bound for line, bound in figures.bounds}
    changed, no_reason = hand_changed(figures), translate("QuotaPapers", "No reason entered")

    def rows() -> Iterator[Cells]:
        for line in figures.lines:
            bound = bounds.get(line.code)
            yield (
                line.code,
                line.name,
                *_share(figures, line.code, line.quota),
                line.calculated,
                bound_words(figures, bound) if bound else None,
                (bound.reason or no_reason) if bound else None,
                (line.differs_because or no_reason) if line in changed else None,
                figures.population_quota.get(line.code),
                line.earlier,
                str(line.earlier_year) if line.earlier_year else None,
                line.received,
                line.assigned,
                *(_plain(line.values.get(entry.criterion)) for entry in criteria),
            )
        total = (
            translate("Documents", "Total"),
            *_share(figures, figures.paper.county_code, figures.distributed),
        )
        yield (None, *total, *(None,) * (len(columns) - len(total) - 1))

    writer.table([SheetColumn(title, 18) for title in columns], list(rows()), total=True)


def _share(figures: QuotaFigures, code: str, quota: int) -> Cells:
    """Contributions, target, quota and deviation, as printed; only the quota where no formula was used."""
    share = figures.shares.get(code)
    if share is None:
        return (*(None for _ in figures.weighed), None, quota, None)
    contributions = (_plain(share.contributions[criterion]) for criterion in figures.weighed)
    return (*contributions, _plain(share.target), quota, _plain(share.deviation))


def _write_dialogue(writer: _Writer, figures: QuotaFigures) -> None:
    wording = figures.wording
    translate = wording.translate
    writer.title(translate("QuotaPapers", "Dialogue with the municipalities"))
    writer.sentences(stamp(figures))
    columns = (
        SheetColumn(translate("Documents", "Municipality code"), 14),
        SheetColumn(translate("Documents", "Municipality"), 24),
        SheetColumn(translate("QuotaPapers", "Status"), 14),
        SheetColumn(translate("QuotaPapers", "Sent"), 14),
        SheetColumn(translate("QuotaPapers", "Answered"), 14),
        SheetColumn(translate("QuotaPapers", "Requested quota"), 14),
        SheetColumn(translate("QuotaPapers", "Municipal quota"), 14),
        SheetColumn(translate("QuotaPapers", "Comment"), 80),
    )
    writer.table(
        columns,
        [
            (
                line.code,
                line.name,
                wording.of(STATUS_WORDS[line.dialogue]),
                line.sent,
                line.answered,
                line.requested,
                line.quota,
                line.comment,
            )
            for line in figures.lines
        ],
    )
    if notes := note_rows(figures):
        writer.sentences(translate("QuotaPapers", "What was said, and what was changed for it"))
        writer.table(
            (
                SheetColumn(translate("QuotaPapers", "Day"), 14),
                SheetColumn(translate("Documents", "Municipality"), 24),
                SheetColumn(translate("Documents", "Kind"), 14),
                SheetColumn(translate("QuotaPapers", "Note"), 14),
            ),
            [
                (note.day, name, wording.of(NOTE_WORDS[NoteKind(note.kind)]), note.text)
                for note, name in notes
            ],
        )
    _write_transfers(writer, figures)


def _write_transfers(writer: _Writer, figures: QuotaFigures) -> None:
    transfers, translate = figures.paper.transfers, figures.wording.translate
    if not transfers:
        return
    writer.sentences(translate("QuotaPapers", "Redistribution by agreement"))
    writer.table(
        (
            SheetColumn(translate("QuotaPapers", "From"), 14),
            SheetColumn(translate("QuotaPapers", "To"), 14),
            SheetColumn(translate("Documents", "Persons"), 14),
            SheetColumn(translate("QuotaPapers", "Agreed"), 14),
            SheetColumn(translate("QuotaPapers", "Agreement"), 14),
        ),
        [(each.from_name, each.to_name, each.persons, each.agreed, each.agreement) for each in transfers],
    )


def _contribution_title(figures: QuotaFigures, criterion: Criterion) -> str:
    return figures.wording.of(CRITERION_TITLES[criterion])


def _plain(value: Fraction | None) -> float | None:
    """A decimal number; rounded contributions are exactly those on paper."""
    return None if value is None else float(value)


def _sum(values: Iterator[int | None]) -> int | None:
    """Nothing where any is not known: a sum of some would be taken for the county's."""
    known = list(values)
    return None if None in known else sum(value or 0 for value in known)
