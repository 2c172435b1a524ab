"""`python -m desktop`: the window program."""

from __future__ import annotations

import sys

from desktop.frozen import serve_if_child


def main() -> int:
    serve_if_child()
    from desktop.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
