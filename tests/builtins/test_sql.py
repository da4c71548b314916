"""sql.from and sql.to: SQLite in files of the test, PostgreSQL where a server can be started, and what both must not show."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from miniflux.databases import connect, hidden, mysql_arguments
from miniflux.errors import FluxError
from miniflux.runtime import Runtime
from miniflux.session import Session

DAY = 1609459200_000_000_000  # 2021-01-01


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "test.db")


def sql(path: str, *statements: str) -> list[Any]:
    """Rows of the last statement, run by Python's own driver."""
    connection = sqlite3.connect(path)
    try:
        rows: list[Any] = []
        for statement in statements:
            rows = connection.execute(statement).fetchall()
        connection.commit()
        return rows
    finally:
        connection.close()


def run(script: str) -> list[tuple[str, str, list[Any]]]:
    """The columns of the tables of a script's only result."""
    (result,) = Session(Runtime(database=connect)).run(
        'import "sql"\nimport "array"\nimport "internal/debug"\n' + script
    )
    return [(c.label, c.type, c.values) for block in result.tables for c in block.columns]


def read(path: str, query: str, driver: str = "sqlite3") -> list[tuple[str, str, list[Any]]]:
    return run(f'sql.from(driverName: "{driver}", dataSourceName: "{path}", query: "{query}")')


def write(path: str, rows: str, more: str = "", table: str = "t") -> list[tuple[str, str, list[Any]]]:
    return run(f'{rows} |> sql.to(driverName: "sqlite3", dataSourceName: "{path}", table: "{table}"{more})')


def message(call: Any, *arguments: str) -> str:
    with pytest.raises(FluxError) as caught:
        call(*arguments)
    return caught.value.message


def test_declared_types(path: str) -> None:
    sql(
        path,
        "create table t (i INT, j integer, k BIGINT, f FLOAT, d DOUBLE PRECISION, r REAL, s TEXT, v VARCHAR(10), b BLOB, "
        "dt DATETIME, da DATE, ts TIMESTAMP, bo BOOLEAN, n NUMERIC(5, 2))",
        "insert into t values (1, 2, 3, 1.5, 2, 3, 'x', 'y', x'41', '2021-01-01 00:00:00', '2021-01-02', 1609459200, 1, 1.25)",
        "insert into t values (null, null, null, null, null, null, null, null, null, null, null, null, null, null)",
        "insert into t values (-1, 2, 3, 2, 2.5, 1, '', 'y', 'txt', '2021-01-01T00:00:00.5Z', '2021-01-02 10:00:00+02:00', "
        "1609459200123, 0, 2)",
    )
    assert read(path, "select * from t") == [
        ("i", "int", [1, None, -1]),
        ("j", "int", [2, None, 2]),
        ("k", "int", [3, None, 3]),
        ("f", "float", [1.5, None, 2.0]),
        ("d", "float", [2.0, None, 2.5]),
        ("r", "float", [3.0, None, 1.0]),
        ("s", "string", ["x", None, ""]),
        ("v", "string", ["y", None, "y"]),
        ("b", "string", ["A", None, "txt"]),
        ("dt", "time", [DAY, None, DAY + 500_000_000]),
        ("da", "time", [DAY + 86_400_000_000_000, None, DAY + (86_400 + 8 * 3_600) * 1_000_000_000]),
        ("ts", "time", [DAY, None, DAY + 123_000_000]),
        ("bo", "bool", [True, None, False]),
        ("n", "float", [1.25, None, 2.0]),
    ]


def test_expressions_are_what_their_values_are(path: str) -> None:
    sql(path, "create table t (i INT, s TEXT)", "insert into t values (1, 'a'), (2, null)")
    assert read(path, "select i + 1 as a, i * 1.5 as b, upper(s) as c, null as d, count(*) over () as e from t") == [
        ("a", "int", [2, 3]),
        ("b", "float", [1.5, 3.0]),
        ("c", "string", ["A", None]),
        ("d", "string", [None, None]),
        ("e", "int", [2, 2]),
    ]


def test_no_rows_keep_their_types(path: str) -> None:
    sql(path, "create table t (i INT, dt DATETIME)")
    assert read(path, "select i, dt from t;") == [("i", "int", []), ("dt", "time", [])]


