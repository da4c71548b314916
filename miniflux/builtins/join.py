"""Package join: tables, which joins tables of equal group key by a function of their rows."""

from __future__ import annotations

from ..errors import FluxError
from ..tables.block import Block, Tables
from ..tables.merge import in_key_order
from ..tables.sorting import sorted_block
from ._pairs import PairFunction, complete, keeps_key, labels_used, pair_tables, schema_of, whole_tables
from ._predicate import column_pairs
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..evaluate.interpreter import Interpreter
    from ..tables.graph import Stream

_KEEPS = {"inner": (False, False), "left": (True, False), "right": (False, True), "full": (True, True)}


@builtin("join", "tables")
def tables(context: Interpreter, left: Stream, right: Stream, on: Any, as_: Any, method: str) -> Stream:
    """Joins each table with the one of equal key on the other side; `as` makes the rows of what stands side by side."""
    if method not in _KEEPS:
        raise FluxError('invalid argument for \'method\' - must be "inner", "left", "right", or "full"')
    keep_left, keep_right = _KEEPS[method]
    pairs: list[tuple[str, str]] = []

    def prepare(context: Interpreter, stream: Stream) -> None:
        try:
            pairs[:] = column_pairs(on)
        except FluxError as error:
            message = f"error in building plan while starting program: {error.message}"
            raise FluxError(message, error.span or stream.span, code=error.code) from error

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        lefts = whole_tables(_merged(inputs[0], [a for a, _ in pairs]))
        rights = whole_tables(_merged(inputs[1], [b for _, b in pairs]))
        _check(lefts, "left", [a for a, _ in pairs])
        _check(rights, "right", [b for _, b in pairs])
        if not lefts and not rights:
            return Tables()
        for name, blocks, parameter in (("left", lefts, "l"), ("right", rights, "r")):
            if not blocks:
                raise FluxError(f"error preparing {name} side of join: cannot join on an empty table")
            label = complete(blocks, labels_used(as_, parameter))
            if label is not None:
                raise FluxError(f"error preparing {name} side of join: table is missing label {label}")
        function = PairFunction(context, as_, ("l", "r"))
        schemas = (schema_of(lefts), schema_of(rights))
        out = []
        for found in pair_tables(lefts, rights, pairs, keep_left=keep_left, keep_right=keep_right):
            block = found.block(schemas)
            if block.keys:
                out.append(_made(function, block))
        return in_key_order(Tables(out))

    return context.stream("join.tables", (left, right), transform, prepare=prepare, arguments={"method": method})


def _merged(tables: Tables, labels: list[str]) -> Tables:
    """What was put together of pieces sorted by what is compared: so equal rows stand as upstream's sort leaves them."""
    return Tables(b if b.pieces is None else sorted_block(b, labels, False) for b in tables)


def _check(blocks: list[Block], side: str, labels: list[str]) -> None:
    for block in blocks:
        for label in labels:
            if block.column(label) is None:
                raise FluxError(f"cannot set join columns in {side} table stream: table is missing column '{label}'")


def _made(function: PairFunction, block: Block) -> Block:
    """The rows that the function makes of rows side by side, in tables of the same keys."""
    columns = function.columns(block)
    lost = keeps_key(block, columns)
    if lost is not None:
        raise FluxError(
            "join cannot modify group key: output record has a missing or invalid value for column "
            f"'{lost}:{block.keys[0].type(lost)}'"
        )
    return Block(columns, block.offsets if columns else [0] * len(block.offsets), block.keys)
