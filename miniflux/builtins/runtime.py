"""Package runtime: what runs the script."""

from __future__ import annotations

from .. import __version__
from .registry import builtin


@builtin("runtime", "version")
def version() -> str:
    return f"miniflux {__version__}"