def test_queries_that_are_no_select(path: str) -> None:
    sql(path, "create table t (i INT)")
    assert read(path, "pragma table_info(t)")[:2] == [("cid", "int", [0]), ("name", "string", ["i"])]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("select nope from t", "no such column: nope"),
        ("select * from nope", "no such table: nope"),
        ("select i as a, i as a from t", "table builder already has column with label a"),
        ("select i from t; select 1", "You can only execute one statement at a time."),
        ("", "invalid query: it is empty"),
        ("create table u (i INT)", "invalid query: it gives no columns"),
        ("select i from t where s = 'text'", 'column "i" is of type int, but holds a value of type str'),
        ("select dt from t where s = 'text'", 'column "dt" is of type time, but holds a value of type str'),
    ],
)
def test_errors_of_queries(path: str, query: str, expected: str) -> None:
    sql(path, "create table t (i INT, s TEXT, dt DATETIME)", "insert into t values ('many', 'text', 'soon')")
    assert message(read, path, query) == expected
    assert sql(path, "select name from sqlite_master") == [("t",)]


@pytest.mark.parametrize(
    ("driver", "source", "expected"),
    [
        ("SQLite", "x", "failed to initialize execute state: sql driver SQLite not supported"),
        ("sqlite3", " ", "failed to initialize execute state: invalid data source url: empty path supplied"),
        ("sqlite3", "/no/such/place/x.db", "unable to open database file"),
        ("snowflake", "x", "sql driver snowflake is not available in miniflux"),
    ],
)
def test_errors_of_sources(driver: str, source: str, expected: str) -> None:
    assert message(read, source, "select 1", driver) == expected


def test_databases_are_opened_by_the_runtime_only() -> None:
    with pytest.raises(FluxError, match="this session may not use databases"):
        Session(Runtime()).run(
            'import "sql"\nsql.from(driverName: "sqlite3", dataSourceName: ":memory:", query: "select 1")'
        )


ROWS = """array.from(rows: [
    {a: 1, b: 2.5, c: "x", d: 2021-01-01T00:00:00.5Z, e: uint(v: 7)},
    {a: debug.null(type: "int"), b: 1.0, c: "", d: 2021-01-01T00:00:00Z, e: uint(v: 8)},
])"""


def test_rows_are_written_and_passed_on(path: str) -> None:
    assert write(path, ROWS)[:2] == [("a", "int", [1, None]), ("b", "float", [2.5, 1.0])]
    assert sql(path, "select sql from sqlite_master") == [
        ('CREATE TABLE "t" ("a" INT,"b" FLOAT,"c" TEXT,"d" DATETIME,"e" INT)',)
    ]
    assert sql(path, "select * from t") == [
        (1, 2.5, "x", "2021-01-01 00:00:00.5+00:00", 7),
        (None, 1.0, "", "2021-01-01 00:00:00+00:00", 8),
    ]
    assert read(path, "select d, e from t") == [("d", "time", [DAY + 500_000_000, DAY]), ("e", "int", [7, 8])]


def test_results_are_called_after_their_place_in_the_graph(path: str) -> None:
    results = Session(Runtime(database=connect)).run(
        f"""import "sql"
import "array"
a = array.from(rows: [{{a: 1}}])
write = (table, tables=<-) => tables |> sql.to(driverName: "sqlite3", dataSourceName: "{path}", table: table)
a |> filter(fn: (r) => r.a > 0) |> write(table: "x1")
a |> map(fn: (r) => ({{r with b: 1}})) |> limit(n: 5) |> yield(name: "y")
array.from(rows: [{{a: 2}}]) |> limit(n: 1) |> limit(n: 2) |> write(table: "x2")
"""
    )
    assert [result.name for result in results] == ["toSQL2", "y", "toSQL9"]
    assert sql(path, "select x1.a, x2.a from x1, x2") == [(1, 2)]


@pytest.mark.parametrize("batch", [-1, 0, 1, 2, 7, 10_000])
def test_batches(path: str, batch: int) -> None:
    rows = ",".join(f'{{n: {n}, host: "h{n % 3}"}}' for n in range(20))
    write(path, f'array.from(rows: [{rows}]) |> group(columns: ["host"])', f", batchSize: {batch}")
    assert sql(path, "select count(*), sum(n), count(distinct host) from t") == [(20, 190, 3)]


def test_tables_without_rows_write_nothing(path: str) -> None:
    write(path, 'array.from(rows: [{n: 1}]) |> filter(fn: (r) => r.n > 1, onEmpty: "keep")')
    assert not os.path.exists(path)


