"""emptyTable, labelReplace, timestamp."""

from __future__ import annotations

from ....errors import FluxError
from ....tables import kernels
from ....tables.block import Block, Column, Tables
from ....tables.key import GroupKey
from ....tables.merge import in_key_order, keep_tables
from ....values.regexp import Regexp
from ...registry import builtin
from ...universe.common import key_columns, no_duplicates
from .common import not_in_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....evaluate.interpreter import Interpreter
    from ....tables.graph import Stream

# What upstream's times make of the first instant of the year 1.
_NEVER = -6_795_364_578_871_345_152


@builtin("internal/promql", "emptyTable")
def empty_table(context: Interpreter) -> Stream:
    """One table without rows."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        columns = [Column(label, "time", []) for label in ("_start", "_stop", "_time")]
        key = GroupKey(("_start", "_stop"), ("time", "time"), (_NEVER, _NEVER))
        return Tables([Block([*columns, Column("_value", "float", [])], [0, 0], [key])])

    return context.stream("emptyTable", (), transform)


@builtin("internal/promql", "timestamp")
def timestamp(context: Interpreter, tables: Stream) -> Stream:
    """Replaces each value by the seconds of its `_time`, or else of its `_stop`, cut to milliseconds."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        no_duplicates("timestamp found duplicate table with key: ", inputs[0])
        return in_key_order(Tables(map(_stamped, inputs[0])))

    return context.stream("timestamp", (tables,), transform)


def _stamped(block: Block) -> Block:
    times = block.column("_time") or block.column("_stop")
    if times is None:
        shown = " ".join(f"{{{c.label} {c.type}}}" for c in block.columns)
        raise FluxError(f'neither "_time" nor "_stop" column not found (cols: [{shown}])')
    if times.type != "time":
        raise FluxError(f"{times.label.strip('_')} column is not of time type")
    if block.column("_value") is None:
        raise FluxError("value column not found: _value")
    not_in_key(block, "_value")
    seconds = [None if t is None else _milliseconds(t) / 1e3 for t in times.values]
    columns = [Column("_value", "float", seconds) if c.label == "_value" else c for c in block.columns]
    return Block(columns, block.offsets, block.keys)


def _milliseconds(time: int) -> float:
    return float(time // 1_000_000 if time >= 0 else -(-time // 1_000_000))


@builtin("internal/promql", "labelReplace")
def label_replace(
    context: Interpreter, tables: Stream, source: str, destination: str, regex: str, replacement: str
) -> Stream:
    """Gives tables whose key column `source` matches all of `regex` the key column `destination`, made of `replacement`.

    An empty replacement takes the column away. Only key columns and `_value` stay. A column that is missing is "".
    """

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        pattern = Regexp(f"^(?:{regex})$")
        if inputs[0].blocks:
            try:
                pattern.search("")
            except FluxError:
                raise FluxError(f"invalid regular expression in label_replace(): {regex}") from None
        out: list[Block] = []
        seen: set[GroupKey] = set()
        for block in inputs[0]:
            keys = [_label(key, pattern, source, destination, replacement) for key in block.keys]
            for old, new in zip(block.keys, keys, strict=True):
                if new in seen:
                    raise FluxError(f"labelReplace found duplicate table with key: {old!r}")
                seen.add(new)
            out += _replaced(block, keys, destination)
        return in_key_order(Tables(out))

    return context.stream("labelReplace", (tables,), transform)


def _label(key: GroupKey, pattern: Regexp, source: str, destination: str, replacement: str) -> GroupKey:
    """The new key of a table."""
    old = _source(key, source)
    if not pattern.search(old):
        return key
    new = pattern.replace(old, replacement)
    return key.extended([(destination, "string", new)]) if new else key.without([destination])


def _source(key: GroupKey, label: str) -> str:
    if key.type(label) not in (None, "string"):
        raise FluxError(f'label "{label}" must be of type string, not {key.type(label)}')
    value: str = key.get(label) or ""
    return value


def _replaced(block: Block, keys: list[GroupKey], destination: str) -> list[Block]:
    """A block cut in up to three: tables that stay as they are, that lose the label, that get it."""
    if block.column("_value") is None:
        raise FluxError("value column not found: _value")
    kinds: dict[str, list[int]] = {"same": [], "less": [], "more": []}
    for i, (old, new) in enumerate(zip(block.keys, keys, strict=True)):
        kinds["same" if new is old else "more" if destination in new else "less"].append(i)
    out = []
    for kind, wanted in kinds.items():
        if wanted:
            part = keep_tables(block, wanted)
            out.append(_labelled(part, [keys[i] for i in wanted], "" if kind == "same" else destination))
    return out


def _labelled(block: Block, keys: list[GroupKey], last: str) -> Block:
    """The key columns of a block by their new keys, `last` at their end, and its values."""
    labels = [c.label for c in key_columns(block) if c.label in keys[0] and c.label != last]
    labels += [last] if last in keys[0] else []
    columns = []
    for label in labels:
        cells = [key.get(label) for key in keys]
        columns.append(Column(label, keys[0].type(label) or "", kernels.spread(cells, block.offsets)))
    value = block.column("_value")
    if "_value" in keys[0]:
        raise FluxError("error appending value column: table builder already has column with label _value")
    return Block([*columns, *([value] if value else [])], block.offsets, keys)
