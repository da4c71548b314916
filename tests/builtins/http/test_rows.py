"""Requests of rows: an endpoint and any other function of rows sends once a row, in their order, and only what the row evaluates."""

from __future__ import annotations

import pytest

from ..loopback import Server, statuses
from .programs import failure, run

ENDPOINT = """
send = http.endpoint(url: "{server}/alert")(mapFn: (r) => ({{headers: {{}}, data: bytes(v: string(v: r.n))}}))
"""


def test_endpoint_sends_one_request_a_row_in_order(server: Server) -> None:
    (result,) = run(ENDPOINT.format(server=server.url) + "array.from(rows: [{n: 3}, {n: 1}, {n: 2}]) |> send()")
    assert server.bodies == ["3", "1", "2"]
    assert result.records() == [{"n": n, "_status": "200", "_sent": "true"} for n in (3, 1, 2)]
    assert server.connections == 1


def test_endpoint_takes_tables_in_the_order_of_their_keys(server: Server) -> None:
    rows = '[{k: "b", n: 1}, {k: "a", n: 2}, {k: "b", n: 3}]'
    run(ENDPOINT.format(server=server.url) + f'array.from(rows: {rows}) |> group(columns: ["k"]) |> send()')
    assert server.bodies == ["2", "1", "3"]


def test_endpoint_puts_what_was_not_sent_in_tables_of_its_own() -> None:
    with Server(statuses(200, 201, 500, 200, 204)) as server:
        (result,) = run(
            ENDPOINT.format(server=server.url)
            + "array.from(rows: [{n: 1}, {n: 2}, {n: 3}, {n: 4}, {n: 5}]) |> group() |> send()"
        )
    tables = [(key.get("_sent"), key.labels) for block in result.tables for key in block.keys]
    assert tables == [("false", ("_sent",)), ("true", ("_sent",))]
    assert [(r["n"], r["_status"]) for r in result.records()] == [
        (2, "201"),
        (3, "500"),
        (5, "204"),
        (1, "200"),
        (4, "200"),
    ]


def test_endpoint_extends_the_group_key(server: Server) -> None:
    rows = '[{k: "a", n: 1}, {k: "b", n: 2}]'
    (result,) = run(ENDPOINT.format(server=server.url) + f'array.from(rows: {rows}) |> group(columns: ["k"]) |> send()')
    assert [key.labels for block in result.tables for key in block.keys] == [("_sent", "k"), ("_sent", "k")]


def test_a_stream_that_is_used_twice_sends_once(server: Server) -> None:
    script = """
    sent = array.from(rows: [{n: 1}, {n: 2}]) |> send()
    sent |> yield(name: "a")
    sent |> map(fn: (r) => ({n: r.n})) |> yield(name: "b")
    union(tables: [sent, sent]) |> yield(name: "c")
    """
    results = run(ENDPOINT.format(server=server.url) + script)
    assert [r.name for r in results] == ["a", "b", "c"]
    assert len(results[2].records()) == 4
    assert server.bodies == ["1", "2"]


def test_a_stream_that_is_read_and_then_yielded_sends_once(server: Server) -> None:
    script = """
    sent = array.from(rows: [{n: 1}, {n: 2}]) |> send()
    first = sent |> findRecord(fn: (key) => true, idx: 0)
    sent |> filter(fn: (r) => r.n > first.n)
    """
    (result,) = run(ENDPOINT.format(server=server.url) + script)
    assert [r["n"] for r in result.records()] == [2]
    assert server.bodies == ["1", "2"]


def test_a_stream_that_nobody_reads_sends_nothing(server: Server) -> None:
    run(ENDPOINT.format(server=server.url) + "x = array.from(rows: [{n: 1}]) |> send()\narray.from(rows: [{n: 2}])")
    assert not server.asked


def test_a_limit_before_the_endpoint_saves_requests(server: Server) -> None:
    rows = "array.from(rows: [{n: 1}, {n: 2}, {n: 3}])"
    run(ENDPOINT.format(server=server.url) + f"{rows} |> limit(n: 1) |> send()")
    assert server.bodies == ["1"]


def test_a_limit_behind_the_endpoint_saves_none(server: Server) -> None:
    rows = "array.from(rows: [{n: 1}, {n: 2}, {n: 3}])"
    (result,) = run(ENDPOINT.format(server=server.url) + f"{rows} |> send() |> limit(n: 1)")
    assert server.bodies == ["1", "2", "3"]
    assert len(result.records()) == 1


def test_a_failure_ends_the_stream_after_the_rows_before_it(server: Server) -> None:
    script = f"""
    send = http.endpoint(url: "{server.url}/m")(
        mapFn: (r) => ({{headers: {{x: r.h}}, data: bytes(v: string(v: r.n))}}),
    )
    array.from(rows: [{{n: 1, h: "a"}}, {{n: 2, h: "b"}}, {{n: 3, h: "bad\\n"}}, {{n: 4, h: "d"}}]) |> send()
    """
    error = failure(script)
    assert error.startswith("runtime error @")
    assert ": send: failed to evaluate map function: " in error
    assert error.endswith(f'Post "{server.url}/m": net/http: invalid header field value for "X"')
    assert server.bodies == ["1", "2"]


