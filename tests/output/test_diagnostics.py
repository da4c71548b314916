"""Errors and warnings with the places they speak of."""

from __future__ import annotations

from textwrap import dedent

from miniflux.errors import CheckError, Diagnostic, FluxError, Label, StreamError
from miniflux.output.diagnostics import diagnostic_json, render
from miniflux.syntax.source import Source, Span


def at(source: Source, text: str) -> Span:
    start = source.text.index(text)
    return Span(source, start, start + len(text))


def check(problem: FluxError | Diagnostic, want: str) -> None:
    assert render(problem) == dedent(want).removeprefix("\n")


SCRIPT = Source(
    dedent("""\
        f = (a) => a
        f(b: 1)
        x = f(
            a: 1,
            b: 2,
        )
            g(
          a)
        \tt = "日本" + 1
        """),
    "main.flux",
)


def test_one_line() -> None:
    check(
        Diagnostic("found unexpected argument b", at(SCRIPT, "b"), notes=("help: did you mean `a`?",)),
        """
        error: found unexpected argument b
          ┌─ main.flux:2:3
          │
        2 │ f(b: 1)
          │   ^
          │
          = help: did you mean `a`?
        """,
    )


def test_several_lines() -> None:
    check(
        Diagnostic("missing required argument c", at(SCRIPT, "f(\n    a: 1,\n    b: 2,\n)")),
        """
        error: missing required argument c
          ┌─ main.flux:3:5
          │
        3 │   x = f(
          │ ╭─────^
        4 │ │     a: 1,
        5 │ │     b: 2,
        6 │ │ )
          │ ╰─^
        """,
    )


def test_several_lines_from_the_first_word_on() -> None:
    check(
        Diagnostic("undefined identifier g", at(SCRIPT, "g(\n  a)")),
        """
        error: undefined identifier g
          ┌─ main.flux:7:5
          │
        7 │ ╭     g(
        8 │ │   a)
          │ ╰────^
        """,
    )


def test_many_lines_are_elided() -> None:
    source = Source("[\n" + "".join(f"    {i},\n" for i in range(1, 99)) + "]\n", "list.flux")
    check(
        Diagnostic("expected int but found [int]", Span(source, 0, len(source.text))),
        """
        error: expected int but found [int]
            ┌─ list.flux:1:1
            │
          1 │ ╭ [
          2 │ │     1,
          3 │ │     2,
            ·
         98 │ │     97,
         99 │ │     98,
        100 │ │ ]
            │ ╰─^
        """,
    )


def test_tabs_and_wide_characters() -> None:
    one = SCRIPT.text.rindex("1")
    check(
        Diagnostic(
            "expected string but found int",
            Span(SCRIPT, one, one + 1),
            labels=(Label(at(SCRIPT, '"日本"'), "a string"),),
        ),
        """
        error: expected string but found int
          ┌─ main.flux:9:17
          │
        9 │     t = "日本" + 1
          │         ------ a string
          │                  ^
        """,
    )


def test_labels_in_other_lines_and_files() -> None:
    other = Source("option x = 1\n", "lib/other.flux")
    check(
        Diagnostic(
            "found unexpected argument b",
            at(SCRIPT, "b: 2"),
            labels=(
                Label(at(SCRIPT, "f = (a) => a"), "defined here"),
                Label(at(SCRIPT, "g("), "then here"),
                Label(at(other, "x"), "and there"),
            ),
        ),
        """
        error: found unexpected argument b
          ┌─ main.flux:5:5
          │
        1 │ f = (a) => a
          │ ------------ defined here
          ·
        5 │     b: 2,
          │     ^^^^
        6 │ )
        7 │     g(
          │     -- then here
          ├─ lib/other.flux:1:8
          │
        1 │ option x = 1
          │        - and there
        """,
    )


def test_a_label_over_several_lines() -> None:
    check(
        Diagnostic(
            "found unexpected argument b",
            at(SCRIPT, "b: 2"),
            labels=(
                Label(at(SCRIPT, "f(\n    a: 1,\n    b: 2,\n)"), "in this call"),
                Label(at(SCRIPT, "g(\n  a)"), "x"),
            ),
        ),
        """
        error: found unexpected argument b
          ┌─ main.flux:5:5
          │
        3 │   x = f(
          │ ╭─────-
        4 │ │     a: 1,
        5 │ │     b: 2,
          │ │     ^^^^
        6 │ │ )
          │ ╰─- in this call
        7 │       g(
          │       -- x
        """,
    )


