"""Everything there is to read about the program, in one language: chapters, topics, search. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.frame.navigation import PAGES
from desktop.help.problem_topics import sentences_of
from models.resources import RESOURCES
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.words.criterion_words import CRITERION_TITLES
from optimizer.rules.catalogue import RULES

START = "start"
TABLES = "tables"
SHORTCUTS = "shortcuts"
TABLE_PAGES = frozenset(
    {"balance", "quotas", "dialogue", "places", "homes", "services", "households", "conditions", "follow_up"}
)
_PLACEHOLDER = re.compile(r"\{[^}]*\}|%n")
_MEANT_BY_MARKDOWN = re.compile(r"([\\*_<>#`\[\]|])")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_BESIDE = 40  # signs of a find's surroundings on either side


@dataclass(frozen=True, slots=True)
class Topic:
    """`text` is Markdown; a link to another topic is its id. `folder` holds its pictures."""

    id: str
    title: str
    text: str
    folder: Path

    @property
    def plain(self) -> str:
        """What is searched."""
        return re.sub(r"[*#`\\]", "", _LINK.sub(r"\1", self.text))


@dataclass(frozen=True, slots=True)
class Chapter:
    heading: str
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class Find:
    topic: Topic
    around: str


class HelpLibrary:
    """`shortcuts` is the sheet of keys in Markdown, made from the menus that are there."""

    def __init__(self, wording: Wording, shortcuts: str) -> None:
        self._wording = wording
        self._help = RESOURCES / "help" / wording.language.value
        rules = RESOURCES / "rules" / wording.language.value
        self.chapters: Sequence[Chapter] = (
            self._chapter(QT_TRANSLATE_NOOP("Help", "To begin"), self._pages((START, "files", TABLES))),
            self._chapter(QT_TRANSLATE_NOOP("Help", "The pages"), self._pages(page.id for page in PAGES)),
            self._chapter(
                QT_TRANSLATE_NOOP("Help", "Tasks"),
                self._pages(("importing", "planning", "printing", "settings", "work")),
            ),
            self._chapter(
                QT_TRANSLATE_NOOP("Help", "Rules and goals"),
                [*(_read(rules / f"{rule.id}.md") for rule in RULES), *self._pages(["goals"])],
            ),
            self._chapter(
                QT_TRANSLATE_NOOP("Help", "Criteria of the division"),
                (_read(rules / "criteria" / f"{criterion.value}.md") for criterion in CRITERION_TITLES),
            ),
            self._chapter(
                QT_TRANSLATE_NOOP("Help", "To look up"),
                [*self._pages(["glossary"]), _topic(SHORTCUTS, shortcuts, self._help)],
            ),
        )
        self._topics = {topic.id: topic for chapter in self.chapters for topic in chapter.topics}

    def topic(self, topic_id: str) -> Topic:
        """The first page where nobody wrote about it."""
        return self._topics.get(topic_id, self._topics[START])

    def __contains__(self, topic_id: str) -> bool:
        return topic_id in self._topics

    def search(self, text: str) -> list[Find]:
        """Topics that hold every word, those with a word in the title first, then the most often."""
        words = text.casefold().split()
        if not words:
            return []
        found = []
        for topic in self._topics.values():
            plain = topic.plain
            folded = plain.casefold()
            if all(word in folded for word in words):
                in_title = all(word in topic.title.casefold() for word in words)
                often = min(folded.count(word) for word in words)
                found.append(((not in_title, -often), Find(topic, _around(plain, words[0]))))
        return [find for _rank, find in sorted(found, key=lambda ranked: ranked[0])]

    def _chapter(self, heading: Text, topics: Iterable[Topic]) -> Chapter:
        return Chapter(self._wording.of(heading), tuple(topics))

    def _pages(self, names: Iterable[str]) -> list[Topic]:
        return [self._page(name) for name in names if (self._help / f"{name}.md").is_file()]

    def _page(self, name: str) -> Topic:
        """With a word about tables, and the messages that lead there."""
        written = _read(self._help / f"{name}.md")
        of, parts = self._wording.of, [written.text]
        if name in TABLE_PAGES:
            parts.append(of(QT_TRANSLATE_NOOP("Help", "How tables are worked: [The tables](tables).")))
        sentences = [of(sentence) for sentence in sentences_of(name)]
        if sentences:
            parts.append("## " + of(QT_TRANSLATE_NOOP("Help", "Messages about this")))
            parts.extend(map(_message, sorted(sentences)))
        return _topic(name, "\n\n".join(parts), self._help)


def _read(path: Path) -> Topic:
    return _topic(path.stem, path.read_text(encoding="utf-8"), path.parent)


def _topic(topic_id: str, text: str, folder: Path) -> Topic:
    return Topic(topic_id, text.partition("\n")[0].lstrip("# "), text, folder)


def _message(sentence: str) -> str:
    """What happened, and what to do about it; what differs from time to time is left open."""
    plain = _MEANT_BY_MARKDOWN.sub(r"\\\1", _PLACEHOLDER.sub("…", sentence))
    happened, _break, advice = plain.partition("\n")
    return f"- {happened}" + (f" *{advice}*".replace("\n", " ") if advice else "")


def _around(plain: str, word: str) -> str:
    at = plain.casefold().find(word)
    begin, end = max(at - _BESIDE, 0), at + len(word) + _BESIDE
    cut = " ".join(plain[begin:end].split())
    return ("… " if begin else "") + cut + (" …" if end < len(plain) else "")
