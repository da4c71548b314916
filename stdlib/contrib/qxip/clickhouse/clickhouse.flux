// Package clickhouse reads from ClickHouse (https://clickhouse.com) through its HTTP interface.
//
// ## Metadata
// introduced: 0.192.0
package clickhouse


import "csv"
import "experimental/http/requests"

// defaultURL is where `query()` sends when it is given no URL.
//
// ## Examples
//
// ### Ask another server
// ```
// import "contrib/qxip/clickhouse"
//
// option clickhouse.defaultURL = "http://clickhouse.example.com:8123"
//
// > clickhouse.query(query: "SELECT 1 AS one")
// ```
//
// #### Output data
// | one |
// | --- |
// | 1   |
//
option defaultURL = "http://127.0.0.1:8123"

// query gives the rows that a query returns. All columns are strings.
//
// The status of the answer is not looked at: the text of an error becomes the header of a table without rows.
//
// ## Parameters
// - url: Address of ClickHouse's HTTP interface. Default is `clickhouse.defaultURL`.
// - query: Query in ClickHouse's SQL.
// - limit: Greatest number of rows. Default is `100`.
// - cors: Whether the answer carries headers for CORS: `"1"` or `"0"`. Default is `"1"`.
// - max_bytes: Greatest size of the answer in bytes. Default is `10000000`.
// - format: Format of the answer, one of CSV with a header. Default is `CSVWithNames`.
//
// ## Errors
// - Those of `requests.get()`.
// - Those of `csv.from()`: an empty answer is `must provide csv raw text or filename`.
//
// ## Examples
//
// ### Run a query
// ```
// import "contrib/qxip/clickhouse"
//
// > clickhouse.query(query: "SELECT host, used FROM disks")
// ```
//
// #### Output data
// | host | used |
// | ---- | ---- |
// | a    | 95   |
// | b    | 20   |
//
// ## Metadata
// tags: inputs
query = (
        url=defaultURL,
        query,
        limit=100,
        cors="1",
        max_bytes=10000000,
        format="CSVWithNames",
    ) =>
    {
        answer =
            requests.get(
                url: url,
                params:
                    [
                        "add_http_cors_header": [cors],
                        "default_format": [format],
                        "max_result_bytes": ["${max_bytes}"],
                        "max_result_rows": ["${limit}"],
                        "query": [query],
                    ],
                headers: ["X-ClickHouse-Format": format],
            )

        return csv.from(csv: string(v: answer.body), mode: "raw")
    }
