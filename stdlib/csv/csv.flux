// Package csv reads comma-separated text: annotated CSV, the format in which InfluxDB answers queries, and plain CSV.
//
// Annotated CSV describes its columns in three rows above the header: `#datatype` with the type of each column, `#group`
// with `true` for the columns of the group key, and `#default` with the value of empty cells.
//
// ## Metadata
// introduced: 0.14.0
// tags: csv
package csv


// from makes a stream of tables from CSV text or from a CSV file.
//
// Give either `csv` or `file`. The text is read when the stream is run.
//
// In annotated CSV, a new table starts where the `table` column changes. The data types are `boolean`, `long`,
// `unsignedLong`, `double`, `string`, `dateTime:RFC3339`, `dateTime:RFC3339Nano` and `dateTime:` with a layout in Go's
// notation, for example `dateTime:2006-01-02`. An empty cell takes the value of `#default`, or is null when that is empty
// too, so an empty string cannot be read.
//
// ## Parameters
// - csv: CSV text. Default is none.
// - file: Path of a CSV file. A relative path starts from the working directory. Default is none.
// - mode: How the text is read. Default is `annotations`.
//
//     - **annotations**: as annotated CSV.
//     - **raw**: as one table of strings, whose columns are named by the first row.
//
// ## Errors
// - Neither or both of `csv` and `file` are given, or both are empty.
// - The file cannot be read.
// - An annotation is missing, a row has another number of cells than its header, or a cell does not fit its data type.
// - The text holds more than one result, or an error in place of tables.
//
// ## Examples
//
// ### Read annotated CSV
// ```
// import "csv"
//
// data =
//     "#datatype,string,long,dateTime:RFC3339,string,double
// #group,false,false,false,false,false
// #default,_result,,,,
// ,result,table,_time,room,_value
// ,,0,2024-05-01T08:00:00Z,kitchen,19.5
// ,,0,2024-05-01T09:00:00Z,kitchen,21
// "
//
// csv.from(csv: data)
// ```
//
// #### Output data
// | _time                | room    | _value |
// | -------------------- | ------- | ------ |
// | 2024-05-01T08:00:00Z | kitchen | 19.5   |
// | 2024-05-01T09:00:00Z | kitchen | 21     |
//
// ### Read plain CSV and give the columns their types
// ```
// import "csv"
//
// data = "when,room,degrees
// 2024-05-01T08:00:00Z,kitchen,19.5
// 2024-05-01T09:00:00Z,hall,17
// "
//
// csv.from(csv: data, mode: "raw")
//     |> map(fn: (r) => ({_time: time(v: r.when), room: r.room, _value: float(v: r.degrees)}))
// ```
//
// #### Output data
// | _time                | room    | _value |
// | -------------------- | ------- | ------ |
// | 2024-05-01T08:00:00Z | kitchen | 19.5   |
// | 2024-05-01T09:00:00Z | hall    | 17     |
//
// ### Read a file
// ```no_run
// import "csv"
//
// csv.from(file: "readings.csv")
// ```
//
// ## Metadata
// tags: csv,inputs
builtin from : (?csv: string, ?file: string, ?mode: string) => stream[A] where A: Record
