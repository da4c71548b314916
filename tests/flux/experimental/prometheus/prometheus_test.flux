package prometheus_test


import "array"
import "experimental/prometheus"
import "testing"

at = 2024-05-01T00:00:00Z

// What scrape gives: bounds in `le`, counts in `_value`.
scraped =
    array.from(
        rows: [
            {
                _time: at,
                _field: "wait",
                host: "a",
                le: "+Inf",
                _value: 8.0,
            },
            {
                _time: at,
                _field: "wait",
                host: "a",
                le: "1",
                _value: 6.0,
            },
            {
                _time: at,
                _field: "wait",
                host: "a",
                le: "0.5",
                _value: 2.0,
            },
        ],
    )
        |> group(columns: ["_field", "host", "le"])

testcase histogram_quantile_of_bounds_in_le {
    testing.diff(
        got: scraped |> prometheus.histogramQuantile(quantile: 0.5),
        want:
            array.from(
                rows: [
                    {
                        _time: at,
                        _field: "wait",
                        host: "a",
                        quantile: "0.5",
                        _value: 0.75,
                    },
                ],
            )
                |> group(columns: ["_field", "host", "quantile"]),
    )
}

testcase histogram_quantile_of_bounds_in_field {
    testing.diff(
        got:
            array.from(
                rows: [
                    {_time: at, _field: "count", le: "", _value: 8.0},
                    {_time: at, _field: "sum", le: "", _value: 4.0},
                    {_time: at, _field: "0.5", le: "", _value: 2.0},
                    {_time: at, _field: "1", le: "", _value: 6.0},
                    {_time: at, _field: "+Inf", le: "", _value: 8.0},
                ],
            )
                |> drop(columns: ["le"])
                |> prometheus.histogramQuantile(quantile: 0.5, metricVersion: 1),
        want:
            array.from(rows: [{_time: at, quantile: "0.5", _value: 0.75}])
                |> group(columns: ["quantile"]),
    )
}

testcase histogram_quantile_knows_two_versions {
    testing.shouldError(
        fn: () => scraped |> prometheus.histogramQuantile(quantile: 0.5, metricVersion: 3),
        want: /Invalid metricVersion. Available versions are 1 and 2.$/,
    )
}
