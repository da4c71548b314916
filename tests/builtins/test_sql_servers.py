"""sql.from and sql.to with PostgreSQL and MariaDB, where their servers are installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

from miniflux.databases import connect
from miniflux.errors import FluxError
from miniflux.runtime import Runtime
from miniflux.session import Session

from .database_servers import PASSWORD, free_port, mariadb, postgres

DAY = 1609459200_000_000_000  # 2021-01-01
HOUR = 3_600_000_000_000


@pytest.fixture(scope="module")
def pg() -> Iterator[str]:
    with postgres() as (host, port):
        yield f"postgresql://flux:{quote(PASSWORD, safe='')}@{host}:{port}/postgres"


@pytest.fixture(scope="module")
def my() -> Iterator[str]:
    with mariadb() as (host, port):
        yield f"flux:{PASSWORD}@tcp({host}:{port})/flux"


@pytest.fixture(params=["postgres", "mysql"])
def server(request: pytest.FixtureRequest) -> tuple[str, str]:
    return request.param, request.getfixturevalue("pg" if request.param == "postgres" else "my")


def run(script: str) -> list[tuple[str, str, list[Any]]]:
    """The columns of the tables of a script's only result."""
    imports = 'import "sql"\nimport "array"\nimport "internal/debug"\n'
    (result,) = Session(Runtime(database=connect)).run(imports + script)
    return [(c.label, c.type, c.values) for block in result.tables for c in block.columns]


def read(driver: str, source: str, query: str) -> list[tuple[str, str, list[Any]]]:
    text = query.replace("\\", "\\\\").replace('"', '\\"')
    return run(f'sql.from(driverName: "{driver}", dataSourceName: "{source}", query: "{text}")')


def value(driver: str, source: str, expression: str) -> tuple[str, Any]:
    ((_, kind, values),) = read(driver, source, f"select {expression} as v")
    return kind, values[0]


def write(driver: str, source: str, rows: str, table: str) -> None:
    run(f'{rows} |> sql.to(driverName: "{driver}", dataSourceName: "{source}", table: "{table}", batchSize: 3)')


def failure(*arguments: str) -> str:
    with pytest.raises(FluxError) as caught:
        read(*arguments)
    return caught.value.message


def test_rows_come_back(server: tuple[str, str]) -> None:
    rows = """array.from(rows: [
        {a: 1, b: 2.5, c: "x", d: 2021-01-01T00:00:00Z, e: uint(v: 7), f: true},
        {a: debug.null(type: "int"), b: 1.0, c: "ü'%s\\\\", d: 1960-01-01T00:00:00Z, e: uint(v: 8), f: false},
    ])"""
    write(*server, rows, "t 1%")
    quoted = '"t 1%"' if server[0] == "postgres" else "`t 1%`"
    flags = ("bool", [True, False]) if server[0] == "postgres" else ("int", [1, 0])
    assert read(*server, f"select * from {quoted}") == [
        ("a", "int", [1, None]),
        ("b", "float", [2.5, 1.0]),
        ("c", "string", ["x", "ü'%s\\"]),
        ("d", "time", [DAY, -315619200_000_000_000]),
        ("e", "int", [7, 8]),
        ("f", *flags),
    ]


def test_all_tables_are_written_or_none(server: tuple[str, str]) -> None:
    read(*server, "create table once (n int primary key, h varchar(9))")
    rows = 'array.from(rows: [{n: 1, h: "a"}, {n: 2, h: "b"}, {n: 1, h: "c"}]) |> group(columns: ["h"])'
    with pytest.raises(FluxError, match="uplicate"):
        write(*server, rows, "once")
    assert read(*server, "select n from once") == [("n", "int", [])]
    write(*server, f'{rows} |> filter(fn: (r) => r.h != "c")', "once")
    assert read(*server, "select n from once order by n") == [("n", "int", [1, 2])]


def test_a_statement_without_columns_is_carried_out(server: tuple[str, str]) -> None:
    assert read(*server, "create table plain (n int)") == []
    assert read(*server, "insert into plain values (5), (null)") == []
    assert read(*server, "select n from plain order by n desc") == [
        ("n", "int", [None, 5] if server[0] == "postgres" else [5, None])
    ]


def test_what_fails_is_said_in_the_servers_words(server: tuple[str, str]) -> None:
    table = 'relation "nope" does not exist' if server[0] == "postgres" else "Table 'flux.nope' doesn't exist"
    code = "ERROR: {} (SQLSTATE 42P01)" if server[0] == "postgres" else "Error 1146: {}"
    assert failure(*server, "select * from nope") == code.format(table)
    assert "column with label a" in failure(*server, "select 1 as a, 2 as a")
    two = "cannot insert multiple commands into a prepared statement" if server[0] == "postgres" else "SQL syntax"
    assert two in failure(*server, "select 1; select 2")


def test_no_message_shows_the_password(server: tuple[str, str]) -> None:
    driver, source = server
    wrong = source.replace("flux:", "nobody:")
    word = PASSWORD if driver == "mysql" else quote(PASSWORD, safe="")
    for query in ("select 1", f"select {PASSWORD}"):
        told = failure(driver, wrong, query)
        assert "nobody" in told
        assert word not in told and PASSWORD not in told
    assert PASSWORD not in failure(driver, source, f"select '{PASSWORD}' from nope")


