"""drop, keep, rename, duplicate, set, columns, keys: the columns of tables and what they are called."""

from __future__ import annotations

from ...errors import FluxError
from ...evaluate.calls import ROW_FRAME
from ...tables.block import Block, Column, Tables
from ...tables.key import keys_of
from ...tables.merge import in_one_piece, merge
from ...values.kinds import nature, type_text
from ..registry import builtin
from .common import key_columns, key_order_of, no_duplicates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream


@builtin("universe", "drop")
def drop(context: Interpreter, tables: Stream, fn: Any = None, columns: list[str] | None = None) -> Stream:
    """Leaves out the columns named, or those whose label the predicate accepts."""
    chosen = _chosen("drop", "predicate", "predicate function", fn, columns)

    def change(context: Interpreter, block: Block) -> Block:
        return _without(block, chosen(context, block))

    return _mutation(context, "drop", tables, change)


@builtin("universe", "keep")
def keep(context: Interpreter, tables: Stream, columns: list[str] | None = None, fn: Any = None) -> Stream:
    """Leaves only the columns named, or those whose label the predicate accepts."""
    chosen = _chosen("keep", "predicate", "predicate function", fn, columns)

    def change(context: Interpreter, block: Block) -> Block:
        wanted = chosen(context, block)
        return _without(block, {label for label in block.labels if label not in wanted})

    return _mutation(context, "keep", tables, change)


@builtin("universe", "rename")
def rename(context: Interpreter, tables: Stream, fn: Any = None, columns: Any = None) -> Stream:
    """Gives columns new labels: `columns` maps old to new ones, or the function gives the new one of each."""
    if columns is None and fn is None:
        raise FluxError("rename error: neither column list nor map function provided")
    if columns is not None and fn is not None:
        raise FluxError("rename error: both column list and map function provided")
    if columns is not None:
        if type(columns) is not dict:
            raise FluxError(f"rename error: columns must be an object, got {type_text(columns)}")
        for new in columns.values():
            if type(new) is not str:
                raise FluxError(f"rename error: columns object contains non-string value of type {nature(new)}")

    def change(context: Interpreter, block: Block) -> Block:
        if columns is not None:
            for old in columns:
                if old not in block.labels:
                    raise FluxError(f'rename error: column "{old}" doesn\'t exist', code=9)
            return _renamed(block, columns)
        names = {label: context.call(fn, {"column": label}, ROW_FRAME) for label in dict.fromkeys(block.labels)}
        for new in names.values():
            if type(new) is not str:
                raise FluxError(f"rename error: fn must give a string, got {type_text(new)}")
        return _renamed(block, names)

    return _mutation(context, "rename", tables, change)


@builtin("universe", "duplicate")
def duplicate(context: Interpreter, tables: Stream, column: str, as_: str) -> Stream:
    """Copies a column under another label, in the place of a column that has it.

    A key column so replaced stays in the key only when the copied column is one (upstream's rule).
    """

    def change(context: Interpreter, block: Block) -> Block:
        source = block.column(column)
        if source is None:
            raise FluxError(f'duplicate error: column "{column}" doesn\'t exist', code=9)
        copy = source.under(as_)
        labels = block.labels
        at = labels.index(as_) if as_ in labels else len(labels)
        columns = [*block.columns[:at], copy, *block.columns[at + 1 :]]
        if as_ not in block.key_labels:
            return Block(columns, block.offsets, block.keys, None, block.pieces)
        parts = {label: label for label in block.key_labels}
        if column in parts:
            parts[as_] = column
        else:
            del parts[as_]
        return Block(columns, block.offsets, _rekeyed(block, parts))

    stream = _mutation(context, "duplicate", tables, change)
    stream.arguments.update({"column": column, "as": as_})
    return stream


@builtin("universe", "set")
def set_(context: Interpreter, tables: Stream, key: str, value: str) -> Stream:
    """Gives the column `key` one string in all rows; in the group key as well, if it is there."""

    def change(context: Interpreter, block: Block) -> Block:
        new = Column(key, "string", [value] * block.rows)
        labels = block.labels
        at = labels.index(key) if key in labels else len(labels)
        columns = [*block.columns[:at], new, *block.columns[at + 1 :]]
        keys = block.keys
        if key in block.key_labels:
            keys = [k.extended([(key, "string", value)]) for k in keys]
        return Block(columns, block.offsets, keys)

    return _mutation(context, "set", tables, change)


