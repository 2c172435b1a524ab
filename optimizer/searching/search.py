"""The search in one process: parts are built and solved as the schedule says."""

from __future__ import annotations

import time
from collections.abc import Sequence

from models.domain.proposal import PlanSettings
from optimizer.searching.news import Built, Finished, News, PartBuilt, PartDone
from optimizer.searching.part_search import PartSearch, ShouldStop, Tell
from optimizer.searching.planned import Question
from optimizer.searching.schedule import Build, Order, Schedule, Solve
from optimizer.solver import Ended, solver_options, solver_version
from optimizer.worker import Watched


class Bench:
    """The parts that one process has in work."""

    def __init__(self, settings: PlanSettings, tell: Tell, should_stop: ShouldStop) -> None:
        self._settings, self._tell, self._should_stop = settings, tell, should_stop
        self._searches: dict[int, PartSearch] = {}

    def do(self, order: Order) -> None:
        """Follows an order and tells when it is done. What is proven is let go."""
        match order:
            case Build():
                self._build(order.part, order.question)
            case Solve():
                if order.question is not None:
                    self._build(order.part, order.question)
                began = time.monotonic()
                ended = self._searches[order.part].run(began + order.seconds)
                gave_up = time.monotonic() - began < order.seconds / 2
                may_go_on = ended is Ended.LIMIT and not gave_up
                if not may_go_on:
                    del self._searches[order.part]
                self._tell(PartDone(order.part, may_go_on))

    def _build(self, part: int, question: Question) -> None:
        search = PartSearch(part, question, self._settings, self._tell, self._should_stop)
        self._searches[part] = search
        self._tell(PartBuilt(part, search.size))


def search_here(
    questions: Sequence[Question], settings: PlanSettings, hear: Tell, cancelled: ShouldStop
) -> Watched:
    """The twin of `search_in_child` in this process, for tests and for work already in a child."""
    began = time.monotonic()
    schedule = Schedule(questions, began + settings.time_limit_seconds)

    def tell(news: News) -> None:
        schedule.hear(0, news)
        hear(news)

    bench = Bench(settings, tell, cancelled)
    stopped = built = False
    while not stopped and (order := schedule.next(0)) is not None:
        bench.do(order)
        if not built and schedule.all_built:
            built = True
            hear(Built(time.monotonic() - began))
        stopped = built and cancelled()
    hear(Finished(time.monotonic() - began, solver_version(), solver_options()))
    return Watched.CANCELLED if stopped else Watched.FINISHED
