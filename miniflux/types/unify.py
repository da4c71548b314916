"""Solver: makes two types equal by binding variables, or says why they are not; and the kinds that types must belong to."""

from __future__ import annotations

from .model import (
    EMPTY,
    KINDS_OF,
    LABEL_KINDS,
    Array,
    Basic,
    Bound,
    Collection,
    Dictionary,
    Dynamic,
    Empty,
    Function,
    Label,
    Record,
    Stream,
    Type,
    Unknown,
    Var,
    Vector,
    fields,
    prune,
)
from .problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..syntax.ast import Node
    from .problem import Places

ANONYMOUS = "<-"
_OPEN, _CLOSED, _OCCURS = 0, 1, 2
_LEAVES = frozenset((Basic, Dynamic, Unknown, Label, Empty, Bound))


class Solver:
    """Unification with levels. `problems` collects what does not fit; who calls says where it is."""

    __slots__ = ("delayed", "level", "problems")

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.level = 0
        self.delayed: list[tuple[Record, Record]] = []

    # ---- Types

    def equal(self, expected: Type, actual: Type) -> bool:
        """Makes two types equal; whether that was possible."""
        before = len(self.problems)
        self.unify(expected, actual)
        if self.delayed:
            self.settle()
        return len(self.problems) == before

    def unify(self, expected: Type, actual: Type) -> None:
        while type(expected) is Var and expected.link is not None:
            expected = expected.link
        while type(actual) is Var and actual.link is not None:
            actual = actual.link
        if expected is actual:
            return
        e, a = type(expected), type(actual)
        if e is Unknown or a is Unknown:
            return
        if e is Var:
            if a is Var:
                self._join(expected, actual)  # type: ignore[arg-type]
            else:
                self.bind(expected, actual)  # type: ignore[arg-type]
        elif a is Var:
            self.bind(actual, expected)  # type: ignore[arg-type]
        elif e is Record or e is Empty:
            if a is Record or a is Empty:
                self._records(expected, actual)
            elif a is not Dynamic:
                self._mismatch(expected, actual)
        elif e is Function and a is Function:
            self.functions(expected, actual, None)  # type: ignore[arg-type]
        elif e is Dictionary and a is Dictionary:
            self.unify(expected.key, actual.key)  # type: ignore[attr-defined]
            self.unify(expected.value, actual.value)  # type: ignore[attr-defined]
        elif e in (Array, Stream, Vector) and isinstance(actual, Collection):
            if e is not a:
                self._mismatch(expected, actual)
            self.unify(expected.element, actual.element)  # type: ignore[attr-defined]
        elif e is Dynamic:
            if a is not Record and a is not Empty and a is not Dynamic:
                self._mismatch(expected, actual)
        elif e is not a or (e is Label and expected.name != actual.name) or e is Basic:  # type: ignore[attr-defined]
            self._mismatch(expected, actual)

    def _mismatch(self, expected: Type, actual: Type) -> None:
        self.problems.append(Problem("mismatch", expected, actual))

    def _join(self, kept: Var, joined: Var) -> None:
        joined.link = kept
        if joined.level < kept.level:
            kept.level = joined.level
        if joined.kinds:
            kept.kinds = kept.kinds + tuple(k for k in joined.kinds if k not in kept.kinds)

    def bind(self, var: Var, t: Type) -> None:
        """Makes an unknown variable this type, which must not contain it and must be of the kinds demanded."""
        if not t.closed and _binding(var, var.level, t) == _OCCURS:
            self.problems.append(Problem("recursive", var, t))
            return
        var.link = t
        for kind in var.kinds:
            found = self.constrain(t, kind)
            if found is not None:
                self.problems.append(found)
                break

    # ---- Kinds

    def constrain(self, t: Type, kind: str) -> Problem | None:
        """Demands that a type belongs to a kind; the problem if it does not."""
        t = prune(t)
        of = type(t)
        if of is Basic:
            fits = kind in KINDS_OF[t.name]  # type: ignore[attr-defined]
        elif of is Var:
            if kind not in t.kinds:  # type: ignore[attr-defined]
                t.kinds += (kind,)  # type: ignore[attr-defined]
            fits = True
        elif of is Unknown or of is Bound:
            fits = True
        elif of is Vector or (kind == "Equatable" and (of is Array or of is Stream)):
            return self.constrain(t.element, kind)  # type: ignore[attr-defined]
        elif of is Record or of is Empty:
            if kind == "Equatable":
                rest = t
                for field in fields(t):
                    found = self.constrain(field.value, kind)
                    if found is not None:
                        return found
                    rest = prune(field.tail)
                return None if rest is EMPTY else self.constrain(rest, kind)
            fits = kind == "Record"
        elif of is Dynamic:
            fits = kind == "Basic"
        else:
            fits = of is Label and kind in LABEL_KINDS
        return None if fits else Problem("kind", t, kind)

    # ---- Records

    def _records(self, expected: Type, actual: Type) -> None:
        if _has_open_label(expected) or _has_open_label(actual):
            self.delayed.append((expected, actual))  # type: ignore[arg-type]
        else:
            self._rows(expected, actual)

    def settle(self) -> None:
        """Compares the records whose labels were variables, once the rest is known."""
        while self.delayed:
            expected, actual = self.delayed.pop()
            self._rows(expected, actual)

    def _rows(self, expected: Type, actual: Type) -> None:
        """Upstream's rules for rows: fields of one label match in order; where labels differ, each tail gets the other's field."""
        while expected is not actual:
            e, a = type(expected), type(actual)
            if e is Record and a is Record:
                assert type(expected) is Record and type(actual) is Record
                rest, other = prune(expected.tail), prune(actual.tail)
                same = _same_label(expected.label, actual.label)
                if expected.tail is actual.tail and type(actual.tail) is Var:
                    if same:
                        before = len(self.problems)
                        self.unify(expected.value, actual.value)
                        self._within(before, ("label", expected.label, expected.value, actual.value))
                    else:
                        self._mismatch(expected, actual)
                    return
                if same:
                    self.unify(expected.value, actual.value)
                    expected, actual = rest, other
                    # What was unified may have told the tails.
                    if type(expected) is Var or type(actual) is Var:
                        self.unify(expected, actual)
                        return
                elif (pairs := _pairs(expected, actual)) is not None:
                    for one, two in pairs[:-1]:
                        self.unify(one, two)
                    expected, actual = pairs[-1]
                    self.unify(expected, actual)
                    return
                elif rest is not other and (end := _end(rest)) is _end(other) and type(end) is Var:
                    # Fields that only one of them has would have to be part of what is common to both, without end.
                    self._mismatch(expected, actual)
                    return
                else:
                    shared = Var(self.level)
                    wanted = Record(expected.label, expected.value, shared, expected.declared)
                    found = Record(actual.label, actual.value, shared, actual.declared)
                    self.unify(rest, found)
                    expected, actual = wanted, other
                    if type(other) is not Record:
                        self.unify(expected, actual)
                        return
            elif e is Record and a is Empty:
                self._missing_label(expected.label)  # type: ignore[attr-defined]
                return
            elif e is Empty and a is Record:
                self.problems.append(Problem("extra label", actual.label))  # type: ignore[attr-defined]
                return
            else:
                self.unify(expected, actual)
                return

    def _missing_label(self, label: str | Type) -> None:
        if type(label) is not str:
            label = prune(label)  # type: ignore[arg-type]
            if type(label) is Unknown:
                return
            if type(label) is not Label:
                self.problems.append(Problem("no label", label))
                return
            label = label.name
        self.problems.append(Problem("missing label", label))

    def _within(self, before: int, context: tuple[Any, ...]) -> None:
        """Says of the problems found since that they are in some part of the types."""
        for problem in self.problems[before:]:
            problem.context = (*problem.context, context)

    # ---- Functions

    def functions(self, expected: Function, actual: Function, places: Places | None) -> None:
        """A call (or a function value) against the function that is called (or expected). `places` are those of a call."""
        required, given = expected.required, actual.required
        problems = self.problems
        call = places.call if places else None
        if expected.pipe is not None:
            name = expected.pipe
            if actual.pipe is not None:
                if name != ANONYMOUS and actual.pipe not in (ANONYMOUS, name):
                    problems.append(Problem("other pipe", name, actual.pipe, node=call))
                else:
                    required = {**required, name: expected.piped}  # type: ignore[dict-item]
                    given = {**given, name: actual.piped}  # type: ignore[dict-item]
                    if places is not None:
                        places.arguments.pop(name, None)
            elif name == ANONYMOUS:
                problems.append(Problem("missing pipe", "wanted", node=call))
            else:
                required = {**required, name: expected.piped}  # type: ignore[dict-item]
        elif actual.pipe is not None:
            if actual.pipe == ANONYMOUS:
                problems.append(Problem("missing pipe", "given", node=call))
            else:
                given = {**given, actual.pipe: actual.piped}  # type: ignore[dict-item]
        optional, more = expected.optional, actual.optional
        for name in given:
            if name not in required and name not in optional:
                free = [n for n in (*sorted(required), *sorted(optional)) if n not in given and n not in more]
                place = places.arguments.get(name, call) if places else None
                problems.append(Problem("extra argument", name, free, node=place))
        for name in sorted(required) if len(required) > 1 else required:
            found = given.get(name) or more.get(name)
            if found is not None:
                self._argument(required[name], found, name, places, call)
            else:
                problems.append(Problem("missing argument", name, node=call))
        defaults = expected.defaults
        for name in optional:
            found = given.get(name) or more.get(name)
            if found is not None:
                self._argument(optional[name], found, name, places, call)
            elif defaults is not None and name in defaults:
                self._argument(optional[name], defaults[name], name, places, places.callee if places else None)
        before = len(problems)
        self.unify(expected.result, actual.result)
        if len(problems) > before:
            self._within(before, ("result", expected.result, actual.result))
            self._locate(before, call)

    def _argument(self, expected: Type, actual: Type, name: str, places: Places | None, otherwise: Node | None) -> None:
        before = len(self.problems)
        self.unify(expected, actual)
        if len(self.problems) > before:
            self._within(before, ("argument", name))
            for problem in self.problems[before:]:
                if problem.kind == "missing label" and len(problem.args) == 1:
                    problem.args = (*problem.args, actual)
            if places is not None:
                self._locate(before, places.arguments.get(name, otherwise))

    def _locate(self, before: int, node: Node | None) -> None:
        if node is not None:
            for problem in self.problems[before:]:
                problem.node = node


