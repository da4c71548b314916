"""Whatever the source and the places, a report can be written, and nothing in it steers the terminal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import Diagnostic, FluxError, Label, StreamError
from miniflux.output.diagnostics import diagnostic_json, render
from miniflux.output.text import width_of
from miniflux.syntax.source import Source, Span

TEXTS = st.lists(
    st.sampled_from(["a", " ", "\t", "\n", "\r\n", "\r", "日", "e\u0301", "\x1b", "\u2028", "x" * 70, "日" * 50]),
    max_size=25,
).map("".join)


@st.composite
def spans(draw: st.DrawFn, source: Source) -> Span:
    start = draw(st.integers(0, len(source.text)))
    return Span(source, start, draw(st.integers(start, len(source.text))))


@given(st.data(), TEXTS)
def test_any_places_in_any_source(data: st.DataObject, text: str) -> None:
    source = Source(text, "a.flux")
    labels = tuple(Label(data.draw(spans(source)), "here") for _ in range(data.draw(st.integers(0, 3))))
    span = data.draw(spans(source))
    lines = render(Diagnostic("m", span, labels=labels, notes=("n",))).split("\n")
    assert lines[0] == "error: m"
    assert lines[-2:] == [lines[-2], ""]
    assert lines[-2].strip() == "= n"
    assert any("^" in line for line in lines)
    for line in lines:
        assert line.isprintable()
        assert width_of(line) <= 140
    begin, end = diagnostic_json(Diagnostic("m", span))["start"], diagnostic_json(Diagnostic("m", span))["end"]
    assert (begin["line"], begin["column"]) <= (end["line"], end["column"])


@given(st.data(), TEXTS)
def test_the_first_line_of_a_running_error_is_upstreams(data: st.DataObject, text: str) -> None:
    source = Source(text, data.draw(st.sampled_from(["a.flux", "stdlib/a/a.flux", ""])))
    error = FluxError("why", data.draw(st.none() | spans(source)))
    for name in data.draw(st.lists(st.sampled_from(["f", "_g"]), max_size=3)):
        error.wrapped(name, data.draw(st.none() | spans(source)))
    if data.draw(st.booleans()):
        error = StreamError(error, "map", data.draw(st.none() | spans(source)))
    assert render(error).splitlines()[0] == f"error: {error.trail()}"
