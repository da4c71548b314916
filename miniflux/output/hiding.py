"""hide_tables: tables as they may be shown, without the secrets that a script has read."""

from __future__ import annotations

from ..tables.block import Block, Column, Tables
from ..tables.key import GroupKey

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def hide_tables(tables: Tables, hide: Callable[[str], str]) -> Tables:
    """The same tables with `hide` applied to every string in them, group keys included."""
    return Tables(_block(block, hide) for block in tables)


def _block(block: Block, hide: Callable[[str], str]) -> Block:
    seen: dict[str | None, str | None] = {None: None}

    def cell(value: str | None) -> str | None:
        if value not in seen:
            seen[value] = hide(value) if value is not None else None
        return seen[value]

    columns = [Column(c.label, c.type, [cell(v) for v in c.values]) if c.type == "string" else c for c in block.columns]
    keys = [GroupKey.make((n, t, cell(v) if t == "string" else v) for n, t, v in key.items()) for key in block.keys]
    return Block(columns, block.offsets, keys, block.arrival)
