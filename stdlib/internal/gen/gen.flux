// Package gen makes data up, to test with.
//
// ## Metadata
// introduced: 0.50.0
package gen


// tables makes a stream of tables with random values.
//
// There is a table for each combination of the values of all tags, which are the group key and have random values too. Rows are
// ten seconds apart and end now. With a seed, values are always the same, and the same as upstream's; only times change.
//
// ## Parameters
// - n: Rows of each table. Default for 0 is 6.
// - nulls: Share of values that are null, from 0.0 to 1.0. Default is 0.0.
// - tags: Names of tags and how many values each has. Default is no tags.
// - seed: Number that the values follow from. Default is the time, so that they are different each time.
//
// ## Errors
// - `gen.tables makes no more than 100000000 rows`
// - `the cardinality of tag T cannot be negative (N)`
//
// ## Examples
//
// ### Make the same rows each time
// ```
// import "internal/gen"
//
// gen.tables(n: 3, seed: 42)
// >     |> drop(columns: ["_time"])
// ```
//
// ### Make a table for each host
// ```
// import "internal/gen"
//
// > gen.tables(n: 2, seed: 42, tags: [{name: "host", cardinality: 2}])
// ```
builtin tables : (
        n: int,
        ?nulls: float,
        ?tags: [{name: string, cardinality: int}],
        ?seed: int,
    ) => stream[{A with _time: time, _value: float}]
