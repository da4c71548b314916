"""show: types as text, in upstream's notation and layout."""

from __future__ import annotations

from .model import (
    EMPTY,
    Array,
    Basic,
    Bound,
    Collection,
    Dictionary,
    Dynamic,
    Function,
    Label,
    Record,
    Scheme,
    Stream,
    Type,
    Var,
    fields,
    parts,
    prune,
)

WIDTH = 120
# Lists of more fields or parameters than this are written one a line.
FEW = 4
INDENT = 4

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # A document: text; ("line", flat) breaks with its group; ("hard", flat) always; ("nest", [..]); ("group", [..]);
    # ("broken", text) is there only when its group breaks.
    Doc = Any


class Names:
    """Letters for variables, given in the order in which `number` meets them."""

    __slots__ = ("_names",)

    def __init__(self) -> None:
        self._names: dict[Any, int] = {}

    def number(self, t: Type) -> None:
        """Numbers the variables of a type as upstream's messages do: of a record the tail first, then the fields by label."""
        t = prune(t)
        kind = type(t)
        if kind is Var or kind is Bound:
            self._names.setdefault(_key(t), len(self._names))
        elif kind is Record:
            chain = list(fields(t))
            tail = prune(chain[-1].tail)
            self.number(tail)
            for field in sorted(chain, key=lambda f: _label_order(f.label)):
                self.number(field.value)
        else:
            for part in parts(t):
                self.number(part)

    def name(self, t: Type) -> str:
        key = _key(t)
        if key not in self._names:
            self._names[key] = len(self._names)
        return letter(self._names[key])


class Declared(Names):
    """The letters that the variables of a scheme have by number."""

    def name(self, t: Type) -> str:
        return letter(t.index) if isinstance(t, Bound) else "#" + super().name(t)


def letter(number: int) -> str:
    """`A` to `Z`, then `t26`, `t27`…"""
    return chr(65 + number) if number < 26 else f"t{number}"


def show(t: Type, names: Names | None = None) -> str:
    """A type as messages show it; one `names` keeps the letters of several types apart."""
    if names is None:
        names = Names()
    names.number(t)
    return _layout(_document(t, names))


def signature(t: Type | Scheme) -> str:
    """A type with its constraints (`where A: Addable + Equatable`) on one line."""
    if not isinstance(t, Scheme):
        return _one_line(_document(t, Declared()))
    where = ", ".join(f"{letter(i)}: {' + '.join(sorted(set(kinds)))}" for i, kinds in sorted(t.kinds.items()) if kinds)
    return _one_line(_document(t.type, Declared())) + (f" where {where}" if where else "")


def nature(t: Type) -> str:
    """What upstream adds to a type in messages: ` (record)`, ` (function)`…, nothing to basic types and streams."""
    kind = type(prune(t))
    if kind is Stream or not (issubclass(kind, Collection) or kind in _NATURES):
        return ""
    return _NATURES.get(kind, " (vector)")


_NATURES = {
    Function: " (function)",
    Dictionary: " (dictionary)",
    Record: " (record)",
    type(EMPTY): " (record)",
    Dynamic: " (dynamic)",
    Array: " (array)",
}


def _key(t: Type) -> Any:
    return t.index if isinstance(t, Bound) else t


def _label_order(label: str | Type) -> tuple[int, str]:
    return (1, label) if isinstance(label, str) else (0, "")


def _document(t: Type, names: Names) -> Doc:
    t = prune(t)
    if isinstance(t, Basic):
        return t.name
    if isinstance(t, (Var, Bound)):
        return names.name(t)
    if isinstance(t, Dynamic):
        return "dynamic"
    if isinstance(t, Label):
        return "." + t.name
    if isinstance(t, Collection):
        before = "[" if type(t) is Array else "stream[" if type(t) is Stream else "v["
        return ("group", [before, _document(t.element, names), "]"])
    if isinstance(t, Dictionary):
        return ("group", ["[", _document(t.key, names), ":", _document(t.value, names), "]"])
    if isinstance(t, Record):
        return _record(t, names)
    if isinstance(t, Function):
        return _function(t, names)
    return "{}" if t is EMPTY else "<error>"


def _record(t: Record, names: Names) -> Doc:
    chain = list(fields(t))
    tail = prune(chain[-1].tail)
    head = [] if tail is EMPTY else [("group", [_document(tail, names), ("line", " "), "with"]), ("line", " ")]
    items = [("group", [f"{_label(f.label, names)}: ", _document(f.value, names)]) for f in _as_written(chain)]
    return ("group", ["{", *_list(head, items), "}"])


