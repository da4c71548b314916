// Package prometheus reads metrics in the text format of Prometheus and works with its histograms.
//
// ## Metadata
// introduced: 0.50.0
// tags: prometheus
package prometheus


// scrape reads the metrics that a server answers at a URL.
//
// Each sample is a table of one row with the columns `_time` (when the text gives none, the time of the request), `_value`, a
// float, `_measurement` (`prometheus`), `_field` (the name of the metric), `url`, and one for each label. All of them but
// `_time`, `_value` and `url` are in the group key. A summary and a histogram give their `_count`, their `_sum` and a
// sample for each `quantile` or each bound `le`. Samples that are NaN are left out.
//
// The request is sent when the stream is read.
//
// ## Parameters
// - url: URL to read.
//
// ## Errors
// - There is no answer, or it names no type.
// - The answer is not in the text format of Prometheus: the message says in which line.
//
// ## Examples
//
// ### Read the metrics of a server
// ```
// import "experimental/prometheus"
//
// prometheus.scrape(url: "http://localhost:9100/metrics")
//     |> filter(fn: (r) => r._field == "node_load1")
//     |> keep(columns: ["_field", "_value"])
// ```
//
// #### Output data
// | *_field    | _value |
// | ---------- | ------ |
// | node_load1 | 0.25   |
//
// ## Metadata
// tags: inputs,prometheus
builtin scrape : (url: string) => stream[A] where A: Record
