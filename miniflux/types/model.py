"""The types of Flux as Python objects: basic types, variables, records, functions…, and Scheme, a type that holds for all its variables."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Kinds = tuple[str, ...]


class Type:
    """A type. `closed` says that no variable is left in it; it turns true as soon as that is noticed, and stays so."""

    __slots__ = ()
    closed = True


class Basic(Type):
    """`int`, `string`, …"""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


class Dynamic(Type):
    """`dynamic`: a record to whoever takes it for one, otherwise only itself."""

    __slots__ = ()


class Unknown(Type):
    """The type of what is wrong already; it goes with every type, so that one mistake is reported once."""

    __slots__ = ()


class Label(Type):
    """`.name`: the type of a column label."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


class Var(Type):
    """A type not known yet. `link` is what it turned out to be; `kinds` what is demanded of it.

    `level` counts the assignments around the place that made it: an assignment generalises the variables of higher level.
    """

    __slots__ = ("kinds", "level", "link")
    closed = False

    def __init__(self, level: int, kinds: Kinds = ()) -> None:
        self.link: Type | None = None
        self.level = level
        self.kinds = kinds


class Bound(Type):
    """A variable of the Scheme around it, by number."""

    __slots__ = ("index",)
    closed = False

    def __init__(self, index: int) -> None:
        self.index = index


class Collection(Type):
    """Array, Stream or Vector of an element type."""

    __slots__ = ("closed", "element")

    def __init__(self, element: Type) -> None:
        self.element = element
        self.closed = element.closed


class Array(Collection):
    """`[element]`."""

    __slots__ = ()


class Stream(Collection):
    """`stream[element]`."""

    __slots__ = ()


class Vector(Collection):
    """`vector[element]`."""

    __slots__ = ()


class Dictionary(Type):
    """`[key: value]`."""

    __slots__ = ("closed", "key", "value")

    def __init__(self, key: Type, value: Type) -> None:
        self.key = key
        self.value = value
        self.closed = key.closed and value.closed


class Empty(Type):
    """The record without fields, and the end of every closed record."""

    __slots__ = ()


class Record(Type):
    """A field in front of another record (its tail: Record, Empty or a variable). Of two fields of one label the first counts.

    `label` is a string; in `builtin` declarations it may be a variable. There, too, the last field comes first (upstream's
    rule, which tells what message a wrong record gets); `declared` marks such fields, so that they show in the order written.
    """

    __slots__ = ("closed", "declared", "label", "tail", "value")

    def __init__(self, label: str | Type, value: Type, tail: Type, declared: bool = False) -> None:
        self.declared = declared
        self.label = label
        self.value = value
        self.tail = tail
        self.closed = value.closed and tail.closed and type(label) is str


class Function(Type):
    """A function type; parameters in alphabetical order. `pipe` is the name of the pipe parameter, "<-" when it has none, None without one; `piped` its type.

    `defaults` are the label types that optional parameters take when they are not given.
    """

    __slots__ = ("closed", "defaults", "optional", "pipe", "piped", "required", "result")

    def __init__(
        self,
        required: dict[str, Type],
        optional: dict[str, Type],
        pipe: str | None,
        piped: Type | None,
        result: Type,
        defaults: dict[str, Type] | None = None,
    ) -> None:
        self.required = required
        self.optional = optional
        self.pipe = pipe
        self.piped = piped
        self.result = result
        self.defaults = defaults
        self.closed = False

    def parameters(self) -> dict[str, Type]:
        """Required and optional parameters."""
        return {**self.required, **self.optional}


class Scheme:
    """A type that holds for every choice of its `count` variables; `kinds` has what is demanded of each that is constrained.

    `open` says that variables of the places around remain in it.
    """

    __slots__ = ("count", "kinds", "open", "type")

    def __init__(self, type: Type, count: int, kinds: dict[int, Kinds], open: bool = False) -> None:
        self.type = type
        self.count = count
        self.kinds = kinds
        self.open = open


BOOL = Basic("bool")
INT = Basic("int")
UINT = Basic("uint")
FLOAT = Basic("float")
STRING = Basic("string")
DURATION = Basic("duration")
TIME = Basic("time")
REGEXP = Basic("regexp")
BYTES = Basic("bytes")
DYNAMIC = Dynamic()
UNKNOWN = Unknown()
EMPTY = Empty()
BASIC = {t.name: t for t in (BOOL, INT, UINT, FLOAT, STRING, DURATION, TIME, REGEXP, BYTES)}

_PLAIN = ("Equatable", "Nullable", "Basic", "Stringable")
_NUMBER = ("Addable", "Subtractable", "Divisible", "Numeric", "Comparable", "Negatable", *_PLAIN)
# Which kinds the types belong to that have no parts.
KINDS_OF = {
    "bool": frozenset(_PLAIN),
    "int": frozenset(_NUMBER),
    "uint": frozenset(_NUMBER),
    "float": frozenset(_NUMBER),
    "string": frozenset(("Addable", "Comparable", *_PLAIN)),
    "duration": frozenset(("Comparable", "Negatable", "Timeable", *_PLAIN)),
    "time": frozenset(("Comparable", "Timeable", *_PLAIN)),
    "regexp": frozenset(("Basic",)),
    "bytes": frozenset(("Equatable", "Basic")),
}
LABEL_KINDS = frozenset(("Addable", "Comparable", "Label", *_PLAIN))
KINDS = frozenset((*_NUMBER, "Timeable", "Record", "Label"))


