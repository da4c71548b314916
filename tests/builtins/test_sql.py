"""sql.from and sql.to with SQLite, in files of the test."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from miniflux.databases import connect
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
        "create table t (i INT, j integer, k BIGINT, f FLOAT, d DOUBLE, s TEXT, v VARCHAR(10), b BLOB, dt DATETIME, "
        "da DATE, ts TIMESTAMP, bo BOOL)",
        "insert into t values (1, 2, 3, 1.5, 2, 'x', 'y', x'41', '2021-01-01 00:00:00', '2021-01-02', 1609459200, 1)",
        "insert into t values (null, null, null, null, null, null, null, null, null, null, null, null)",
        "insert into t values (-1, 2, x'30783131', 2, 2.5, '', 'y', 'txt', '2021-01-01T00:00:00.5Z', "
        "'2021-01-02 10:00:00+02:00', 1609459200123, 7)",
    )
    assert read(path, "select * from t") == [
        ("i", "int", [1, None, -1]),
        ("j", "int", [2, None, 2]),
        ("k", "int", [3, None, 17]),
        ("f", "float", [1.5, None, 2.0]),
        ("d", "float", [2.0, None, 2.5]),
        ("s", "string", ["x", None, ""]),
        ("v", "string", ["y", None, "y"]),
        ("b", "string", ["A", None, "txt"]),
        ("dt", "time", [DAY, None, DAY + 500_000_000]),
        ("da", "time", [DAY + 86_400_000_000_000, None, DAY + (86_400 + 8 * 3_600) * 1_000_000_000]),
        ("ts", "time", [DAY, None, DAY + 123_000_000]),
        ("bo", "int", [1, None, 7]),
    ]


def test_other_declarations_are_what_their_values_are(path: str) -> None:
    sql(
        path,
        "create table t (r REAL, n NUMERIC(5, 2), p DOUBLE PRECISION, dt datetime, u INT UNSIGNED, x, e REAL)",
        "insert into t values (1, 1.25, 3, '2021-01-01', 4, 1, null), (2.5, 2, null, '2021-01-01 00:00', 5, 'a', null)",
    )
    assert read(path, "select * from t") == [
        ("r", "float", [1.0, 2.5]),
        ("n", "float", [1.25, 2.0]),
        ("p", "float", [3.0, None]),
        ("dt", "time", [DAY, DAY]),
        ("u", "int", [4, 5]),
        ("x", "string", ["1", "a"]),
        ("e", "string", [None, None]),
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
    sql(path, "create table t (i INT, dt DATETIME, r REAL)")
    assert read(path, "select i, dt, r from t;") == [("i", "int", []), ("dt", "time", []), ("r", "string", [])]


def test_queries_that_are_no_select(path: str) -> None:
    sql(path, "create table t (i INT)")
    assert read(path, "pragma table_info(t)")[:2] == [("cid", "int", [0]), ("name", "string", ["i"])]


@pytest.mark.parametrize("statement", ["insert into t values (1)", "create table u (i INT)", "vacuum", "begin"])
def test_a_statement_without_columns_is_carried_out(path: str, statement: str) -> None:
    sql(path, "create table t (i INT)")
    assert read(path, statement) == []
    assert sql(path, "select count(*) from t") == [(int(statement.startswith("insert")),)]


@pytest.mark.parametrize(
    "query",
    [
        "select s from t; select i from t",
        "insert into t values (2, ';'); select i from t where i = 2; -- done; really",
        "/* ; */ select i from t where s = ';'; ; /* ; */",
        "create trigger g after insert on t begin delete from t where i = 1; end; insert into t values (2, ';'); select i from t",
    ],
)
def test_the_last_of_several_statements_answers(path: str, query: str) -> None:
    sql(path, "create table t (i INT, s TEXT)", "insert into t values (2, ';')")
    ((label, kind, values),) = read(path, query)
    assert (label, kind, set(values)) == ("i", "int", {2})


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("select nope from t", "no such column: nope"),
        ("select * from nope", "no such table: nope"),
        ("select i as a, i as a from t", "table builder already has column with label a"),
        ("select ?", "not enough args to execute query: want 1 got 0"),
        ("", "invalid query: it is empty"),
        (" -- nothing;", "invalid query: it is empty"),
        ("select i from t where s = 'text'", 'column "i" is of type int, but holds "many"'),
        ("select i from t where s = 'blob'", 'strconv.ParseInt: parsing "AB": invalid syntax'),
        ("select f from t where s = 'blob'", 'strconv.ParseFloat: parsing "AB": invalid syntax'),
        ("select dt from t where s = 'text'", 'column "dt" is of type time, but holds "soon"'),
        ("select dt from t where s = 'blob'", 'column "dt" is of type time, but holds "AB"'),
        ("select dt from t where s = 'far'", 'column "dt" is of type time, but holds "9999-12-31"'),
        ("select dt from t where s = 'late'", 'column "dt" is of type time, but holds 99999999999'),
        ("commit", "cannot commit - no transaction is active"),
    ],
)
def test_errors_of_queries(path: str, query: str, expected: str) -> None:
    sql(
        path,
        "create table t (i INT, s TEXT, dt DATETIME, f FLOAT)",
        "insert into t values ('many', 'text', 'soon', 1), (x'4142', 'blob', x'4142', x'4142'), (1, 'far', '9999-12-31', 1), "
        "(1, 'late', 99999999999, 1)",
    )
    assert message(read, path, query) == expected
    assert sql(path, "select name from sqlite_master") == [("t",)]


@pytest.mark.parametrize(
    ("driver", "source", "expected"),
    [
        ("SQLite", "x", "failed to initialize execute state: sql driver SQLite not supported"),
        ("sqlite3", " ", "failed to initialize execute state: invalid data source url: empty path supplied"),
        ("sqlite3", "/no/such/place/x.db", "unable to open database file: no such file or directory"),
        ("sqlite3", "/", "unable to open database file: is a directory"),
        (
            "sqlite3",
            "x%zz",
            'failed to initialize execute state: invalid data source url: parse "x%zz": invalid URL escape "%zz"',
        ),
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


def test_a_table_without_rows_is_created(path: str) -> None:
    write(path, 'array.from(rows: [{n: 1}]) |> filter(fn: (r) => r.n > 1, onEmpty: "keep")')
    assert sql(path, "select * from t") == []


def test_no_tables_write_nothing(path: str) -> None:
    write(path, "array.from(rows: [{n: 1}]) |> filter(fn: (r) => r.n > 1)")
    assert sql(path, "select * from sqlite_master") == []


def test_no_connection_is_an_error_without_tables_too() -> None:
    assert "no such file" in message(write, "/no/such/x.db", "array.from(rows: [{n: 1}]) |> filter(fn: (r) => false)")


def test_tables_of_many_schemas_go_into_one(path: str) -> None:
    sql(path, "create table t (k TEXT, n INT, m INT DEFAULT 5)")
    tables = """union(tables: [
        array.from(rows: [{k: "a", n: 1}]) |> debug.opaque() |> group(columns: ["k"]),
        array.from(rows: [{k: "b", m: 2}]) |> debug.opaque() |> group(columns: ["k"]),
    ])"""
    write(path, tables)
    assert sql(path, "select * from t order by k") == [("a", 1, 5), ("b", None, 2)]


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
