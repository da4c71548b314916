"""Examples of documentation: where they are found, how they run, what their tables are compared with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from miniflux.testing.examples import examples, marked
from miniflux.testing.run_example import run_example

PAGE = """---
title: shorten() function
---

`shorten()` posts.

##### Function type signature

```js
shorten = (url: string) => {status: int}
```

## Examples

### Post JSON and read the answer

```js
import "array"
import "experimental/json"
import "http/requests"

response = requests.post(url: "https://example.com/shorten", body: bytes(v: "{}"))
data = json.parse(data: response.body)

array.from(rows: [data])
```

#### Output data

| short                | n   |
| -------------------- | --- |
| https://sho.rt/1     | 2   |

### Two tables

```flux
import "array"

array.from(rows: [{host: "a", v: 1.5}, {host: "b", v: 2.0}])
    |> group(columns: ["host"])
```

#### Input data

| not | compared |
| --- | -------- |
| 1   | 2        |

#### Output data

| *host | v   |
| :---- | --: |
| a     | 1.5 |

| *host | v |
| :---- | -: |
| b     | 2 |

## Notes

```js
this is not Flux and not below Examples
```
"""


def har(*entries: tuple[str, str, str]) -> str:
    """An archive with answers: (method, URL, body of the answer)."""
    return json.dumps(
        {
            "log": {
                "version": "1.2",
                "creator": {"name": "a test", "version": "1"},
                "entries": [
                    {
                        "startedDateTime": "2024-01-01T00:00:00Z",
                        "time": 1,
                        "request": {"method": method, "url": url, "httpVersion": "HTTP/1.1", "headers": []},
                        "response": {
                            "status": 200,
                            "statusText": "OK",
                            "httpVersion": "HTTP/1.1",
                            "headers": [],
                            "content": {"size": len(body), "mimeType": "application/json", "text": body},
                        },
                    }
                    for method, url, body in entries
                ],
            }
        }
    )


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "shorten.md"
    path.write_text(PAGE)
    answer = ("POST", "https://example.com/shorten", '{"short": "https://sho.rt/1", "n": 2}')
    (tmp_path / "shorten.har").write_text(har(answer))
    return path


def test_blocks_below_examples_are_found_and_no_others(page: Path) -> None:
    found = examples(str(page))
    assert [(e.title, len(e.tables), e.line) for e in found] == [
        ("Post JSON and read the answer", 1, 18),
        ("Two tables", 2, 37),
    ]
    assert found[1].tables[0].labels == ["host", "v"]


def test_they_run_and_their_tables_agree(page: Path) -> None:
    assert [run_example(e).outcome for e in examples(str(page))] == ["passed", "passed"]


@pytest.mark.parametrize(
    ("wrong", "right", "message"),
    [
        (
            "| https://sho.rt/1     | 2   |",
            "| https://sho.rt/2     | 2   |",
            "row 1, column short: the page shows 'https://sho.rt/2', the result has 'https://sho.rt/1'",
        ),
        (
            "| short                | n   |",
            "| short                | m   |",
            "the page shows the columns short, m; the result has short, n",
        ),
        ("| a     | 1.5 |", "| a     | 1.5 |\n| a | 3 |", "the page shows 2 rows, the result has 1"),
        ("| b     | 2 |", "| c     | 2 |", "column host: the page shows 'c', the result has 'b'"),
    ],
)
def test_a_difference_is_told_with_its_place(page: Path, wrong: str, right: str, message: str) -> None:
    page.write_text(PAGE.replace(wrong, right))
    failures = [o for o in map(run_example, examples(str(page))) if o.outcome == "failed"]
    assert len(failures) == 1
    assert message in failures[0].message and f"{page}:" in failures[0].message


def test_nothing_is_ever_sent(page: Path) -> None:
    page.with_suffix(".har").unlink()
    outcome = run_example(examples(str(page))[0])
    assert outcome.outcome == "failed"
    assert "give its answers with --replay FILE.har, or in shorten.har beside the page" in outcome.message


def test_errors_show_the_line_of_the_page(page: Path) -> None:
    page.write_text(PAGE.replace("rows: [data]", "rows: [dota]"))
    outcome = run_example(examples(str(page))[0])
    assert "undefined identifier dota" in outcome.message and f"{page}:25:19" in outcome.message


def test_the_slip_of_a_well_known_page_runs_as_it_stands(tmp_path: Path) -> None:
    page = tmp_path / "endpoint.md"
    page.write_text(
        '## Examples\n\n```js\nimport "array"\nimport "http"\n\nendpoint =\n    http.endpoint(url: "http://example.com/")(\n'
        '        mapfn: (r) => ({headers: {h: "1"}, data: bytes(v: "The value is ${r._value}")}),\n    )\n\n'
        "array.from(rows: [{_value: 1}, {_value: 2}])\n    |> endpoint()\n```\n"
    )
    page.with_suffix(".har").write_text(har(("POST", "http://example.com/", "")))
    (example,) = examples(str(page))
    assert run_example(example).outcome == "passed"
    strict = run_example(example, strict=True)
    assert strict.outcome == "failed" and "found unexpected argument mapfn (Expected `mapFn`)" in strict.message


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["< t", ">     |> f()"], ['t |> yield(name: "input")', '    |> f() |> yield(name: "output")']),
        (['# import "a"', "#", "x = 1"], ['import "a"', "", "x = 1"]),
        (["> f(", ">     a: 1,", "> )"], ["f(", "    a: 1,", ') |> yield(name: "output")']),
        (["> f(", '    a: ")",', ")", "x = 1"], ["f(", '    a: ")",', ') |> yield(name: "output")', "x = 1"]),
        (["#> t"], ['t |> yield(name: "output")']),
    ],
)
def test_markers_of_doc_comments(lines: list[str], expected: list[str]) -> None:
    assert marked(lines) == expected


def test_doc_comments(tmp_path: Path) -> None:
    path = tmp_path / "p.flux"
    path.write_text(
        '// Package p is a test.\n//\n// ## Examples\n//\n// ### One\n// ```\n// import "array"\n//\n'
        "// > array.from(rows: [{v: 1}])\n// ```\n//\n// #### Output data\n// | v |\n// | - |\n// | 1 |\n//\n"
        "// ### Two\n// ```no_run\n// this does not run\n// ```\npackage p\n\n// x is a value.\n//\n// ## Examples\n//\n"
        "// ### Three\n// ```flux\n// nope\n// ```\nx = 1\n"
    )
    found = examples(str(path))
    assert [(e.title, e.line, e.run) for e in found] == [
        ("p One", 7, True),
        ("p Two", 19, False),
        ("x Three", 29, True),
    ]
    assert [run_example(e).outcome for e in found] == ["passed", "skipped", "failed"]