def _binding(var: Var, level: int, t: Type) -> int:
    """Prepares binding `var` to `t`: whether `var` occurs in it; otherwise its variables get the level, and whether it has any."""
    while type(t) is Var:
        if t.link is None:
            if t is var:
                return _OCCURS
            if t.level > level:
                t.level = level
            return _OPEN
        t = t.link
    kind = type(t)
    if kind is Bound:
        return _OPEN
    if t.closed:
        return _CLOSED
    if kind is Record:
        chain: list[Record] = []
        while type(t) is Record and not t.closed:
            chain.append(t)
            t = prune(t.tail)
        state = _binding(var, level, t)
        if state == _OCCURS:
            return _OCCURS
        for field in reversed(chain):
            inner = _binding(var, level, field.value)
            if inner == _OCCURS:
                return _OCCURS
            if inner == _OPEN or type(field.label) is not str:
                state = _OPEN
            elif state == _CLOSED:
                field.closed = True
        return state
    state = _CLOSED
    if kind is Function:
        assert type(t) is Function
        for group in (t.required.values(), t.optional.values(), (t.piped or EMPTY, t.result)):
            for part in group:
                inner = _binding(var, level, part)
                if inner == _OCCURS:
                    return _OCCURS
                if inner == _OPEN:
                    state = _OPEN
    elif kind is Dictionary:
        for part in (t.key, t.value):  # type: ignore[attr-defined]
            inner = _binding(var, level, part)
            if inner == _OCCURS:
                return _OCCURS
            if inner == _OPEN:
                state = _OPEN
    else:
        state = _binding(var, level, t.element)  # type: ignore[attr-defined]
    if state == _CLOSED:
        t.closed = True  # type: ignore[misc]
    return state


