"""MOST_ROWS, MOST_WINDOWS: what one call makes at most. More is a slip of the finger, and no machine holds it."""

from __future__ import annotations

MOST_ROWS = 100_000_000
MOST_WINDOWS = 50_000_000
