"""The layout is upstream's, apart from what upstream gets wrong; a formatted program says the same, has all its comments, and stays as it is."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from miniflux.errors import CheckError
from miniflux.syntax.format import format_source
from miniflux.syntax.format.document import concat, graphemes, group, line, nest, newline, text, union
from miniflux.syntax.format.layout import layout
from miniflux.syntax.format.verify import comments_of, lost_comments, same_program
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from tools.mangle import mangle, program

ROOT = Path(__file__).parent.parent.parent
# What the real formatter made of each text: `python tools/compare_format.py` compares many more.
CASES = [
    case.split("\n", 1)
    for case in (Path(__file__).parent / "format_cases.txt")
    .read_text(encoding="utf-8")[len("==== ") :]
    .split("\n==== ")
]
FILES = sorted([*ROOT.glob("stdlib/**/*.flux"), *ROOT.glob("examples/*.flux"), *ROOT.glob("tests/**/*.flux")])


def formatted(source: str) -> str:
    return format_source(Source(source))


def keeps_the_laws(source: str) -> str:
    """Formats a text and checks what holds of all; gives the formatted text."""
    result = formatted(source)
    assert same_program(parse(Source(source)), parse(Source(result)))
    assert comments_of(Source(result)) == comments_of(Source(source))
    assert formatted(result) == result
    return result


@pytest.mark.parametrize("case", [case[1] for case in CASES], ids=[case[0] for case in CASES])
def test_layout_is_upstreams(case: str) -> None:
    source, expected = case.split("\n----\n")
    # The file has one line end more after each text.
    assert keeps_the_laws(source) == (expected + "\n").removesuffix("\n")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x = -(a - b)", "x = -(a - b)"),
        ("x = -(a |> f())", "x = -(a |> f())"),
        ("x = (() => 1) + 2", "x = (() => 1) + 2"),
        ("x = 1 + (() => 2) == b", "x = 1 + (() => 2) == b"),
        ("x = a + -(() => 2) + b", "x = a + (-() => 2) + b"),
        ("x = (() => {return 1}) + 2", "x =\n    () => {\n        return 1\n    } + 2"),
        ("f = () => ({a: 1}).a", "f = () => ({a: 1}).a"),
        ("f = () => ({a: 1}) |> g()", "f = () => ({a: 1}) |> g()"),
        ("f = () => ({a: 1}) == b", "f = () => ({a: 1}) == b"),
        ("f = () => (({a: 1}).a[0](b: 1) + c)", "f = () => ({a: 1}).a[0](b: 1) + c"),
        ("x = (1).a", "x = (1).a"),
        ('x = a[("b")]', 'x = a[("b")]'),
        ("(.a)", "(.a)"),
        ("builtin f : A\n([1])", "builtin f : A\n\n([1])"),
        ("builtin f : A where A: B\n(+1)", "builtin f : A where A: B\n\n(+1)"),
        ("@a()\n(x) => x", "@a()\n(x) => x"),
        ("@a()\nx", "@a\nx"),
        ("@a()\n-a ^ b", "@a()\n(-a) ^ b"),
        (r'x = "\${a} ${b}"', r'x = "\${a} ${b}"'),
        (r'x = "a\n\t\r${b}"', r'x = "a\n\t\r${b}"'),
        ('x = f(a: ."a b")', 'x = f(a: ."a b")'),
        ('builtin f : (?a: A = ."a b") => ."c d"', 'builtin f : (?a: A = ."a b") => ."c d"'),
        ("x = 2020-01-01T23:59:60Z", "x = 2020-01-01T23:59:60Z"),
        ("x = {r with}", "x = {r with}"),
        (r"x = /\x5cx41/", r"x = /\x5cx41/"),
        (r"x = /a\x5c/", r"x = /a\x5c/"),
        (r"x = /\x0a/", r"x = /\x0a/"),
        ('x = "a  \nb ${c}  \n d"', 'x = "a  \nb ${c}  \n d"'),
    ],
)
def test_meaning_is_kept_where_upstream_loses_it(source: str, expected: str) -> None:
    assert keeps_the_laws(source) == expected + "\n"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('x = // c\n"a${b}"', 'x =\n    // c\n    "a${b}"'),
        ('x = "a${b // c\n}"', 'x = "a${b// c\n    }"'),
        ("x = [a // c\n: b]", "x =\n    [\n        a\n            // c\n            : b,\n    ]"),
        ("x = [ // c\n:]", "x =\n    [\n        // c\n        :\n    ]"),
        ('testcase a // c\nextends "b" {x = 1}', '// c\ntestcase a extends "b" {\n    x = 1\n}'),
        ("builtin f : A // c\nwhere A: B", "builtin f : A\n    // c\n    where\n    A: B"),
        ("x = f(a: . // c\nb)", "x =\n    f(\n        a:\n            // c\n            .b,\n    )"),
        ("@a // c\n(1)\nx = 1", "// c\n@a(1)\nx = 1"),
        ("@a(1 // c\n)\nx = 1", "@a(\n    1,// c\n)\nx = 1"),
    ],
)
def test_comments_are_kept_where_upstream_loses_them(source: str, expected: str) -> None:
    assert keeps_the_laws(source) == expected + "\n"


def test_a_comment_before_any_token_is_kept() -> None:
    source = (
        'package p import a "b" @m(1, "x",) option t.u = 1 testcase c extends "d" {x = y} '
        'builtin f : (<-t: stream[A], ?n: int = .l, r: [string: vector[B]], <-: {C with a: dynamic, "b": .d}) => [A] '
        "where A: B + C, B: D "
        'g = (a, b=1, t=<-) => {return a} x = [1, 2h][0] + {r with a: b, "c": [k: v, l: w],}.d |> h(a: 1, b: "${c}") '
        "y = if not a then -b else (c) and d =~ /e/ z = [:] v = 2020-01-01 u = {a, b} w = .label s = f()"
    )
    source = keeps_the_laws(source)
    tokens = parse_points(source)
    assert len(tokens) > 150
    for at in tokens:
        keeps_the_laws(f"{source[:at]} // c\n{source[at:]}")
    keeps_the_laws(
        "".join(f" // {at}\n{source[at:end]}" for at, end in zip(tokens, [*tokens[1:], len(source)], strict=True))
    )


def parse_points(source: str) -> list[int]:
    """Where a comment may stand: in front of every token outside of strings, and at the end."""
    from miniflux.syntax.lexer import tokenize

    found = []
    for at in [*tokenize(source).starts, len(source)]:
        try:
            # A comment inside a string is none.
            if comments_of(Source(f"{source[:at]} // c\n{source[at:]}")):
                parse(Source(f"{source[:at]} // c\n{source[at:]}"))
                found.append(at)
        except CheckError:
            continue
    return sorted(set(found))


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False))
def test_any_program(random: object) -> None:
    keeps_the_laws(program(random))  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False))
def test_any_layout(random: object) -> None:
    keeps_the_laws(mangle(program(random), random))  # type: ignore[arg-type]


def test_what_is_formatted_does_not_depend_on_how_it_was_laid_out() -> None:
    # But for the three constructs whose line ends are kept.
    source = "f = (a, b) => a + b\nx = f(a: {b: 1, c: [1, 2]}, b: -g() and h or i.j)\n"
    assert formatted(source.replace(" ", "\n  ").replace("\n  ", "\n", 1)) == formatted(source) == source


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files(path: Path) -> None:
    keeps_the_laws(path.read_text(encoding="utf-8"))


LONG = '"' + "x" * 200 + '"'


@pytest.mark.parametrize(
    "source",
    [
        "x = " + " + ".join(["a"] * 10_000),
        "x = " + " // c\n+ ".join(["a"] * 2_000),
        "x = a" + " |> f(a: 1)" * 5_000,
        "x = a" + "\n|> f(a: 1)" * 5_000,
        "x = a" + ".b()[0]" * 3_000,
        "x = [" + "1, " * 10_000 + "]",
        "x = " + "(" * 200 + "a" + ")" * 200,
        "x = " + "// c\n(" * 200 + "a" + ")" * 200,
        "x = " + "[" * 250 + LONG + "]" * 250,
        "x = " + "{a: " * 250 + LONG + "}" * 250,
        "x = " + "f(a: " * 250 + LONG + ")" * 250,
        "x = " + "(a) => " * 250 + LONG,
        "x = " + "() => {return " * 100 + LONG + "}" * 100,
        "x = " + "(a=() => {return 1}) => f(a: {b: [" * 40 + LONG + "]})" * 40,
        "x = " + "if a then b else " * 250 + "c",
        "x = " + '"a${' * 200 + "b" + '}"' * 200,
        "builtin x : " + "(a: [" * 100 + "A" + "]) => {a: int}" * 100,
        "testcase a {" * 300 + "}" * 300,
    ],
    ids=lambda source: source[:24].replace("\n", " "),
)
def test_long_and_deep_programs(source: str) -> None:
    start = time.process_time()
    result = formatted(source)
    assert time.process_time() - start < 20
    assert same_program(parse(Source(source)), parse(Source(result)))


def test_time_grows_with_the_length() -> None:
    def seconds(count: int) -> float:
        source = Source("x = f(a: 1, b: [c, d]) |> g(fn: (r) => r.a + 1)\n" * count)
        start = time.process_time()
        format_source(source)
        return time.process_time() - start

    seconds(50)
    assert min(seconds(800) for _ in range(2)) < 8 * 3 * min(seconds(100) for _ in range(3))


@pytest.mark.parametrize("source", ["x = (1", "x = 1 +", "x = {a: 1, b}", '"', "import", "x = 2020-13-01"])
def test_broken_programs_are_refused(source: str) -> None:
    with pytest.raises(CheckError):
        formatted(source)


def test_line_ends_of_other_systems() -> None:
    assert formatted('x=1 // c\r\ny="a\r\nb"\r\n') == 'x = 1\n\n// c\ny = "a\r\nb"\n'


@pytest.mark.parametrize(
    ("string", "count"),
    [
        ("", 0),
        ("ab", 2),
        ("é", 1),
        ("e\u0301a", 2),
        ("\u0301", 1),
        ("😀👍🏽", 2),
        ("👩\u200d👩\u200d👧", 1),
        ("🇩🇪🇫🇷", 2),
        ("中文", 2),
    ],
)
def test_characters_as_readers_count_them(string: str, count: int) -> None:
    assert graphemes(string) == count


def test_a_union_is_taken_by_the_lines_it_gives() -> None:
    # Fits in the first line, not in the second.
    wide = concat(text("a"), nest(concat(newline, text("b" * 10))))
    assert layout(union(wide, text("c")), 14) == "a\n    " + "b" * 10
    assert layout(union(wide, text("c")), 13) == "c"
    assert layout(union(union(wide, text("d" * 20)), text("c")), 13) == "c"
    # What follows a group counts until its next line end.
    pair = concat(group(concat(text("a"), line, text("b"))), text("c" * 3))
    assert layout(pair, 6) == "a bccc"
    assert layout(pair, 5) == "a\nbccc"


def test_what_two_programs_have_in_common() -> None:
    one = parse(Source("x = (1 + 2) * 3 // c"))
    assert same_program(one, parse(Source("x = ((1) + 2) * 3")))
    assert not same_program(one, parse(Source("x = 1 + 2 * 3")))
    assert not same_program(one, parse(Source("x = (1 + 2) * 4")))
    assert not same_program(one, parse(Source("x = (1 + 2) * 3\ny = 1")))
    assert lost_comments(Source("// a\n// b\n// a\nx = 1"), Source("// a\nx = 1")) == ["// a", "// b"]
