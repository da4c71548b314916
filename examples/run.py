"""`make run`: starts the request catcher on this machine, runs a script that POSTs to it, shows both sides."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig

from miniflux.web.catcher import Catcher

HERE = os.path.dirname(os.path.abspath(__file__))


def main() -> int:
    command = os.path.join(sysconfig.get_path("scripts"), "miniflux")
    script = os.path.join(HERE, "first.flux")
    print(f"$ miniflux catch   # a request catcher, on this machine\n$ miniflux run {os.path.relpath(script)}\n")
    with Catcher(seen=lambda caught: print(caught.text())) as catcher:
        arguments = [command, "run", "--format", "table", "-p", f"server={catcher.url}", script]
        finished = subprocess.run(arguments, capture_output=True, text=True, check=False)
    print("\nThe script's result:\n")
    sys.stdout.write(finished.stdout)
    sys.stderr.write(finished.stderr)
    if finished.returncode == 0 and len(catcher.requests) != 2:
        print(f"expected 2 requests, the catcher received {len(catcher.requests)}", file=sys.stderr)
        return 1
    return finished.returncode


if __name__ == "__main__":
    sys.exit(main())
