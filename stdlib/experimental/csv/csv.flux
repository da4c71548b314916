// Package csv reads annotated CSV from a URL.
//
// ## Metadata
// introduced: 0.64.0
// deprecated: 0.173.0
// tags: csv
package csv


import annotated "csv"
import "experimental/http"

// from fetches a URL with GET and makes a stream of tables from the annotated CSV in the answer.
//
// Whatever the status of the answer is, its body is read as CSV. To send headers or to look at the status, call `get` of
// the package `http/requests` and give the body to `csv.from`.
//
// ## Parameters
// - url: URL to fetch.
//
// ## Errors
// - The request fails, or the answer has no body.
// - The body is not annotated CSV: see `csv.from`.
//
// ## Examples
//
// ### Read annotated CSV from a URL
// ```
// import "experimental/csv"
//
// csv.from(url: "http://data.example.com/rooms.csv")
// ```
//
// #### Output data
// | room    | _value |
// | ------- | ------ |
// | kitchen | 19.5   |
// | hall    | 17     |
//
// ## Metadata
// tags: csv,inputs
from = (url) => {
    answer = http.get(url: url)

    return annotated.from(csv: string(v: answer.body))
}
