"""Package `pagerduty`: dedupKey."""

from __future__ import annotations

from ..errors import FluxError
from ..tables import kernels
from ..tables.block import Block, Column, Tables
from ..tables.merge import in_key_order, with_columns
from ..values.display import string_of
from ..values.time import format_time
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..evaluate.interpreter import Interpreter
    from ..tables.graph import Stream
    from ..tables.key import GroupKey

LABEL = "_pagerdutyDedupKey"
EXCLUDED = ["_start", "_stop", "_level"]


@builtin("pagerduty", "dedupKey")
def dedup_key(context: Interpreter, tables: Stream, exclude: list[str] = EXCLUDED) -> Stream:
    """Adds a column with the digest of each table's group key; the columns named by `exclude` make no difference."""
    excluded = frozenset(exclude)

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        keys = inputs[0].keys()
        if len(set(keys)) != len(keys) or any(b.column(LABEL) for b in inputs[0]):
            raise FluxError(f"table builder already has column with label {LABEL}")
        return in_key_order(Tables(_with_digests(block, excluded) for block in inputs[0]))

    return context.stream("dedupKey", (tables,), transform, arguments={"exclude": exclude})


def _with_digests(block: Block, excluded: frozenset[str]) -> Block:
    digests = kernels.spread([_digest(key, excluded) for key in block.keys], block.offsets)
    return with_columns(block, [*block.columns, Column(LABEL, "string", digests)])


def _digest(key: GroupKey, excluded: frozenset[str]) -> str:
    """SHA-256, in hexadecimal, of a line for each label and one for its value, in the order of the labels."""
    from hashlib import sha256

    lines = []
    for label, kind, value in key.items():
        if label in excluded:
            continue
        if value is None:
            raise FluxError(f'no deduplication key can be made of a group key whose column "{label}" is null')
        lines.append(f"{label}\n{format_time(value) if kind == 'time' else string_of(value)}\n")
    return sha256("".join(lines).encode()).hexdigest()
