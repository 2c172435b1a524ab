"""Every text is marked, translated and fit to print; every refusal has a sentence with a next step."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import parse

from models.problems import AREAS, SENTENCES
from models.wording import Language, Wording
from tests.architecture.marked_texts import marked_texts

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("models", "optimizer", "desktop")
CATALOGUES = {language: ROOT / f"resources/i18n/bosattningsplan_{language}.ts" for language in Language}

type Key = tuple[str, str, str]

OFFICIALESE = re.compile(
    r"\bogiltig|\bexception\b|\btraceback\b|\bnull\b|\bNone\b|\bNaN\b|oväntat fel|fel inträffade"
    r"|\binvalid\b|\bUserProblem\b|\bvalidering|\berhåll|\bovanstående\b|\bavseende\b|\bVänligen\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("language", list(Language))
def test_catalogue_holds_exactly_the_marked_texts(language: Language, tmp_path: Path) -> None:
    fresh = tmp_path / CATALOGUES[language].name
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    languages = ["-source-language", "en", "-target-language", language]
    plurals = ["-pluralonly"] if language is Language.ENGLISH else []
    subprocess.run(
        [lupdate, *_sources(), "-ts", fresh, *languages, *plurals],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )

    assert set(_messages(CATALOGUES[language])) == set(_messages(fresh))


def test_the_collector_overlooks_nothing() -> None:
    """Qt's collector passes over a call whose named parameters follow the text at once; `None` helps."""
    collected = {(context, source) for context, source, _ in _messages(CATALOGUES[Language.SWEDISH])}
    overlooked = [
        f"{path.relative_to(ROOT)}:{line} {text}"
        for path in _sources()
        for context, text, line in marked_texts(path)
        if (context, text) not in collected
    ]

    assert overlooked == []


@pytest.mark.parametrize("language", list(Language))
def test_everything_is_translated(language: Language) -> None:
    unfinished = [
        key
        for key, message in _messages(CATALOGUES[language]).items()
        if _translation(message).get("type") is not None or not all(_forms(message))
    ]

    assert unfinished == []


def test_translations_say_as_much_as_the_source() -> None:
    differing = [
        (source, form)
        for (_, source, _), message in _messages(CATALOGUES[Language.SWEDISH]).items()
        for form in _forms(message)
        if form and (_parameters(form) != _parameters(source) or form.count("\n") != source.count("\n"))
    ]

    assert differing == []


def test_words_are_plain() -> None:
    found = [
        (form, match[0])
        for catalogue in CATALOGUES.values()
        for message in _messages(catalogue).values()
        for form in _forms(message)
        if (match := OFFICIALESE.search(form))
    ]

    assert found == []


def test_no_code_has_two_sentences() -> None:
    assert sum(len(area) for area in AREAS) == len(SENTENCES)


def test_every_problem_has_a_sentence() -> None:
    assert {code for code, _ in _codes("UserProblem", 0)} - SENTENCES.keys() == set()
    assert {code for code, _ in _codes("Finding", 1)} - SENTENCES.keys() == set()


def test_every_refusal_says_what_to_do_now() -> None:
    swedish = Wording(Language.SWEDISH)
    silent = sorted(
        {
            f"{code} ({place})"
            for code, place in _codes("UserProblem", 0)
            if code in SENTENCES and "\n" not in swedish.of(SENTENCES[code])
        }
    )

    assert silent == []


def _sources() -> list[Path]:
    return sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


def _messages(catalogue: Path) -> dict[Key, Element]:
    return {
        (
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("comment") or "",
        ): message
        for context in parse(catalogue).getroot().iter("context")
        for message in context.iter("message")
    }


def _translation(message: Element) -> Element:
    translation = message.find("translation")
    assert translation is not None
    return translation


def _forms(message: Element) -> list[str]:
    plurals = [form.text or "" for form in _translation(message).iter("numerusform")]
    return plurals or [_translation(message).text or ""]


def _parameters(text: str) -> set[str]:
    return set(re.findall(r"\{\w*\}", text))


def _codes(name: str, position: int) -> Iterator[tuple[str, str]]:
    """Codes written out where `name(...)` is called, with file and line."""
    for path in _sources():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == name
                and len(node.args) > position
                and isinstance(code := node.args[position], ast.Constant)
            ):
                yield str(code.value), f"{path.relative_to(ROOT)}:{node.lineno}"
