"""Pictures of every page and dialog, to be looked at: `python -m tests.screenshots FOLDER`.

In both languages, light, dark and in high contrast, on a small and a large screen, a folder for each. Under
`xvfb-run` the pictures are as on a screen; with QT_QPA_PLATFORM=offscreen they are drawn without one.
`--area proposal --language sv --look light --size 1366x768` takes only those.
"""

from __future__ import annotations

import argparse
import itertools
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.bootstrap import Program
from desktop.settings import Appearance, WindowSettings
from desktop.without_window import planning
from models.domain.proposal import PlanSettings
from models.example_county.example import create_example
from models.wording import Language
from tests.scenes import SCENES
from tests.scenes.stage import Scene, Stage

LOOKS = [look for look in Appearance if look is not Appearance.SYSTEM]
SIZES = ("1366x768", "1920x1080")


def main() -> int:
    wanted = _arguments()
    take(wanted.folder, wanted.area, wanted.language, wanted.look, wanted.size)
    return 0


def take(
    into: Path, areas: Sequence[str], languages: Sequence[str], looks: Sequence[str], sizes: Sequence[str]
) -> None:
    application = QApplication([sys.argv[0]])
    with tempfile.TemporaryDirectory() as temporary:
        plan = Path(temporary) / "Dalarna.bosplan"
        with create_example(plan) as file:
            planning.propose(file, 2026, PlanSettings(time_limit_seconds=60))
        for language, look, size in itertools.product(languages, looks, sizes):
            folder = into / f"{language}-{look}-{size}"
            folder.mkdir(parents=True, exist_ok=True)
            for area in areas:
                with tempfile.TemporaryDirectory() as own:
                    settings = WindowSettings(Path(own) / "settings.ini")
                    settings.language, settings.appearance = Language(language), Appearance(look)
                    work = Path(shutil.copy(plan, own))
                    program = Program(application, settings)
                    program.window.resize(*(int(side) for side in size.split("x")))
                    _take(SCENES[area], Stage(application, program, Path(own)), work, folder / area)


def _take(scene: Scene, stage: Stage, plan: Path, begins: Path) -> None:
    stage.window.show()
    stage.program.open(plan)
    stage.wait_for(lambda: stage.workspace.is_open)
    for shot in stage.shots(scene):
        path = begins.with_name(f"{begins.name}-{shot.name}.png")
        shot.widget.grab().save(str(path))
        print(path, flush=True)  # noqa: T201 - the script's output
    stage.window.close()
    stage.program.close()
    stage.window.deleteLater()
    stage.application.processEvents()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Writes a picture of every page and dialog.")
    parser.add_argument("folder", type=Path)
    for option, every in (
        ("--area", list(SCENES)),
        ("--language", [language.value for language in Language]),
        ("--look", [look.value for look in LOOKS]),
        ("--size", SIZES),
    ):
        _add_choice(parser, option, every)
    return parser.parse_args()


def _add_choice(parser: argparse.ArgumentParser, option: str, every: Sequence[str]) -> None:
    parser.add_argument(option, nargs="+", choices=every, default=every)


if __name__ == "__main__":
    sys.exit(main())
