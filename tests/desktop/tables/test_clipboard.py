"""Blocks on the clipboard as Excel, LibreOffice and web pages write them, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData

from desktop.tables.clipboard import block_from, block_on, mime_of, text_of
from desktop.tables.clipboard_html import CopiedCell, rows_of

EXCEL = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<style><!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {mso-number-format:"\\@";} --></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=192>
 <col width=64 span=3 style='width:48pt'>
<!--StartFragment-->
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=64 style='height:15.0pt;width:48pt'>Malung-<br>
    Sälen</td>
  <td align=right width=64 style='width:48pt'>1<span style='mso-spacerun:yes'>&nbsp;</span>200</td>
  <td class=xl66 align=right width=64>2026-03</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 colspan=2 style='height:15.0pt'>Mora
  och Orsa &amp; Älvdalen</td>
  <td align=right>12,5</td>
 </tr>
<!--EndFragment-->
</table></body></html>"""
LIBRE_OFFICE = """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head>
<meta name="generator" content="LibreOffice 7.5"/>
<style type="text/css">body,td{font-size:x-small}</style></head>
<body><table cellspacing="0" border="0"><colgroup span="3" width="85"></colgroup>
<tr><td height="17" align="left" sdnum="1053;0;@">0180</td>
<td align="right" sdval="0.125" sdnum="1053;0;0">0</td>
<td align="right" sdval="46082" sdnum="1053;0;ÅÅÅÅ-MM">2026-03</td>
</tr><tr><td rowspan=2 align="left">Mora</td><td align="right" sdval="1200" sdnum="1053;0;# ##0">###</td>
<td align="right" sdval="0.4" sdnum="1053;0;0%">40 %</td></tr>
<tr><td>ja</td><td><br></td></tr></table></body></html>"""


def test_excels_table_keeps_line_breaks_and_merged_cells_and_loses_its_own_wrapping() -> None:
    assert rows_of(EXCEL) == [
        ["Malung-\nSälen", "1\u00a0200", "2026-03"],
        ["Mora och Orsa & Älvdalen", "", "12,5"],
    ]


def test_libre_offices_table_has_the_numbers_that_narrow_and_rounded_cells_hide() -> None:
    assert rows_of(LIBRE_OFFICE) == [
        ["0180", "0,125", "2026-03"],
        ["Mora", "1200", "40 %"],
        ["", "ja", ""],
    ]


def test_google_sheets_table_has_the_numbers_that_rounded_cells_hide() -> None:
    number = "{&quot;1&quot;:3,&quot;3&quot;:1234.5}"
    words = "{&quot;1&quot;:2,&quot;2&quot;:&quot;12&quot;}"
    cells = f"<td data-sheets-value='{number}'>1 235</td><td data-sheets-value='{words}'>12</td>"
    html = f"<google-sheets-html-origin><table><tr>{cells}</tr></table></google-sheets-html-origin>"
    assert rows_of(html) == [["1234,5", "12"]]


def test_several_tables_are_no_block_and_then_the_text_counts() -> None:
    mime = QMimeData()
    mime.setHtml("<table><tr><td>1</td></tr></table><p>och</p><table><tr><td>2</td></tr></table>")
    mime.setText("a\tb")

    assert block_on(mime) == (("a", "b"),)


def test_a_table_inside_a_cell_is_part_of_that_cell() -> None:
    html = "<table><tr><td>1<table><tr><td>2</td></tr></table></td><td>3</td></tr></table>"

    assert rows_of(html) == [["12", "3"]]


@pytest.mark.parametrize(
    "html", ["", "<p>hej</p>", "<table></table>", "<td>1", "<table><tr><td colspan=99999999>1"]
)
def test_whatever_stands_there_it_is_read_or_left_alone(html: str) -> None:
    rows = rows_of(html)

    assert rows is None or len(rows[0]) <= 16_384


@pytest.mark.parametrize("signs", [3, 200_000])
def test_an_unfinished_quotation_is_read_cell_by_cell(signs: int) -> None:
    begun = '"' + "x" * signs

    assert block_from(f"{begun}\ty\nz") == ((begun, "y"), ("z", ""))


def test_text_stays_text_in_the_sheet_and_numbers_are_exact() -> None:
    html = mime_of([[CopiedCell("0180"), CopiedCell("=1+1"), CopiedCell("0,125", 0.125)]]).html()

    assert html.count("mso-number-format:'\\@'") == 2
    assert 'sdval="0.125"' in html


cells = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8).map(str.strip)


@given(st.lists(st.lists(cells, min_size=2, max_size=2), min_size=1, max_size=4), st.booleans())
def test_a_block_survives_the_clipboard(block: list[list[str]], as_text: bool) -> None:
    block = [["first", "cell"], *block, ["end", "x"]]
    mime = QMimeData()
    if as_text:
        mime.setText(text_of(block))
    else:
        mime = mime_of([[CopiedCell(text) for text in row] for row in block])

    found = block_on(mime)
    assert [[" ".join(cell.split(" ")) for cell in row] for row in found] == [list(row) for row in block]
