// Package socket reads rows from a socket.
//
// It is declared so that scripts which use it check and format. miniflux opens no sockets for reading, so a script that runs
// it ends with an error that says so.
//
// ## Metadata
// introduced: 0.21.0
package socket


// from reads rows from a socket until it is closed.
//
// ## Parameters
// - url: Address of the socket: `tcp://HOST:PORT` or `unix://PATH`.
// - decoder: How the data is read: `csv` for annotated CSV, `line` for a row a line. Default is `csv`.
//
// ## Errors
// - `invalid decoder x, must be one of [csv line]`.
// - Always fails when its stream is read: miniflux opens no sockets for reading.
//
// ## Examples
//
// ### Read annotated CSV
// ```no_run
// import "socket"
//
// socket.from(url: "tcp://127.0.0.1:1234", decoder: "csv")
// ```
//
// ## Metadata
// tags: inputs
builtin from : (url: string, ?decoder: string) => stream[A]
