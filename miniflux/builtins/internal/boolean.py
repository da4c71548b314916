"""The constants of package internal/boolean."""

from __future__ import annotations

from ..registry import constant

constant("internal/boolean", "true", True)
constant("internal/boolean", "false", False)
