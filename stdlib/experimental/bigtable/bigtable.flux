// Package bigtable reads from Google Cloud Bigtable (https://cloud.google.com/bigtable).
//
// It is declared so that scripts which use it check and format. miniflux does not talk to Bigtable, so a script that runs it
// ends with an error that says so.
//
// ## Metadata
// introduced: 0.45.0
package bigtable


// from reads the rows of a Bigtable table.
//
// ## Parameters
// - token: Credentials of a service account, as the text of their JSON.
// - project: ID of the project.
// - instance: ID of the instance.
// - table: Name of the table.
//
// ## Errors
// Always fails when its stream is read: miniflux does not talk to Bigtable.
//
// ## Examples
//
// ### Read a table
// ```no_run
// import "experimental/bigtable"
// import "influxdata/influxdb/secrets"
//
// bigtable.from(
//     token: secrets.get(key: "BIGTABLE"),
//     project: "plants",
//     instance: "sensors",
//     table: "rooms",
// )
// ```
//
// ## Metadata
// tags: inputs
builtin from : (token: string, project: string, instance: string, table: string) => stream[T]
    where
    T: Record
