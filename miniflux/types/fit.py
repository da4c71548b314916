"""fit: how the static type of a function of a row suits the columns of a table that it meets at run time."""

from __future__ import annotations

from .model import Basic, Bound, Empty, Function, Scheme, Type, Unknown, Var, fields, prune

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Fit:
    """What came of it.

    `conflict` says which type a field should have and which it has; None when all suit. `results` has
    the type of each field that the function gives, None where nothing says it: then no column decides it either.
    """

    __slots__ = ("conflict", "results")

    def __init__(self, conflict: tuple[str, str] | None, results: dict[str, str | None]) -> None:
        self.conflict = conflict
        self.results = results


def fit(function: Type | Scheme, parameter: str, columns: Mapping[str, str]) -> Fit:
    """Holds the fields that a function reads of `parameter` against the types of the columns of these labels."""
    t = function.type if isinstance(function, Scheme) else prune(function)
    if not isinstance(t, Function) or parameter not in t.required:
        return Fit(None, {})
    chosen: dict[object, str] = {}
    seen = set()
    for field in fields(t.required[parameter]):
        label = field.label
        if type(label) is not str or label in seen or label not in columns:
            continue
        seen.add(label)
        wanted = prune(field.value)
        kind = columns[label]
        if isinstance(wanted, Unknown):
            continue
        variable = _variable(wanted)
        text = chosen.setdefault(variable, kind) if variable is not None else _text(wanted)
        if text != kind:
            return Fit((text, kind), {})
    results: dict[str, str | None] = {}
    for field in fields(t.result):
        value = prune(field.value)
        if type(field.label) is not str or field.label in results or isinstance(value, (Unknown, Empty)):
            continue
        variable = _variable(value)
        results[field.label] = _text(value) if variable is None else chosen.get(variable)
    return Fit(None, results)


def _variable(t: Type) -> object:
    """What tells this variable from others; None for a type that is no variable."""
    if isinstance(t, Bound):
        return t.index
    return t if isinstance(t, Var) else None


def _text(t: Type) -> str:
    if isinstance(t, Basic):
        return t.name
    from .display import displayed

    return displayed(t)
