// Package sql reads from SQL databases and writes to them.
//
// SQLite needs nothing else. PostgreSQL needs the Python package `psycopg` (`pip install 'miniflux-lang[postgres]'`), MySQL and
// MariaDB need `pymysql` (`pip install 'miniflux-lang[mysql]'`). Other databases that Flux knows are not available.
//
// | Database        | driverName | dataSourceName                                      |
// | --------------- | ---------- | --------------------------------------------------- |
// | SQLite          | `sqlite3`  | `file:path/to/file.db`, a path or `:memory:`         |
// | PostgreSQL      | `postgres` | `postgresql://user:password@host:port/database`     |
// | MySQL, MariaDB  | `mysql`    | `user:password@tcp(host:port)/database`             |
//
// A source for MySQL may end with settings as in `?parseTime=true&loc=Europe%2FBerlin&timeout=5s&tls=true`: `parseTime` makes columns
// of types DATE and TIMESTAMP times, `loc` names the place whose clock all times show, and a name that is not known is a variable
// of the server. A server must answer within 30 seconds, unless the source says otherwise (`connect_timeout` in PostgreSQL).
//
// Passwords do not belong in a script: take them from `secrets.get()` of `influxdata/influxdb/secrets`.
//
// ## Metadata
// introduced: 0.34.0
package sql


// from reads the rows that a query gives, as one table without a group key.
//
// The declared type of a column decides where it is one of these; all other columns, expressions of SQLite too, have the type
// of their values, and are strings where there are none. Numbers with a fixed number of digits (`NUMERIC`, `DECIMAL`) of
// PostgreSQL and MySQL are strings, as those databases write them.
//
// | Database   | int                                                      | float             | bool | time                        |
// | ---------- | -------------------------------------------------------- | ----------------- | ---- | --------------------------- |
// | SQLite     | INT, INTEGER, BIGINT, SMALLINT, TINYINT, BOOL, BOOLEAN   | FLOAT, DOUBLE     |      | DATE, DATETIME, TIMESTAMP   |
// | PostgreSQL | SMALLINT, INT, BIGINT                                    | REAL, FLOAT       | BOOL | DATE, TIMESTAMP             |
// | MySQL      | TINYINT (so BOOL too), SMALLINT, INT, BIGINT             | FLOAT, DOUBLE     |      | DATETIME                    |
//
// The query is sent when the stream is read. A statement that gives no columns, such as INSERT, is carried out and gives a
// table without columns. Of several statements, which SQLite allows, the last one's rows count.
//
// ## Parameters
// - driverName: Kind of database.
// - dataSourceName: Where the database is, and who asks.
// - query: Query.
//
// ## Errors
// - The driver is not known or not installed, or there is no connection.
// - The query is empty, or gives two columns of one name.
// - A value is not of the type of its column.
// - What the database says, in its words.
//
// ## Examples
//
// ### Read from SQLite
// ```
// import "sql"
//
// sql.from(
//     driverName: "sqlite3",
//     dataSourceName: ":memory:",
//     query: "SELECT 'kitchen' AS room, 19.5 AS degrees UNION ALL SELECT 'hall', NULL",
// )
// ```
//
// #### Output data
// | room    | degrees |
// | ------- | ------- |
// | kitchen | 19.5    |
// | hall    |         |
//
// ### Read from PostgreSQL with a secret
// ```no_run
// import "influxdata/influxdb/secrets"
// import "sql"
//
// password = secrets.get(key: "POSTGRES_PASSWORD")
//
// sql.from(
//     driverName: "postgres",
//     dataSourceName: "postgresql://reader:${password}@localhost/weather",
//     query: "SELECT * FROM readings",
// )
// ```
//
// ## Metadata
// tags: inputs
builtin from : (driverName: string, dataSourceName: string, query: string) => stream[A]

// to writes all rows into a table of a database and passes them on.
//
// The table is created if there is none, with a column for each of the first table's columns, even where that has no rows.
// Everything is written in one transaction: when a row fails, nothing is kept.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
// - driverName: Kind of database.
// - dataSourceName: Where the database is, and who asks.
// - table: Table to write to.
// - batchSize: Rows that are sent at a time. Default is 10,000.
//
// ## Errors
// - `invalid driver name`, `invalid data source name` or `invalid table name`, when one of them is empty.
// - The driver is not known or not installed, or there is no connection.
// - `SQLite does not support column type bool`
// - What the database says, in its words; `table t has no column named c`, for example.
//
// ## Examples
//
// ### Write to SQLite
// ```
// import "array"
// import "sql"
//
// array.from(rows: [{room: "kitchen", degrees: 19.5}])
//     |> sql.to(driverName: "sqlite3", dataSourceName: ":memory:", table: "readings")
// ```
//
// #### Output data
// | room    | degrees |
// | ------- | ------- |
// | kitchen | 19.5    |
//
// ## Metadata
// tags: outputs
builtin to : (
        <-tables: stream[A],
        driverName: string,
        dataSourceName: string,
        table: string,
        ?batchSize: int,
    ) => stream[A]