def test_names_are_quoted(path: str) -> None:
    sql(path, "create table keep (i INT)")
    evil = r"x\" INT);drop table keep;--"
    write(path, f'array.from(rows: [{{"{evil}": 1}}])', table=evil)
    assert sql(path, "select count(*) from keep") == [(0,)]
    assert sql(path, """select "x"" INT);drop table keep;--" from "x"" INT);drop table keep;--" """) == [(1,)]


def test_nothing_is_kept_when_a_row_fails(path: str) -> None:
    sql(path, "create table t (n INT, host TEXT CHECK (host <> 'c'))")
    rows = 'array.from(rows: [{n: 1, host: "a"}, {n: 2, host: "c"}]) |> group(columns: ["host"])'
    assert message(write, path, rows).endswith("CHECK constraint failed: host <> 'c'")
    assert sql(path, "select * from t") == []


@pytest.mark.parametrize(
    ("rows", "more", "expected"),
    [
        ("[{zz: 1}]", "", "table t has no column named zz"),
        ("[{b: true}]", "", "SQLite does not support column type bool"),
        ('[{n: uint(v: "18446744073709551615")}]', "", "uint64 values with high bit set are not supported"),
    ],
)
def test_errors_of_writing(path: str, rows: str, more: str, expected: str) -> None:
    sql(path, "create table t (n INT)")
    assert message(write, path, f"array.from(rows: {rows})", more).endswith(expected)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ('driverName: "", dataSourceName: "x", table: "t"', "invalid driver name"),
        ('driverName: "sqlite3", dataSourceName: "", table: "t"', "invalid data source name"),
        ('driverName: "sqlite3", dataSourceName: "x", table: ""', "invalid table name"),
    ],
)
def test_errors_of_arguments(arguments: str, expected: str) -> None:
    assert message(run, f"array.from(rows: [{{n: 1}}]) |> sql.to({arguments})") == expected


@pytest.mark.parametrize(
    "source",
    [
        "postgresql://user:geheim@host/db",
        "user:geheim@tcp(host:3306)/db",
        "host=h password=geheim dbname=d",
        "postgresql://host/db?user=u&password=geheim",
    ],
)
def test_passwords_are_hidden(source: str) -> None:
    assert "geheim" not in hidden(f"cannot reach {source}", source)


def test_sources_of_mysql() -> None:
    assert mysql_arguments("me:pw@tcp(db.local:3307)/shop?parseTime=true") == {
        "user": "me",
        "password": "pw",
        "charset": "utf8mb4",
        "database": "shop",
        "host": "db.local",
        "port": 3307,
    }
    assert mysql_arguments("me@unix(/run/mysql.sock)/")["unix_socket"] == "/run/mysql.sock"
    with pytest.raises(FluxError, match="missing the slash"):
        mysql_arguments("me:pw@tcp(db.local)")


@pytest.fixture(scope="module")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a server of our own on a socket; skipped where there is none, no driver, or where it will not start."""
    pytest.importorskip("psycopg")
    folders = [os.path.dirname(shutil.which("initdb") or ""), *map(str, Path("/usr/lib/postgresql").glob("*/bin"))]
    binaries = next((f for f in folders if f and os.path.exists(os.path.join(f, "initdb"))), None)
    if binaries is None or os.geteuid() == 0:
        pytest.skip("no PostgreSQL server that this user can start")
    home = tmp_path_factory.mktemp("postgres")
    data = str(home / "data")
    subprocess.run([f"{binaries}/initdb", "-D", data, "-A", "trust", "-U", "flux"], check=True, capture_output=True)
    options = f"-k {home} -c listen_addresses="
    subprocess.run([f"{binaries}/pg_ctl", "-D", data, "-w", "-o", options, "start"], check=True, capture_output=True)
    try:
        yield f"host={home} user=flux dbname=postgres"
    finally:
        subprocess.run([f"{binaries}/pg_ctl", "-D", data, "-m", "immediate", "stop"], check=False, capture_output=True)


def test_postgres(postgres: str) -> None:
    run(f'{ROWS} |> sql.to(driverName: "postgres", dataSourceName: "{postgres}", table: "t 1%")')
    assert read(postgres, r"select * from \"t 1%\"", "postgres") == [
        ("a", "int", [1, None]),
        ("b", "float", [2.5, 1.0]),
        ("c", "string", ["x", ""]),
        ("d", "time", [DAY + 500_000_000, DAY]),
        ("e", "int", [7, 8]),
    ]
