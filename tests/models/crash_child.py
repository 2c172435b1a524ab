"""Works on a planning file until it is killed: `python -m tests.models.crash_child PLAN OLD FOLDER SEED`.

Every act puts ten rows of homes in one step, all with the act's number; the number is printed once the
act is done. Between acts it copies the file, and migrates a file of the first schema.
"""

from __future__ import annotations

import random
import shutil
import sys
from pathlib import Path

from models.acts import insert_rows, set_values
from models.edits import EditGroup
from models.planning_file.backups import back_up
from models.planning_file.database import PlanningFile
from models.queries import plan_info
from tests.models.plans import homes

ROWS = 10


def main(path: Path, oldest: Path, folder: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - which work is under way when the end comes
    with PlanningFile.open(path) as file:
        with file.reading() as session:
            number = int(plan_info(session).title)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            number += 1
            rows = insert_rows("home_stock", [homes(source=str(number)) for _ in range(ROWS)])
            title = set_values("plan", {"id": 1}, {"title": str(number)})
            file.act(EditGroup(rows.sentence, (rows, title)))
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()
            work = chance.random()
            if work < 0.2:
                back_up(file, reason="import", folder=folder)
            elif work < 0.3:
                old = folder / f"gammal{number}.bosplan"
                shutil.copyfile(oldest, folder / "halv").replace(old)
                PlanningFile.open(old).close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
