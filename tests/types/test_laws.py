"""Laws of types: printing, encoding, generalising and unifying agree with each other."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from miniflux.syntax import ast
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.types.checker import Checker, Environment
from miniflux.types.exports import decode, encode
from miniflux.types.model import (
    BASIC,
    DYNAMIC,
    EMPTY,
    Array,
    Bound,
    Dictionary,
    Function,
    Record,
    Scheme,
    Stream,
    Type,
    free_variables,
    generalize,
    instantiate,
)
from miniflux.types.show import Names, show, signature
from miniflux.types.signatures import Signature
from miniflux.types.unify import Solver

NAMES = st.sampled_from(["a", "b", "c", "dd", "eee"])
VARIABLES = [Bound(0), Bound(1), Bound(2)]
KINDS = {0: ("Addable",), 2: ("Comparable", "Equatable")}


def _record(chosen: list[tuple[str, Type]], tail: Type) -> Type:
    out = tail if chosen else EMPTY
    for label, value in chosen:
        out = Record(label, value, out)
    return out


def _function(required: dict[str, Type], optional: dict[str, Type], piped: Type | None, result: Type) -> Type:
    pipe = None if piped is None else "p"
    return Function(dict(sorted(required.items())), dict(sorted(optional.items())), pipe, piped, result)


def _compound(inner: st.SearchStrategy[Type]) -> st.SearchStrategy[Type]:
    return st.one_of(
        st.builds(Array, inner),
        st.builds(Stream, inner),
        st.builds(Dictionary, inner, inner),
        st.builds(_record, st.lists(st.tuples(NAMES, inner), max_size=6), st.sampled_from([EMPTY, *VARIABLES])),
        st.builds(
            _function,
            st.dictionaries(NAMES, inner, max_size=3),
            st.dictionaries(st.sampled_from(["x", "y"]), inner, max_size=2),
            st.none() | inner,
            inner,
        ),
    )


TYPES = st.recursive(st.sampled_from([*BASIC.values(), DYNAMIC, EMPTY, *VARIABLES]), _compound, max_leaves=10)


def fresh(*types: Type) -> list[Any]:
    """The types with the same unknown variables in place of the bound ones."""
    together = instantiate(Scheme(Dictionary(types[0], types[-1]), 3, KINDS), 1)
    assert isinstance(together, Dictionary)
    return [together.key, together.value]


def scheme(t: Type) -> Scheme | Type:
    return generalize(fresh(t)[0], 0)


@settings(deadline=None)
@given(TYPES)
def test_encoding_keeps_types(t: Type) -> None:
    assert signature(decode(encode(scheme(t)))) == signature(scheme(t))


@settings(deadline=None)
@given(TYPES)
def test_an_instance_generalises_to_the_same(t: Type) -> None:
    first = scheme(t)
    instance = instantiate(first, 1) if isinstance(first, Scheme) else first
    assert signature(generalize(instance, 0)) == signature(first)


@settings(deadline=None)
@given(TYPES)
def test_a_printed_type_reads_as_itself(t: Type) -> None:
    text = signature(scheme(t))
    statement = parse(Source(f"builtin x : {text}")).body[0]
    assert isinstance(statement, ast.BuiltinStatement)
    reader = Signature()
    read = reader.scheme(statement.ty, statement)
    assert reader.problems == []
    assert signature(read) == text


@settings(deadline=None)
@given(TYPES)
def test_instances_unify(t: Type) -> None:
    first = scheme(t)
    if isinstance(first, Scheme):
        one, other = instantiate(first, 1), instantiate(first, 1)
        assert Solver().equal(one, other)
        names = Names()
        assert show(one, names) == show(other, names)


@settings(deadline=None, max_examples=200)
@given(TYPES, TYPES)
def test_unification_makes_equal_or_says_why(one: Type, two: Type) -> None:
    expected, actual = fresh(one, two)
    solver = Solver()
    if solver.equal(expected, actual):
        assert Solver().equal(expected, actual)
        # Functions match in one direction only: what is given may have more optional parameters than what is expected.
        assert Solver().equal(actual, expected) or "=>" in show(expected)
    else:
        assert solver.problems
    # Whatever happened, no type contains itself.
    for t in (expected, actual):
        show(t)
        free_variables(t, set())


def test_records_that_share_their_end_differ() -> None:
    """`{b, c, rest}` and `{a, rest}` cannot be made equal: it would take fields without end."""
    for text in ("{p: 1, q: 2}", "{q: 2, p: 3}", "{q: 1}"):
        more = text[1:-1]
        tree = parse(Source(f"f = (r) => [{{r with {more}}}, {{r with s: 1, p: 2, q: 3}}, {{r with t: 2}}]"))
        assert [d.phase for d in Checker(environment=Environment()).check(tree).errors] == ["semantic"]
