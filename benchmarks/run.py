"""`make bench`: runs every benchmark of this folder, one after the other; each prints ratios against peers in the same run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HELPERS = {"run.py", "http_peer.py", "growth_lines.py"}


def main() -> int:
    failed = 0
    for script in sorted(Path(__file__).parent.glob("*.py")):
        if script.name not in HELPERS:
            print(f"== {script.name}", flush=True)
            failed += subprocess.run([sys.executable, str(script)], check=False).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
