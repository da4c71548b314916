"""history_file: where the REPL keeps what was typed."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def history_file(environ: Mapping[str, str]) -> str | None:
    """The file, made if it is not there yet; None when it cannot be written or `MINIFLUX_HISTORY` is empty.

    `MINIFLUX_HISTORY` names it, else it is `miniflux/history` in the folder for state of the XDG base directories. Only its
    owner may read it: tokens get typed.
    """
    own = environ.get("MINIFLUX_HISTORY")
    if own == "":
        return None
    base = environ.get("XDG_STATE_HOME") or os.path.join(os.path.expanduser("~"), ".local", "state")
    path = own or os.path.join(base, "miniflux", "history")
    try:
        folder = os.path.dirname(path)
        if folder:
            os.makedirs(folder, mode=0o700, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600))
    except OSError:
        return None
    return path
