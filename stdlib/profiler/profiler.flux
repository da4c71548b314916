// Package profiler holds an option that asks upstream's engine how long a script took.
//
// It is declared so that scripts which set it run. miniflux has no profilers, so it changes nothing.
//
// ## Metadata
// introduced: 0.82.0
// tags: optimize
package profiler


// enabledProfilers names profilers, `"query"` or `"operator"` in upstream's engine. It has no effect here.
//
// ## Examples
//
// ### Name the profilers
// ```
// import "array"
// import "profiler"
//
// option profiler.enabledProfilers = ["query", "operator"]
//
// > array.from(rows: [{_value: 1}])
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 1      |
option enabledProfilers = [""]