@pytest.mark.parametrize(
    ("driver", "source"),
    [("postgres", "host=127.0.0.1 port={} user=u password=geheim"), ("mysql", "u:geheim@tcp(127.0.0.1:{})/db")],
)
def test_a_server_that_is_not_there(driver: str, source: str) -> None:
    pytest.importorskip("psycopg" if driver == "postgres" else "pymysql")
    told = failure(driver, source.format(free_port()), "select 1")
    assert "refused" in told
    assert "geheim" not in told and "\n" not in told


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("1::int2", ("int", 1)),
        ("0.1::float4", ("float", 0.10000000149011612)),
        ("'Infinity'::float8", ("float", float("inf"))),
        ("1.50::numeric", ("string", "1.50")),
        ("true", ("bool", True)),
        ("'2021-01-02'::date", ("time", DAY + 24 * HOUR)),
        ("'2021-01-01 00:00:00.000001'::timestamp", ("time", DAY + 1_000)),
        ("'2021-01-01 02:00:00+02'::timestamptz", ("time", DAY)),
        ("'10:11:12.5'::time", ("string", "10:11:12.5")),
        ("""'{"b": 1, "a": [1,2]}'::json""", ("string", '{"b": 1, "a": [1,2]}')),
        ("'{a,NULL}'::text[]", ("string", "{a,NULL}")),
        ("'1 day 02:03:04'::interval", ("string", "1 day 02:03:04")),
        ("'\\x4142'::bytea", ("string", "AB")),
        ("26::oid", ("int", 26)),
        ("null::timestamptz", ("string", None)),
        ("null::timestamp", ("time", None)),
        ("'%s' || 5 % 3", ("string", "%s2")),
    ],
)
def test_types_of_postgres(pg: str, expression: str, expected: tuple[str, Any]) -> None:
    assert value("postgres", pg, expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("'9999-12-31'::date", 'column "v" is of type time, but holds "9999-12-31"'),
        ("'infinity'::timestamp", "timestamp too large (after year 10K): 'infinity'"),
    ],
)
def test_times_out_of_reach_in_postgres(pg: str, expression: str, expected: str) -> None:
    assert failure("postgres", pg, f"select {expression} as v") == expected


def test_times_in_a_column_with_a_time_zone(pg: str) -> None:
    read("postgres", pg, "create table moments (t timestamptz, u timestamp)")
    write("postgres", pg, "array.from(rows: [{t: 2021-01-01T00:00:00.000001999Z, u: 2021-01-01T00:00:00Z}])", "moments")
    place = pg + "?options=-c%20timezone%3DAmerica%2FNew_York"
    assert read("postgres", place, "select t, u from moments") == [("t", "time", [DAY + 1_000]), ("u", "time", [DAY])]


@pytest.mark.parametrize(
    ("declared", "stored", "plain", "parsed"),
    [
        ("mediumint", "5", ("int", 5), ("int", 5)),
        ("bigint unsigned", "18446744073709551615", ("uint", 2**64 - 1), ("uint", 2**64 - 1)),
        ("decimal(5,2)", "1.5", ("string", "1.50"), ("string", "1.50")),
        ("year", "2021", ("int", 2021), ("int", 2021)),
        ("date", "'2021-01-02'", ("string", "2021-01-02"), ("time", DAY + 24 * HOUR)),
        ("datetime(6)", "'2021-01-01 00:00:00.5'", ("time", DAY + HOUR // 7200), ("time", DAY + HOUR // 7200)),
        ("timestamp null", "'2021-01-01'", ("string", "2021-01-01 00:00:00"), ("time", DAY)),
        ("timestamp null", "null", ("string", None), ("string", None)),
        ("time", "'10:11:12'", ("string", "10:11:12"), ("string", "10:11:12")),
        ("blob", "x'4142'", ("string", "AB"), ("string", "AB")),
        ("json", """'{"a": 1}'""", ("string", '{"a": 1}'), ("string", '{"a": 1}')),
    ],
)
def test_types_of_mysql(my: str, declared: str, stored: str, plain: tuple[str, Any], parsed: tuple[str, Any]) -> None:
    read("mysql", my, f"create or replace table one (v {declared})")
    read("mysql", my, f"insert into one values ({stored})")
    for source, expected in ((my, plain), (my + "?parseTime=true", parsed)):
        ((_, kind, values),) = read("mysql", source, "select v from one")
        assert (kind, values[0]) == expected


def test_times_of_a_place_in_mysql(my: str) -> None:
    read("mysql", my, "create table local (t datetime)")
    berlin = my + "?parseTime=true&loc=Europe%2FBerlin"
    write("mysql", berlin, "array.from(rows: [{t: 2021-01-01T00:00:00Z}])", "local")
    assert read("mysql", my, "select t from local") == [("t", "time", [DAY + HOUR])]
    assert read("mysql", berlin, "select t from local") == [("t", "time", [DAY])]


def test_a_time_that_no_clock_shows_in_mysql(my: str) -> None:
    source = my + "?sql_mode=''"
    read("mysql", source, "create table never (t datetime)")
    read("mysql", source, "insert into never values ('0000-00-00 00:00:00')")
    expected = 'column "t" is of type time, but holds "0000-00-00 00:00:00"'
    assert failure("mysql", my, "select t from never") == expected


def test_variables_of_the_server_in_mysql(my: str) -> None:
    assert value("mysql", my + "?sql_mode=%27ANSI_QUOTES%27&timeout=5s", "@@sql_mode") == ("string", "ANSI_QUOTES")
