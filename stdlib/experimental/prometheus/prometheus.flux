// Package prometheus reads metrics in the text format of Prometheus and works with its histograms.
//
// ## Metadata
// introduced: 0.50.0
// tags: prometheus
package prometheus


import "experimental"
import "universe"

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

// histogramQuantile estimates a quantile from the buckets of a Prometheus histogram.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
// - quantile: Quantile to estimate, 0.0 to 1.0. It joins the group key as column `quantile`, a string.
// - metricVersion: How the histogram is laid out. Default is `2`.
//
//     - **2**: the column `le` holds the bounds, as `scrape` gives them.
//     - **1**: `_field` holds the bounds, `sum` and `count`.
//
// - onNonmonotonic: What to do when a count is smaller than that of a lower bound. Default is `error`.
//
//     - **error**: fail.
//     - **force**: take the greater count.
//     - **drop**: leave the histogram out.
//
// ## Errors
// - `metricVersion` is neither 1 nor 2.
//
// ## Examples
//
// ### Estimate the median
// ```
// import "array"
// import "experimental/prometheus"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-05-01T00:00:00Z, _field: "wait_seconds", le: "0.5", _value: 2.0},
//             {_time: 2024-05-01T00:00:00Z, _field: "wait_seconds", le: "1", _value: 6.0},
//             {_time: 2024-05-01T00:00:00Z, _field: "wait_seconds", le: "+Inf", _value: 8.0},
//         ],
//     )
//         |> group(columns: ["_field", "le"])
//
// < data
// >     |> prometheus.histogramQuantile(quantile: 0.5)
// ```
//
// #### Output data
// | *_field      | *quantile | _time                | _value |
// | ------------ | --------- | -------------------- | ------ |
// | wait_seconds | 0.5       | 2024-05-01T00:00:00Z | 0.75   |
//
// ## Metadata
// introduced: 0.51.0
// tags: transformations,aggregates,prometheus
histogramQuantile = (tables=<-, quantile, metricVersion=2, onNonmonotonic="error") => {
    // Buckets are rows with a bound `le` of their own; all other columns tell histograms apart.
    estimate = (buckets=<-) =>
        buckets
            |> universe.histogramQuantile(quantile: quantile, onNonmonotonic: onNonmonotonic)
            |> group(mode: "except", columns: ["le", "_value", "_time"])
            |> set(key: "quantile", value: string(v: quantile))
            |> experimental.group(mode: "extend", columns: ["quantile"])

    return
        if metricVersion == 1 then
            tables
                |> filter(fn: (r) => r._field != "count" and r._field != "sum")
                |> map(fn: (r) => ({r with le: float(v: r._field)}))
                |> group(mode: "except", columns: ["_field", "_value", "le"])
                |> estimate()
        else if metricVersion == 2 then
            tables
                |> group(mode: "except", columns: ["_value", "le"])
                |> map(fn: (r) => ({r with le: float(v: r.le)}))
                |> estimate()
        else
            universe.die(msg: "Invalid metricVersion. Available versions are 1 and 2.")
}