def test_end_of_file() -> None:
    source = Source("x = (1 +\n", "")
    check(
        Diagnostic("unexpected end of file", Span(source, 9, 9)),
        """
        error: unexpected end of file
          ┌─ main:2:1
          │
        2 │
          │ ^
        """,
    )
    check(
        Diagnostic("empty", Span(Source("", "e.flux"), 0, 0)),
        """
        error: empty
          ┌─ e.flux:1:1
          │
        1 │
          │ ^
        """,
    )


def test_long_lines_are_cut_around_the_place() -> None:
    source = Source("[" + "1, " * 500 + "oops" + ", 2" * 500 + "]", "")
    line, marks = render(Diagnostic("x", at(source, "oops"))).splitlines()[3:5]
    assert len(line) <= 4 + 120
    assert line.startswith("1 │ …")
    assert line.endswith("…")
    assert line[marks.index("^") : marks.rindex("^") + 1] == "oops"
    for span in (Span(source, 0, len(source.text)), Span(source, len(source.text) - 1, len(source.text))):
        assert max(map(len, render(Diagnostic("x", span)).splitlines())) <= 4 + 121


def test_control_characters_do_not_reach_the_terminal() -> None:
    assert "\x1b" not in render(Diagnostic("x", Span(Source("a = \x1b[31m"), 0, 1)))


def test_several_findings() -> None:
    check(
        CheckError([Diagnostic("one", None), Diagnostic("two", None, notes=("why",))]),
        """
        error: one

        error: two
         = why
        """,
    )


def test_warnings_show_their_names() -> None:
    check(Diagnostic("old", None, severity="warning", name="deprecated"), "warning[deprecated]: old\n")


LIBRARY = Source('builtin post : int\ndo = () => die(msg: "x")\n', "stdlib/http/requests/requests.flux")


def test_call_trail() -> None:
    error = FluxError("boom").wrapped("die", at(LIBRARY, 'die(msg: "x")')).wrapped("do", at(SCRIPT, "a: 1"))
    check(
        error.wrapped("f", at(SCRIPT, "f(b: 1)")),
        """
        error: error calling function "f" @2:1-2:8: error calling function "do" @4:5-4:9: error calling function "die" @http/requests/requests.flux|2:12-2:25: boom
          ┌─ main.flux:4:5
          │
        4 │     a: 1,
          │     ^^^^
          │
          = in "die" at stdlib/http/requests/requests.flux:2:12
          = called from "do" at main.flux:4:5
          = called from "f" at main.flux:2:1
        """,
    )


def test_one_call_needs_no_trail() -> None:
    check(
        FluxError("boom").wrapped("f", at(SCRIPT, "f(b: 1)")),
        """
        error: error calling function "f" @2:1-2:8: boom
          ┌─ main.flux:2:1
          │
        2 │ f(b: 1)
          │ ^^^^^^^
        """,
    )


def test_errors_of_streams() -> None:
    cause = FluxError("failed to evaluate map function: cannot divide by zero", at(SCRIPT, "a: 1"))
    check(
        StreamError(cause, "map", at(SCRIPT, "g(")),
        """
        error: runtime error @7:5-7:7: map: failed to evaluate map function: cannot divide by zero
          ┌─ main.flux:4:5
          │
        4 │     a: 1,
          │     ^^^^
        """,
    )


def test_errors_without_a_place() -> None:
    check(
        FluxError("error in csv.from(): wrong number of fields"), "error: error in csv.from(): wrong number of fields\n"
    )


def test_colours_when_asked_only() -> None:
    problem = Diagnostic("x", at(SCRIPT, "b"))
    assert "\x1b" not in render(problem)
    assert render(problem, color=True).splitlines() == [
        "\x1b[1;31merror\x1b[0m\x1b[1m: x\x1b[0m",
        "  \x1b[34m┌─\x1b[0m main.flux:2:3",
        "  \x1b[34m│\x1b[0m",
        "\x1b[34m2 │\x1b[0m f(b: 1)",
        "  \x1b[34m│\x1b[0m   \x1b[1;31m^\x1b[0m",
    ]


def test_json() -> None:
    span = at(SCRIPT, '"日本" + 1')
    assert diagnostic_json(Diagnostic("m", span, severity="warning", phase="parse")) == {
        "severity": "warning",
        "phase": "parse",
        "message": "m",
        "start": {"line": 9, "column": 6},
        "end": {"line": 9, "column": 18},
    }
    assert diagnostic_json(Diagnostic("m", None))["start"] is None
