"""displayed: the type of a function as `display` shows it at run time, in a notation of its own."""

from __future__ import annotations

from .model import (
    EMPTY,
    Array,
    Bound,
    Collection,
    Dictionary,
    Function,
    Record,
    Scheme,
    Stream,
    Type,
    Var,
    fields,
    prune,
)
from .show import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def displayed(t: Type | Scheme) -> str:
    """A type on one line: all parameters by name with `<-` and `?` in place, fields by name, no constraints.

    Variables are lettered in the order in which they are met, those of fields before that of the rest of the record; after
    `J` comes `t10` (upstream's notation at run time).
    """
    return _text(t.type if isinstance(t, Scheme) else t, {})


def _text(t: Type, letters: dict[Any, str]) -> str:
    t = prune(t)
    if isinstance(t, (Var, Bound)):
        key = t.index if isinstance(t, Bound) else t
        count = len(letters)
        return letters.setdefault(key, chr(65 + count) if count < 10 else f"t{count}")
    if isinstance(t, Collection):
        before = "[" if type(t) is Array else "stream[" if type(t) is Stream else "vector["
        return f"{before}{_text(t.element, letters)}]"
    if isinstance(t, Dictionary):
        return f"[{_text(t.key, letters)}: {_text(t.value, letters)}]"
    if isinstance(t, Record):
        return _record(t, letters)
    if isinstance(t, Function):
        return _function(t, letters)
    return "{}" if t is EMPTY else show(t)


def _record(t: Record, letters: dict[Any, str]) -> str:
    chain = list(fields(t))
    named = sorted((f for f in chain if isinstance(f.label, str)), key=lambda f: str(f.label))
    inside = ", ".join(f"{f.label}: {_text(f.value, letters)}" for f in named)
    tail = prune(chain[-1].tail)
    return f"{{{inside}}}" if tail is EMPTY else f"{{{_text(tail, letters)} with {inside}}}"


def _function(t: Function, letters: dict[Any, str]) -> str:
    marked = {name: ("", p) for name, p in t.required.items()}
    marked.update({name: ("?", p) for name, p in t.optional.items()})
    if t.pipe is not None and t.piped is not None:
        marked["" if t.pipe == "<-" else t.pipe] = ("<-", t.piped)
    inside = ", ".join(f"{marked[name][0]}{name}: {_text(marked[name][1], letters)}" for name in sorted(marked))
    return f"({inside}) => {_text(t.result, letters)}"