def _as_written(chain: list[Record]) -> list[Record]:
    """The fields in source order: of declared records the last field comes first."""
    out: list[Record] = []
    at = 0
    while at < len(chain):
        end = at + 1
        while chain[at].declared and end < len(chain) and chain[end].declared:
            end += 1
        out += reversed(chain[at:end])
        at = end
    return out


def _label(label: str | Type, names: Names) -> str:
    if isinstance(label, str):
        return label
    label = prune(label)
    return label.name if isinstance(label, Label) else names.name(label)


def _function(t: Function, names: Names) -> Doc:
    items: list[Doc] = []
    if t.pipe is not None and t.piped is not None:
        mark = "<-" if t.pipe == "<-" else "<-" + t.pipe
        items.append(("group", [mark + ": ", _document(t.piped, names)]))
    items += [("group", [name + ": ", _document(p, names)]) for name, p in t.required.items()]
    for name, p in t.optional.items():
        default = [" = ", _document(t.defaults[name], names)] if t.defaults and name in t.defaults else []
        items.append(("group", [f"?{name}: ", _document(p, names), *default]))
    return ("group", ["(", *_list([], items), ")", " => ", _document(t.result, names)])


def _list(head: list[Doc], items: list[Doc]) -> list[Doc]:
    """Items with commas between, one a line when there are many."""
    many = len(items) > FEW
    inner: list[Doc] = [("hard" if many else "line", ""), *head]
    for i, item in enumerate(items):
        if i:
            inner += [",", ("hard" if many else "line", " ")]
        inner.append(item)
    if items:
        inner.append(("broken", ","))
    return [("nest", inner), ("hard" if many else "line", "")]


def _one_line(doc: Doc) -> str:
    if isinstance(doc, str):
        return doc
    if doc[0] in ("line", "hard"):
        return str(doc[1])
    return "" if doc[0] == "broken" else "".join([_one_line(part) for part in doc[1]])


def _layout(doc: Doc) -> str:
    flat = _flat(doc)
    if flat is not None and len(flat) <= WIDTH:
        return flat
    return _broken(doc)


def _flat(doc: Doc) -> str | None:
    """A document on one line, or None where a line break is fixed."""
    if isinstance(doc, str):
        return doc
    if doc[0] == "line":
        return str(doc[1])
    if doc[0] == "broken":
        return ""
    if doc[0] == "hard":
        return None
    out = []
    for part in doc[1]:
        text = _flat(part)
        if text is None:
            return None
        out.append(text)
    return "".join(out)


def _broken(doc: Doc) -> str:
    """The layout in which each group is on one line if what follows up to the next possible line break fits, too."""
    out: list[str] = []
    column = 0
    # What is left to write, last first: indentation, whether the group is on one line, document.
    todo: list[tuple[int, bool, Doc]] = [(0, False, doc)]
    while todo:
        indent, flat, part = todo.pop()
        if isinstance(part, str):
            out.append(part)
            column += len(part)
        elif part[0] == "broken":
            if not flat:
                out.append(part[1])
                column += len(part[1])
        elif part[0] == "line" and flat:
            out.append(part[1])
            column += len(part[1])
        elif part[0] in ("line", "hard"):
            out.append("\n" + " " * indent)
            column = indent
        elif part[0] == "nest":
            todo += [(indent + INDENT, flat, p) for p in reversed(part[1])]
        else:
            flat = flat or _fits(part, WIDTH - column, todo)
            todo += [(indent, flat, p) for p in reversed(part[1])]
    return "".join(out)


def _fits(group: Doc, room: int, rest: list[tuple[int, bool, Doc]]) -> bool:
    """Whether a group on one line, with what follows up to the next possible line break, is no longer than `room`."""
    after: list[tuple[bool, Doc]] = [(True, group)]
    upcoming = len(rest)
    while room >= 0:
        if after:
            flat, part = after.pop()
        elif upcoming:
            upcoming -= 1
            _, flat, part = rest[upcoming]
        else:
            return True
        if isinstance(part, str):
            room -= len(part)
        elif part[0] == "broken":
            room -= 0 if flat else len(part[1])
        elif part[0] == "line":
            if not flat:
                return True
            room -= len(part[1])
        elif part[0] == "hard":
            return not flat
        else:
            # A group that is still to come counts as on one line only inside one that is.
            after += [(flat, p) for p in reversed(part[1])]
    return False


__all__ = ["Names", "letter", "nature", "show", "signature"]