def prune(t: Type) -> Type:
    """What a variable has turned out to be, as far as is known."""
    while type(t) is Var and t.link is not None:
        t = t.link
    return t


def fields(t: Type) -> Iterator[Record]:
    """The fields of a record type, outermost first."""
    t = prune(t)
    while type(t) is Record:
        yield t
        t = prune(t.tail)


def instantiate(scheme: Scheme, level: int) -> Type:
    """The type of a scheme with fresh variables of this level."""
    kinds = scheme.kinds
    return _copy(scheme.type, [Var(level, kinds.get(i, ())) for i in range(scheme.count)])


def _copy(t: Type, variables: list[Var]) -> Type:
    if t.closed:
        return t
    kind = type(t)
    if kind is Bound:
        return variables[t.index]  # type: ignore[attr-defined]
    if kind is Function:
        assert type(t) is Function
        piped = t.piped
        return Function(
            {name: _copy(p, variables) for name, p in t.required.items()},
            {name: _copy(p, variables) for name, p in t.optional.items()},
            t.pipe,
            None if piped is None else _copy(piped, variables),
            _copy(t.result, variables),
            t.defaults,
        )
    if kind is Record:
        chain: list[Record] = []
        rest: Type = t
        while type(rest) is Record and not rest.closed:
            chain.append(rest)
            rest = rest.tail
        rest = _copy(rest, variables)
        for field in reversed(chain):
            name = field.label if type(field.label) is str else _copy(field.label, variables)  # type: ignore[arg-type]
            rest = Record(name, _copy(field.value, variables), rest, field.declared)
        return rest
    if kind is Dictionary:
        return Dictionary(_copy(t.key, variables), _copy(t.value, variables))  # type: ignore[attr-defined]
    if kind is Var:
        return t
    return kind(_copy(t.element, variables))  # type: ignore[attr-defined, call-arg]


def generalize(t: Type, level: int, *, keep: set[Var] | None = None) -> Type | Scheme:
    """The scheme of a type, over its variables of a level above `level`; the type itself when it has none.

    The variables become those of the scheme for good. With `keep`, all but these are generalised and none is changed,
    those that an assignment has generalised included.
    """
    t = prune(t)
    if t.closed:
        return t
    work = _Generalize(level, keep)
    closed = work.copy(t)
    if not work.count and not work.open:
        return closed
    return Scheme(closed, work.count, work.kinds, work.open)


class _Generalize:
    """One generalisation: numbers variables in the order in which upstream does."""

    __slots__ = ("count", "keep", "kinds", "level", "names", "open")

    def __init__(self, level: int, keep: set[Var] | None) -> None:
        self.level = level
        self.keep = keep
        self.count = 0
        self.kinds: dict[int, Kinds] = {}
        self.open = False
        self.names: dict[Var, Bound] = {}

    def variable(self, t: Var) -> Type:
        if t.level <= self.level if self.keep is None else t in self.keep:
            self.open = True
            return t
        bound = self.names.get(t)
        if bound is None:
            bound = self.names[t] = Bound(self.count)
            if t.kinds:
                self.kinds[self.count] = t.kinds
            self.count += 1
            if self.keep is None:
                t.link = bound
        return bound

    def copy(self, t: Type) -> Type:
        while type(t) is Var:
            if t.link is None or (self.keep is not None and type(t.link) is Bound):
                return self.variable(t)
            t = t.link
        if t.closed:
            return t
        copy = self.copy
        kind = type(t)
        if kind is Function:
            assert type(t) is Function
            return Function(
                {name: copy(p) for name, p in t.required.items()},
                {name: copy(p) for name, p in t.optional.items()},
                t.pipe,
                None if t.piped is None else copy(t.piped),
                copy(t.result),
                t.defaults,
            )
        if kind is Record:
            chain: list[tuple[str | Type, Type, bool]] = []
            rest: Type = t
            while type(rest) is Record and not rest.closed:
                label = rest.label
                chain.append((label if type(label) is str else copy(label), copy(rest.value), rest.declared))  # type: ignore[arg-type]
                rest = prune(rest.tail)
            rest = copy(rest)
            for name, value, declared in reversed(chain):
                rest = Record(name, value, rest, declared)
            return rest
        if kind is Dictionary:
            return Dictionary(copy(t.key), copy(t.value))  # type: ignore[attr-defined]
        if kind is Bound:
            return t
        return kind(copy(t.element))  # type: ignore[attr-defined, call-arg]


def free_variables(t: Type, into: set[Var]) -> None:
    """Adds the unknown variables of a type to a set."""
    stack = [t]
    while stack:
        t = prune(stack.pop())
        if type(t) is Var:
            into.add(t)
        elif not t.closed:
            stack += parts(t)


def parts(t: Type) -> list[Type]:
    """The types that a type is made of, in the order in which upstream visits them."""
    kind = type(t)
    if kind is Record:
        return [t.value, t.tail]  # type: ignore[attr-defined]
    if kind is Function:
        assert type(t) is Function
        out = [*t.required.values(), *t.optional.values()]
        if t.piped is not None:
            out.append(t.piped)
        out.append(t.result)
        return out
    if kind is Dictionary:
        return [t.key, t.value]  # type: ignore[attr-defined]
    if isinstance(t, Collection):
        return [t.element]
    return []
