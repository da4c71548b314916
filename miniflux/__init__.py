"""The public API: Session, run, FluxError."""

from __future__ import annotations

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .errors import FluxError as FluxError
    from .session import Session as Session
    from .session import run as run

__all__ = ["FluxError", "Session", "run"]


def __getattr__(name: str) -> object:
    """Imports the public names at first use, so that `import miniflux` alone costs nothing."""
    if name == "FluxError":
        from .errors import FluxError

        return FluxError
    if name in ("Session", "run"):
        from . import session

        return getattr(session, name)
    raise AttributeError(f"module 'miniflux' has no attribute {name!r}")
