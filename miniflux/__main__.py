"""main: the entry point of the `miniflux` command."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command line and exits with its code."""
    from .cli import run_command

    if None in (sys.stdin, sys.stdout, sys.stderr):
        _open_missing()
    code = run_command(sys.argv[1:])
    try:
        sys.stdout.flush()
    except OSError as error:
        import os

        if not isinstance(error, BrokenPipeError) and not code:
            code = 1
            sys.stderr.write(f"miniflux: {error.strerror}\n")
        # Python would try once more to write what is left while it shuts down, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)


def _open_missing() -> None:
    """Puts the null device in place of standard streams that were closed before we started."""
    import os

    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115


if __name__ == "__main__":
    main()
