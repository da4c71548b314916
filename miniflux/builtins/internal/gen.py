"""Package `internal/gen`: tables, which makes data up."""

from __future__ import annotations

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.key import GroupKey
from ...tables.limits import MOST_ROWS
from ...values.null import is_null
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream
    from ...values.kinds import Value
    from ._go_random import GoRandom

_PERIOD = 10_000_000_000
_POINTS = 6
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
# Upper-case and lower-case letters come first: what a tag value may begin with.
_BEGINNINGS = 52
_SHORTEST, _LONGEST = 3, 8


@builtin("internal/gen", "tables")
def tables(
    context: Interpreter,
    n: Value,
    nulls: Value = None,
    tags: Value = None,
    seed: Value = None,
) -> Stream:
    """A table of `n` rows for each combination of tag values; all that is random is what upstream makes of the seed.

    Rows are ten seconds apart, up to now. Null is as if left out.
    """
    if is_null(n):
        raise FluxError('missing "n" parameter')
    share = 0.0 if is_null(nulls) else nulls
    wanted = [] if is_null(tags) else [_tag(tag, index) for index, tag in enumerate(tags)]
    count = max(n, 0) if n else _POINTS
    total = max(count, 1)
    for _, cardinality in wanted:
        total *= max(cardinality, 1)
    if total > MOST_ROWS:
        raise FluxError(f"gen.tables makes no more than {MOST_ROWS} rows")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        from ._go_random import GoRandom

        now = context.runtime.clock()
        random = GoRandom(now if is_null(seed) else seed)
        series = _series(wanted, random)
        # The order in which upstream takes them from a heap of equals.
        series = [*series[:1], *series[:0:-1]]
        values = [_value(random, share) for _ in range(count * len(series))]
        start = now - now % _PERIOD - count * _PERIOD
        times = list(range(start, start + count * _PERIOD, _PERIOD)) * len(series)
        offsets = kernels.offsets_of([count] * len(series))
        columns = [
            Column(name, "string", kernels.spread([own[at] for own in series], offsets))
            for at, (name, cardinality) in enumerate(t for t in wanted if t[1])
        ]
        columns += [Column("_time", "time", times), Column("_value", "float", values)]
        names = [name for name, cardinality in wanted if cardinality]
        keys = [GroupKey.make(zip(names, ["string"] * len(names), own, strict=True)) for own in series]
        return Tables([Block(columns, offsets, keys)])

    return context.stream("internal/gen.tables", (), transform, effect=is_null(seed))


def _tag(tag: Value, index: int) -> tuple[str, int]:
    if type(tag) is not dict:
        raise FluxError(f"tag at index {index} must be an object")
    name, cardinality = tag.get("name"), tag.get("cardinality")
    if type(name) is not str:
        raise FluxError(f'missing "name" parameter in tag at index {index}')
    if type(cardinality) is not int:
        raise FluxError(f'missing "cardinality" parameter in tag at index {index}')
    if cardinality < 0:
        raise FluxError(f"the cardinality of tag {name} cannot be negative ({cardinality})")
    return name, cardinality


def _series(tags: list[tuple[str, int]], random: GoRandom) -> list[tuple[str, ...]]:
    """The combinations of values of all tags, the last tag's changing first; a tag of cardinality 0 is left out."""
    out: list[tuple[str, ...]] = [()]
    for _, cardinality in tags:
        values = [_word(random) for _ in range(cardinality)]
        if values:
            out = [(*own, value) for own in out for value in values]
    return out


def _word(random: GoRandom) -> str:
    """A made-up tag value."""
    length = random.below(_LONGEST - _SHORTEST) + _SHORTEST
    return "".join(_LETTERS[random.below(len(_LETTERS) if i else _BEGINNINGS)] for i in range(length))


def _value(random: GoRandom, nulls: float) -> float | None:
    if nulls > 0.0 and nulls > random.float64():
        return None
    return random.normal() * 50
