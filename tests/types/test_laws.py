"""Laws of types: printing, encoding, generalising and unifying agree with each other."""

from hypothesis import given
from hypothesis import strategies as st

from miniflux.syntax import ast
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.types.exports import decode, encode
from miniflux.types.model import (
    BASIC,
    DYNAMIC,
    EMPTY,
    Array,
    Dictionary,
    Function,
    Record,
    Scheme,
    Stream,
    Type,
    Var,
    free_variables,
    generalize,
    instantiate,
)
from miniflux.types.show import Names, show, signature
from miniflux.types.signatures import Signature
from miniflux.types.unify import Solver

NAMES = st.sampled_from(["a", "b", "c", "dd", "eee"])


def types(variables: list[Var]) -> st.SearchStrategy[Type]:
    leaves = st.sampled_from([*BASIC.values(), DYNAMIC, EMPTY, *variables])

    def compound(inner: st.SearchStrategy[Type]) -> st.SearchStrategy[Type]:
        return st.one_of(
            st.builds(Array, inner),
            st.builds(Stream, inner),
            st.builds(Dictionary, inner, inner),
            st.builds(_record, st.lists(st.tuples(NAMES, inner), max_size=6), st.sampled_from([EMPTY, *variables])),
            st.builds(
                _function,
                st.dictionaries(NAMES, inner, max_size=3),
                st.dictionaries(st.sampled_from(["x", "y"]), inner),
                st.none() | inner,
                inner,
            ),
        )

    return st.recursive(leaves, compound, max_leaves=12)


def _record(chosen: list[tuple[str, Type]], tail: Type) -> Type:
    out = tail if chosen else EMPTY
    for label, value in chosen:
        out = Record(label, value, out)
    return out


def _function(required: dict[str, Type], optional: dict[str, Type], piped: Type | None, result: Type) -> Type:
    pipe = None if piped is None else "p"
    return Function(dict(sorted(required.items())), dict(sorted(optional.items())), pipe, piped, result)


def scheme_of(t: Type) -> Scheme | Type:
    return generalize(t, 0)


@given(st.data())
def test_encoding_keeps_types(data: st.DataObject) -> None:
    variables = [Var(1, ("Addable",)), Var(1)]
    scheme = scheme_of(data.draw(types(variables)))
    again = decode(encode(scheme))
    assert signature(again) == signature(scheme)


@given(st.data())
def test_an_instance_generalises_to_the_same(data: st.DataObject) -> None:
    variables = [Var(1, ("Comparable", "Equatable")), Var(1), Var(1)]
    scheme = scheme_of(data.draw(types(variables)))
    instance = instantiate(scheme, 1) if isinstance(scheme, Scheme) else scheme
    assert signature(generalize(instance, 0)) == signature(scheme)


@given(st.data())
def test_a_printed_type_reads_as_itself(data: st.DataObject) -> None:
    scheme = scheme_of(data.draw(types([Var(1), Var(1, ("Numeric",))])))
    text = signature(scheme)
    statement = parse(Source(f"builtin x : {text}")).body[0]
    assert isinstance(statement, ast.BuiltinStatement)
    reader = Signature()
    read = reader.scheme(statement.ty, statement)
    assert reader.problems == []
    assert signature(read) == text


@given(st.data())
def test_a_type_unifies_with_its_instances(data: st.DataObject) -> None:
    scheme = scheme_of(data.draw(types([Var(1), Var(1)])))
    if isinstance(scheme, Scheme):
        one, other = instantiate(scheme, 1), instantiate(scheme, 1)
        solver = Solver()
        assert solver.equal(one, other)
        names = Names()
        assert show(one, names) == show(other, names)


@given(st.data())
def test_unification_makes_equal_or_says_why(data: st.DataObject) -> None:
    variables = [Var(1), Var(1), Var(1)]
    expected, actual = data.draw(types(variables)), data.draw(types(variables))
    solver = Solver()
    if solver.equal(expected, actual):
        again = Solver()
        assert again.equal(expected, actual)
        assert again.equal(actual, expected) or _has_parameters(expected, actual)
    else:
        assert solver.problems
    # Whatever happened, no type contains itself.
    for t in (expected, actual):
        show(t)
        free_variables(t, set())


def _has_parameters(*both: Type) -> bool:
    """Functions match in one direction only: what is given may have fewer optional parameters than what is expected."""
    return any("?" in show(t) or "=>" in show(t) for t in both)
