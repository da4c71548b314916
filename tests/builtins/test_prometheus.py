"""experimental/prometheus: the text format, its errors, and what scrape makes of an answer."""

from __future__ import annotations

import pytest

from miniflux.builtins._prometheus import read
from miniflux.errors import FluxError
from miniflux.runtime import Runtime
from miniflux.session import Session
from miniflux.tables.block import Tables
from miniflux.web.exchange import Request, Response

TEXT = b"""# HELP jobs How many.
# TYPE jobs counter
jobs{queue="a",host="h"} 3 1395066363000
jobs{queue="b",host="h"} 4 -5
bare 1e2
gone NaN

# A comment that says nothing
escaped{path="C:\\\\x",text="\\"q\\"\\n"} +Inf
# TYPE wait histogram
wait_bucket{le="0.05"} 2
wait_bucket{le="100000000"} 5
wait_bucket{le="+Inf"} 6.9
wait_sum 8.5
wait_count 6
# TYPE rpc summary
rpc{quantile="0.5"} 3.5
rpc{quantile="0.9"} NaN
rpc{a="b",quantile="0.5"} 4
rpc_sum 9
rpc_count 2
"""


def test_samples_in_the_order_of_the_text() -> None:
    assert [(s.name, s.labels, s.value, s.time) for s in read(TEXT)] == [
        ("jobs", {"queue": "a", "host": "h"}, 3.0, 1395066363000),
        ("jobs", {"queue": "b", "host": "h"}, 4.0, -5),
        ("bare", {}, 100.0, None),
        ("escaped", {"path": "C:\\x", "text": '"q"\n'}, float("inf"), None),
        ("wait_count", {}, 6.0, None),
        ("wait_sum", {}, 8.5, None),
        ("wait", {"le": "0.05"}, 2.0, None),
        ("wait", {"le": "1e+08"}, 5.0, None),
        ("wait", {"le": "+Inf"}, 6.0, None),
        ("rpc_count", {}, 2.0, None),
        ("rpc_sum", {}, 9.0, None),
        ("rpc", {"quantile": "0.5"}, 3.5, None),
        ("rpc_count", {"a": "b"}, 0.0, None),
        ("rpc_sum", {"a": "b"}, 0.0, None),
        ("rpc", {"a": "b", "quantile": "0.5"}, 4.0, None),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"a 1", "line 1: unexpected end of input stream"),
        (b"\n# no end", "line 2: unexpected end of input stream"),
        (b"a 1\r\n", 'line 1: expected float as value, got "1\\r"'),
        (b"a\n", 'line 1: expected float as value, got ""'),
        (b"1a 1\n", "line 1: invalid metric name"),
        (b"<html>\n", "line 1: invalid metric name"),
        (b'a{b="c} 2\n', 'line 1: label value "c} 2" contains unescaped new-line'),
        (b'a{b="\\t"} 2\n', "line 1: invalid escape sequence '\\t'"),
        (b'a{b="\xff"} 2\n', 'line 1: invalid label value "\\xff"'),
        (b"a{b} 2\n", "line 1: expected '=' after label name, found '}'"),
        (b"a{b=c} 2\n", "line 1: expected '\"' at start of label value, found 'c'"),
        (b'a{b="c";} 2\n', 'line 1: unexpected end of label value "c"'),
        (b'a{1="c"} 2\n', 'line 1: invalid label name for metric "a"'),
        (b'a{__name__="c"} 2\n', 'line 1: label name "__name__" is reserved'),
        (b'a{b="c",b="d"} 2\n', 'line 1: duplicate label names for metric "a"'),
        (b"a 1 2.5\n", 'line 1: expected integer as timestamp, got "2.5"'),
        (b"a 1 2 3\n", 'line 1: spurious string after timestamp: " 3"'),
        (b"# TYPE a thing\n", 'line 1: unknown metric type "thing"'),
        (b"# TYPE a gauge\n# TYPE a gauge\n", 'line 2: second TYPE line for metric name "a", or TYPE reported after'),
        (b"a 1\n# TYPE a gauge\n", 'line 2: second TYPE line for metric name "a", or TYPE reported after samples'),
        (b"# HELP a x\n# HELP a x\n", 'line 2: second HELP line for metric name "a"'),
        (b"# TYPE a-b gauge\n", "line 1: invalid metric name in comment"),
        (b'# TYPE a summary\na{quantile="x"} 1\n', "line 2: expected float as value for 'quantile' label, got \"x\""),
        (b'# TYPE a histogram\na_bucket{le="x"} 1\n', "line 2: expected float as value for 'le' label, got \"x\""),
    ],
)
def test_errors_say_the_line(text: bytes, message: str) -> None:
    with pytest.raises(FluxError) as caught:
        read(text)
    assert caught.value.message.startswith(f"reading text format failed: text format parsing error in {message}")


