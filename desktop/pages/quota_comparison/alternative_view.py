"""A view of Jämför that works on an alternative of one county."""

from __future__ import annotations

from abc import abstractmethod
from typing import override

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.frame.notice import Notice
from desktop.pages.quota_comparison.alternative_choice import AlternativeChoice
from desktop.pages.quota_comparison.compare_view import CompareView
from desktop.workspace import Workspace
from models import queries
from models.errors import UserProblem
from models.problems import sentence


class AlternativeView(CompareView):
    """`show_result` is asked for when the plan or the choice is another and there is one to work on.

    `choices` is the row above, `content` what stands below it only while there is an alternative.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.choice = AlternativeChoice(self.wording)
        self.choice.changed.connect(self._work)
        self.notice = Notice()
        self._row = QWidget()
        self.choices = QHBoxLayout(self._row)
        self.choices.setContentsMargins(0, 0, 0, 0)
        self.choices.setSpacing(8)
        self.choices.addWidget(self.choice)
        content = QWidget()
        self.content = QVBoxLayout(content)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(8)
        self.body.addWidget(self._row)
        self.body.addWidget(self.notice)
        self._below = QStackedWidget()
        self._below.addWidget(QWidget())
        self._below.addWidget(content)
        self.body.addWidget(self._below, 1)

    @abstractmethod
    def show_result(self) -> None:
        """Works out what the view says of `choice` and shows it."""

    @abstractmethod
    def show_nothing(self) -> None:
        """There is no alternative or no county quota; the notice says so."""

    @override
    def read(self) -> None:
        year, version = self.workspace.year, self.workspace.version or ""
        try:
            with self.workspace.file.reading() as session:
                alternatives = queries.alternative_rows(session, year, version)
                bases = queries.quota_bases(session, year, version)
        except UserProblem as problem:
            self.choice.show_choices((), ())
            self.notice.say(sentence(problem, self.wording))
        else:
            self.choice.show_choices(alternatives, bases)
            self.notice.say("" if alternatives else self._nothing_yet())
        self._work()

    def _nothing_yet(self) -> str:
        return self.wording.translate(
            "Compare", "There is no alternative to work on yet.\nMake one on the tab Formula."
        )

    def _work(self) -> None:
        works = self.choice.alternative is not None and self.choice.basis is not None
        self._row.setVisible(works)
        self._below.setCurrentIndex(int(works))
        if works:
            self.show_result()
        else:
            self.show_nothing()
