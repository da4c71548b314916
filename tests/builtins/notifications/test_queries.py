"""Packages that query over HTTP: clickhouse and logql."""

from __future__ import annotations

from typing import Any

from ..loopback import Answer, Asked, Server
from .programs import failure, headers, run


def csv(text: str) -> Any:
    def answer(number: int, asked: Asked) -> Answer:
        return Answer(body=text.encode())

    return answer


def test_clickhouse_query() -> None:
    with Server(csv("a,b\n1,x\n2,y\n")) as server:
        rows = run(f'clickhouse.query(url: "{server.url}/?lost=1", query: "SELECT *", limit: 5, cors: "0")')
    assert rows == [{"a": "1", "b": "x"}, {"a": "2", "b": "y"}]
    (asked,) = server.asked
    assert (asked.method, headers(asked)) == ("GET", {"X-Clickhouse-Format": "CSVWithNames"})
    assert asked.target == (
        "/?add_http_cors_header=0&default_format=CSVWithNames&max_result_bytes=10000000&max_result_rows=5"
        "&query=SELECT+%2A"
    )


def test_clickhouse_without_an_answer() -> None:
    with Server() as server:
        assert failure(f'clickhouse.query(url: "{server.url}", query: "")').endswith(
            "must provide csv raw text or filename"
        )


def test_logql_query_range() -> None:
    with Server(csv("timestamp,line\n1,GET\n")) as server:
        rows = run(
            f"""option now = () => 2024-01-01T01:00:00Z
            logql.query_range(url: "{server.url}", query: "{{a=1}}", start: -30m, step: 5, orgid: "o")"""
        )
    assert rows == [{"timestamp": "1", "line": "GET"}]
    (asked,) = server.asked
    assert (asked.method, asked.body, headers(asked)) == ("GET", b"{a=1}", {"X-Scope-Orgid": "o"})
    assert asked.target == (
        "/loki/api/v1/query_range?csv=1&end=1704070800000000000&limit=100&query=%7Ba%3D1%7D"
        "&start=1704069000000000000&step=5"
    )