def test_a_stream_that_failed_is_not_sent_again(server: Server) -> None:
    script = f"""
    sent = array.from(rows: [{{n: 1, ok: true}}, {{n: 2, ok: false}}])
        |> map(fn: (r) => ({{n: r.n, s: if r.ok then http.post(url: "{server.url}") else http.post(url: "")}}))
    read = () => sent |> findRecord(fn: (key) => true, idx: 0)
    first = experimental.catch(fn: read).msg
    second = experimental.catch(fn: read).msg
    array.from(rows: [{{first: first, same: first == second}}])
    """
    (result,) = run(script)
    (record,) = result.records()
    assert record["first"].endswith('unsupported protocol scheme ""')
    assert record["same"]
    assert len(server.asked) == 1


def test_a_null_header_ends_the_stream_as_well(server: Server) -> None:
    script = f"""
    send = http.endpoint(url: "{server.url}")(mapFn: (r) => ({{headers: {{x: r.h}}, data: bytes(v: "x")}}))
    array.from(rows: [{{h: "a"}}, {{h: debug.null(type: "string")}}]) |> send()
    """
    assert failure(script).endswith('header value "x" must be a string')
    assert len(server.asked) == 1


def test_a_null_body_is_an_empty_one(server: Server) -> None:
    script = f"""
    send = http.endpoint(url: "{server.url}")(mapFn: (r) => ({{headers: {{}}, data: debug.null(type: "bytes")}}))
    array.from(rows: [{{n: 1}}, {{n: 2}}]) |> send()
    """
    (result,) = run(script)
    assert server.bodies == ["", ""]
    assert [r["_sent"] for r in result.records()] == ["true", "true"]


def test_two_endpoints_in_a_row_send_one_after_the_other(server: Server) -> None:
    script = f"""
    to = (name) => http.endpoint(url: "{server.url}/" + name)(mapFn: (r) => ({{headers: {{}}, data: bytes(v: "${{r.n}}")}}))
    array.from(rows: [{{n: 1}}, {{n: 2}}]) |> to(name: "a")() |> to(name: "b")()
    """
    run(script)
    assert [a.target + a.body.decode() for a in server.asked] == ["/a1", "/a2", "/b1", "/b2"]


def test_the_properties_of_a_record_send_in_the_order_in_which_they_are_written(server: Server) -> None:
    script = f"""
    to = (name) => http.post(url: "{server.url}/" + name)
    array.from(rows: [{{n: 1}}, {{n: 2}}])
        |> map(fn: (r) => ({{z: to(name: "z${{r.n}}"), a: to(name: "a${{r.n}}"), m: to(name: "m${{r.n}}")}}))
    """
    run(script)
    assert [a.target for a in server.asked] == ["/z1", "/a1", "/m1", "/z2", "/a2", "/m2"]


@pytest.mark.parametrize(
    ("expression", "targets"),
    [
        ('if r.n > 1 then post(p: "/yes") else 0', ["/yes", "/yes"]),
        ('if r.n > 1 and post(p: "/and") == 200 then 1 else 0', ["/and", "/and"]),
        ('if r.n > 1 or post(p: "/or") == 200 then 1 else 0', ["/or"]),
        ('[post(p: "/${r.n}")][0]', ["/1", "/2", "/3"]),
        (
            'length(arr: [1, 2] |> array.map(fn: (x) => post(p: "/${r.n}${x}")))',
            ["/11", "/12", "/21", "/22", "/31", "/32"],
        ),
        ('display(v: experimental.catch(fn: () => post(p: "/c${r.n}")).value)', ["/c1", "/c2", "/c3"]),
    ],
)
def test_only_what_a_row_evaluates_is_sent(server: Server, expression: str, targets: list[str]) -> None:
    script = f"""
    post = (p) => http.post(url: "{server.url}" + p)
    array.from(rows: [{{n: 1}}, {{n: 2}}, {{n: 3}}]) |> map(fn: (r) => ({{v: {expression}}}))
    """
    run(script)
    assert [a.target for a in server.asked] == targets


def test_a_filter_sends_once_a_row() -> None:
    with Server(statuses(200, 500, 200)) as server:
        (result,) = run(
            f'array.from(rows: [{{n: 1}}, {{n: 2}}, {{n: 3}}]) |> filter(fn: (r) => http.post(url: "{server.url}") == 200)'
        )
    assert [r["n"] for r in result.records()] == [1, 3]
    assert len(server.asked) == 3


def test_a_function_that_is_not_called_sends_nothing(server: Server) -> None:
    run(f'send = () => http.post(url: "{server.url}")\narray.from(rows: [{{n: 1}}])')
    assert not server.asked


def test_catch_goes_on_after_a_failure(server: Server) -> None:
    script = f"""
    urls = ["{server.url}/1", "nowhere", "{server.url}/2"]
    array.from(rows: urls |> array.map(fn: (x) => ({{ok: exists experimental.catch(fn: () => http.post(url: x)).value}})))
    """
    (result,) = run(script)
    assert [r["ok"] for r in result.records()] == [True, False, True]
    assert [a.target for a in server.asked] == ["/1", "/2"]