def _end(t: Type) -> Type:
    """What a record type ends with: Empty, or a variable."""
    t = prune(t)
    while type(t) is Record:
        t = prune(t.tail)
    return t


def _pairs(expected: Record, actual: Record) -> list[tuple[Type, Type]] | None:
    """What must match when two records have the same fields in another order: the fields', last the tails' types; else None."""
    one, two = list(fields(expected)), list(fields(actual))
    if len(one) != len(two):
        return None
    found: dict[object, list[Record]] = {}
    for field in reversed(two):
        found.setdefault(_label(field.label), []).append(field)
    out: list[tuple[Type, Type]] = []
    for field in one:
        same = found.get(_label(field.label))
        if not same:
            return None
        out.append((field.value, same.pop().value))
    rest, other = prune(one[-1].tail), prune(two[-1].tail)
    out.append((rest, other))
    return out


def _has_open_label(t: Type) -> bool:
    while type(t) is Record:
        if t.closed:
            return False
        label = t.label
        if type(label) is not str and type(prune(label)) is Var:  # type: ignore[arg-type]
            return True
        t = t.tail
    return False


def _same_label(one: str | Type, other: str | Type) -> bool:
    if type(one) is str and type(other) is str:
        return one == other
    return _label(one) == _label(other)


def _label(label: str | Type) -> object:
    if type(label) is str:
        return label
    label = prune(label)  # type: ignore[arg-type]
    return label.name if type(label) is Label else label
