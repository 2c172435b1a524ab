"""Takes the pictures of README and help anew: `python -m tests.readme_pictures`."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from desktop.settings import Appearance
from models.resources import RESOURCES
from models.wording import Language
from tests.screenshots import take

PICTURES = {"formula-locked": "formula", "proposal-cell-explained": "proposal", "pictures-map": "map"}
SIZE = "1366x768"


def main() -> None:
    areas = sorted({shot.partition("-")[0] for shot in PICTURES})
    with tempfile.TemporaryDirectory() as temporary:
        take(Path(temporary), areas, [Language.SWEDISH.value], [Appearance.LIGHT.value], [SIZE])
        for shot, name in PICTURES.items():
            (taken,) = Path(temporary).glob(f"*/{shot}.png")
            shutil.copyfile(taken, RESOURCES / "help" / f"{name}.png")


if __name__ == "__main__":
    main()
