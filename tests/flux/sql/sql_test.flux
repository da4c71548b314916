package sql_test


import "array"
import "internal/debug"
import "sql"
import "testing"

_ask = (query) => sql.from(driverName: "sqlite3", dataSourceName: ":memory:", query: query)
_fails = (stream, want) =>
    testing.shouldError(fn: () => stream |> findRecord(fn: (key) => true, idx: 0), want: want)
_write = (tables=<-) =>
    tables |> sql.to(driverName: "sqlite3", dataSourceName: ":memory:", table: "t", batchSize: 10)

testcase rows_of_a_query {
    testing.diff(
        got:
            _ask(
                query: "SELECT 'a' AS s, upper('x') AS t, NULL AS n UNION ALL SELECT 'b', '', 'y'",
            ),
        want:
            array.from(
                rows: [{s: "a", t: "X", n: debug.null(type: "string")}, {s: "b", t: "", n: "y"}],
            ),
    )
}

testcase expressions_are_of_the_type_of_their_values {
    testing.diff(
        got: _ask(query: "SELECT 1 AS i, 1.5 AS f, NULL AS n UNION ALL SELECT NULL, 2, NULL"),
        want:
            array.from(
                rows: [
                    {i: 1, f: 1.5, n: debug.null(type: "string")},
                    {i: debug.null(type: "int"), f: 2.0, n: debug.null(type: "string")},
                ],
            ),
    )
}

testcase a_query_without_rows {
    testing.diff(
        got: _ask(query: "SELECT 'a' AS s WHERE 1 = 0"),
        want: array.from(rows: [{s: ""}]) |> filter(fn: (r) => r.s != "", onEmpty: "keep"),
    )
}

testcase two_columns_of_one_name {
    _fails(
        stream: _ask(query: "SELECT 'x' AS a, 'y' AS a"),
        want: /table builder already has column with label a$/,
    )
}

testcase words_of_the_database {
    _fails(stream: _ask(query: "SELECT * FROM hosts"), want: /no such table: hosts$/)
}

testcase a_query_that_is_none {
    _fails(stream: _ask(query: "SLECT 1"), want: /near "SLECT": syntax error$/)
}

testcase to_passes_its_rows_on {
    rows = array.from(rows: [{host: "a", v: 1}, {host: "b", v: debug.null(type: "int")}])

    testing.diff(got: rows |> group(columns: ["host"]) |> _write() |> group(), want: rows)
}

testcase to_of_nothing {
    testing.assertEmpty(
        tables: array.from(rows: [{v: 1}]) |> filter(fn: (r) => r.v > 1) |> _write(),
    )
}

testcase to_of_a_type_that_is_not_stored {
    _fails(
        stream: array.from(rows: [{b: true}]) |> _write(),
        want: /SQLite does not support column type bool$/,
    )
}

testcase to_of_a_number_too_large {
    _fails(
        stream: array.from(rows: [{n: uint(v: "18446744073709551615")}]) |> _write(),
        want: /uint64 values with high bit set are not supported$/,
    )
}

testcase to_nowhere {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{n: 1}])
                |> sql.to(driverName: "sqlite3", dataSourceName: ":memory:", table: ""),
        want: /invalid table name$/,
    )
}