@builtin("universe", "columns")
def columns_(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The labels of each table, one a row, beside its key columns."""
    return _listing(context, "columns", tables, column, lambda block: block.labels)


@builtin("universe", "keys")
def keys_(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The labels of the key of each table, one a row, beside its key columns."""
    return _listing(context, "keys", tables, column, key_order_of)


def _mutation(context: Interpreter, name: str, tables: Stream, change: Callable[[Interpreter, Block], Block]) -> Stream:
    """A node that changes the columns of each block; tables whose keys become equal are merged."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        blocks = []
        for block in inputs[0]:
            block = change(context, block)
            if name in ("drop", "keep", "rename"):
                block = _in_columns(block)
            _distinct(block.labels)
            blocks.append(Block(block.columns, block.offsets, block.keys, None, block.pieces))
        return in_one_piece(merge(blocks)) if name == "set" else merge(blocks)

    return context.stream(name, (tables,), transform)


def _chosen(
    name: str, one: str, other: str, fn: Any, columns: list[str] | None
) -> Callable[[Interpreter, Block], set[str]]:
    """The labels that `columns` or `fn` names, of a block; raises when none or both are given."""
    if columns is None and fn is None:
        raise FluxError(f"{name} error: neither column list nor {other} provided")
    if columns is not None and fn is not None:
        raise FluxError(f"{name} error: both column list and {one} provided")
    if columns is not None:
        named = set(columns)
        return lambda context, block: named

    def matching(context: Interpreter, block: Block) -> set[str]:
        out = set()
        for label in dict.fromkeys(block.labels):
            accepted = context.call(fn, {"column": label}, ROW_FRAME)
            if nature(accepted) != "bool":
                raise FluxError(f"type conflict: bool != {type_text(accepted)}")
            if accepted is True:
                out.add(label)
        return out

    return matching


def _in_columns(block: Block) -> Block:
    """A block whose keys name nothing that is no column, as those of `generate.from` do."""
    labels = block.labels
    if all(label in labels for label in block.key_labels):
        return block
    keys = _rekeyed(block, {label: label for label in block.key_labels if label in labels})
    return Block(block.columns, block.offsets, keys, block.arrival, block.pieces)


def _without(block: Block, gone: set[str]) -> Block:
    """A block without some columns; without any column there are no rows either."""
    columns = [c for c in block.columns if c.label not in gone]
    keys = block.keys
    if not gone.isdisjoint(block.key_labels):
        keys = _rekeyed(block, {label: label for label in block.key_labels if label not in gone})
    if not columns:
        return Block([], [0] * len(block.offsets), keys)
    return Block(columns, block.offsets, keys, None, block.pieces)


def _renamed(block: Block, names: dict[str, str]) -> Block:
    columns = [c.under(names.get(c.label, c.label)) for c in block.columns]
    keys = block.keys
    if not names.keys().isdisjoint(block.key_labels):
        # A clash of two names is reported by the check of all columns; a key cannot hold it.
        _distinct([c.label for c in columns])
        keys = _rekeyed(block, {names.get(label, label): label for label in block.key_labels})
    return Block(columns, block.offsets, keys, None, block.pieces)


def _rekeyed(block: Block, parts: dict[str, str]) -> list[Any]:
    """The keys of a block with new labels, each with the type and value of an old one."""
    labels = tuple(sorted(parts))
    at = [block.key_labels.index(parts[label]) for label in labels]
    types = tuple(block.keys[0].types[i] for i in at)
    return keys_of(labels, types, [[k.values[i] for k in block.keys] for i in at], len(block.keys))


def _distinct(labels: list[str]) -> None:
    seen: dict[str, int] = {}
    for at, label in enumerate(labels):
        if label in seen:
            raise FluxError(
                f'column {seen[label]} and {at} have the same name ("{label}") which is not allowed', code=9
            )
        seen[label] = at


def _listing(
    context: Interpreter, name: str, tables: Stream, column: str, labels_of: Callable[[Block], list[str]]
) -> Stream:
    """A node that gives for each table a row a label."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        no_duplicates(f"{name} found duplicate table with key: ", inputs[0])
        return merge([_listed(block, column, labels_of(block)) for block in inputs[0]])

    return context.stream(name, (tables,), transform, arguments={"column": column})


def _listed(block: Block, column: str, labels: list[str]) -> Block:
    if column in block.key_labels:
        raise FluxError(f"table builder already has column with label {column}")
    count = len(labels)
    columns = [Column(c.label, c.type, [v for v in c.values for _ in range(count)]) for c in key_columns(block)]
    columns.append(Column(column, "string", labels * len(block.keys)))
    return Block(columns, [i * count for i in range(len(block.keys) + 1)], block.keys)
