"""`miniflux doc`: what a name finds."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from miniflux.documentation import Entry, lookup, members, package, prelude
from miniflux.output.documentation import render_entry
from miniflux.types.locate import library_paths

Cli = Callable[..., SimpleNamespace]


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("map", "map : (<-tables: stream[A], fn: (r: A) => B, ?mergeKey: bool) => stream[B]\n\nmap "),
        ("map()", "map : (<-tables: stream[A], fn: (r: A) => B, ?mergeKey: bool) => stream[B]\n\nmap "),
        ("array.from", 'from : (<-rows: [A]) => stream[A] where A: Record\nimport "array"\n\nfrom '),
        ("http.post", 'post : (url: string, ?headers: A, ?data: bytes) => int where A: Record\nimport "http"\n\npost '),
        # What is written in Flux shows the type that is inferred.
        (
            "toInt",
            "toInt : (<-tables: stream[{B with _value: A}]) => stream[{B with _value: int, _value: A}]\n\ntoInt ",
        ),
        ("secrets.get", 'get : (key: string) => string\nimport "influxdata/influxdb/secrets"\n\nget '),
        ("strings.title", 'title : (v: string) => string\nimport "strings"\n\ntitle '),
        ("now", "option now = system.time\n\nnow "),
        ("inf", "inf : duration\n\ninf "),
        # The slashes of an address begin no comment.
        (
            "slack.defaultURL",
            'option defaultURL = "https://slack.com/api/chat.postMessage"\nimport "slack"\n\ndefaultURL ',
        ),
        ("json", 'json\nimport "json"\n\nPackage json '),
        ("influxdb/secrets", 'influxdata/influxdb/secrets\nimport "influxdata/influxdb/secrets"\n\nPackage secrets '),
    ],
)
def test_found(name: str, first: str, cli: Cli) -> None:
    found = cli("doc", name)
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith(first)


@pytest.mark.parametrize(
    ("name", "err"),
    [
        ("flter", "no documentation of `flter`\n  did you mean `filter`?\n"),
        ("http.psot", "no documentation of `http.psot`\n  did you mean `http.post`?\n"),
        ("pathEscape", "no documentation of `pathEscape`\n  did you mean `http.pathEscape`?\n"),
        ("qqqqqq", "no documentation of `qqqqqq`\n  `miniflux doc` lists the packages\n"),
        ("", "no documentation of ``\n  `miniflux doc` lists the packages\n"),
        ("json._x", "no documentation of `json._x`\n  did you mean `json`?\n"),
        ("requests.get", "`requests.get` may be `experimental/http/requests.get` or `http/requests.get`\n"),
        ("requests", "`requests` may be `experimental/http/requests` or `http/requests`\n"),
    ],
)
def test_not_found(name: str, err: str, cli: Cli) -> None:
    assert vars(cli("doc", name)) == {"code": 1, "out": "", "err": err}


def test_a_package_lists_its_members(cli: Cli) -> None:
    lines = cli("doc", "dict").out.split("## Members")[1].split("\n")
    assert [line.split()[0] for line in lines if line] == ["fromList()", "get()", "insert()", "remove()"]


def test_marks_of_examples_are_left_out(cli: Cli) -> None:
    lines = cli("doc", "http.post").out.splitlines()
    assert not [line for line in lines if line.startswith(("< ", "> ", "# "))]
    assert "sampledata.float()" in lines


def test_on_a_terminal_markdown_is_laid_out(cli: Cli) -> None:
    out = cli("doc", "http.post", "--color", "always").out
    assert "\x1b[1mpost\x1b[0m : (url: string" in out
    assert "\n\x1b[1mParameters\x1b[0m\n" in out
    assert '\x1b[36m    import "array"\x1b[0m\n' in out
    assert "`" not in out
    assert "## " not in out


def test_the_code_of_examples_is_laid_out_as_fmt_does(cli: Cli) -> None:
    out = cli("doc", "aggregateWindow").out
    assert (
        "\ndata\n    |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:06:00Z)\n    |> aggregateWindow(" in out
    )


def test_long_lines_are_broken_at_the_width_of_a_terminal() -> None:
    text = (
        "post sends\ndata to `a b c` and `d`.\n\n- one: Number of things to count.\n\n"
        "## Metadata\nintroduced: 0.1.0\ntags: one"
    )
    signature = "(one: int, ?two: string, three: (r: A) => B) => string"
    entry = Entry("http", "post", "function", signature, text)
    assert render_entry(entry, width=22).split("\n") == [
        "post : (",
        "    one: int,",
        "    ?two: string,",
        "    three: (r: A) => B,",
        ") => string",
        'import "http"',
        "",
        "post sends data to",
        "`a b c` and `d`.",
        "",
        "- one: Number of",
        "  things to count.",
        "",
        "## Metadata",
        "introduced: 0.1.0",
        "tags: one",
        "",
    ]
    assert text in render_entry(entry)


def test_without_a_name_the_packages_are_listed(cli: Cli) -> None:
    found = cli("doc")
    assert (found.code, found.err) == (0, "")
    lines = found.out.splitlines()
    assert [line.split()[0] for line in lines] == library_paths()
    assert "  http                      Package http sends data over HTTP." in lines


def test_everything_public_has_documentation_that_begins_with_its_name() -> None:
    missing = []
    for path in library_paths():
        if not package(path).text.startswith("Package "):
            missing.append(path)
        missing += [e.qualified for e in members(path).values() if not e.text.startswith(f"{e.name} ")]
    assert missing == []


def test_every_name_finds_itself() -> None:
    for entry in prelude().values():
        assert entry.name in [found.name for found in lookup(entry.qualified)]
    for path in library_paths():
        assert path in [found.package for found in lookup(path)]