class Endpoint:
    """Answers every request alike and keeps what was asked."""

    def __init__(self, body: bytes, content_type: str | None = "text/plain; version=0.0.4") -> None:
        self.body = body
        self.headers = [] if content_type is None else [("Content-Type", content_type)]
        self.asked: list[str] = []

    def send(self, request: Request) -> Response:
        self.asked.append(f"{request.method} {request.url}")
        return Response(200, self.headers, self.body, 1)

    def close(self) -> None:
        pass


def scrape(endpoint: Endpoint, more: str = "") -> dict[str, Tables]:
    session = Session(Runtime(http=endpoint, clock=lambda: 1_000))
    script = f'import "experimental/prometheus"\nprometheus.scrape(url: "http://h/metrics"){more}'
    return {result.name: result.tables for result in session.run(script)}


def test_a_table_for_each_sample() -> None:
    endpoint = Endpoint(b'jobs{queue="a"} 3 1395066363000\njobs{queue="b"} 4 -5\nup 1\n')
    tables = scrape(endpoint)["_result"]
    assert endpoint.asked == ["GET http://h/metrics"]
    assert list(map(repr, tables.keys())) == [
        "{_field=jobs,_measurement=prometheus,queue=a}",
        "{_field=jobs,_measurement=prometheus,queue=b}",
        "{_field=up,_measurement=prometheus}",
    ]
    first, last = tables.blocks
    assert {c.label: c.values for c in first.columns} == {
        "_time": [1395066363000000000, 1_000],
        "_value": [3.0, 4.0],
        "_measurement": ["prometheus"] * 2,
        "_field": ["jobs"] * 2,
        "url": ["http://h/metrics"] * 2,
        "queue": ["a", "b"],
    }
    assert last.labels == ["_time", "_value", "_measurement", "_field", "url"]


def test_labels_that_are_called_like_columns() -> None:
    (block,) = scrape(Endpoint(b'up{url="x",_field="y"} 1\n'))["_result"].blocks
    assert [(c.label, c.values) for c in block.columns][3:] == [("_field", ["up"]), ("url", ["x"])]
    assert repr(block.keys[0]) == "{_field=up,_measurement=prometheus,url=x}"


def test_no_samples_no_tables() -> None:
    assert scrape(Endpoint(b""))["_result"].blocks == []
    assert scrape(Endpoint(b"", None))["_result"].blocks == []


@pytest.mark.parametrize(
    ("content_type", "message"),
    [
        (None, "mime: no media type"),
        (
            "application/vnd.google.protobuf; encoding=delimited",
            "the endpoint answers Prometheus metrics as protocol buffers; only the text format can be read",
        ),
    ],
)
def test_answers_that_are_no_text(content_type: str | None, message: str) -> None:
    with pytest.raises(FluxError) as caught:
        scrape(Endpoint(b"up 1\n", content_type))
    assert caught.value.message == message


def test_one_request_for_two_readers() -> None:
    endpoint = Endpoint(b"up 1\n")
    session = Session(Runtime(http=endpoint))
    script = 'import "experimental/prometheus"\ns = prometheus.scrape(url: "http://h/")\n'
    results = list(session.run(script + 's |> yield(name: "a")\ns |> count() |> yield(name: "b")'))
    assert [result.name for result in results] == ["a", "b"]
    assert endpoint.asked == ["GET http://h/"]
