// Package statsmodels fits models to data.
//
// ## Metadata
// introduced: 0.90.0
package statsmodels


// linearRegression fits a line through the values of `_value`, by least squares.
//
// The x of a row is its number in its table, counted from 1. The line is that of the first table, and is applied to all.
//
// `_value` becomes `y`, and these columns are added: `x`; `slope` of the line; `y_hat`, the line at `x`; `errors`, the
// square of the distance of `y` from the line; and what the line was computed of: `N`, `sx`, `sy`, `sxx` and `sxy`, the
// number of rows and the sums of x, y, x² and x·y.
//
// ## Parameters
// - tables: Input data, `_value` being floats. Default is piped-forward data (`<-`).
//
// ## Errors
// Those of `rename()` when there is no column `_value`; `no table found` when there are no tables.
//
// ## Examples
//
// ### Fit a line
// ```
// import "array"
// import "contrib/anaisdg/statsmodels"
//
// < array.from(rows: [{_value: 1.0}, {_value: 3.0}, {_value: 4.0}, {_value: 8.0}])
//     |> statsmodels.linearRegression()
// >     |> keep(columns: ["x", "y", "y_hat", "slope"])
// ```
//
// #### Output data
// | slope | x   | y   | y_hat |
// | ----- | --- | --- | ----- |
// | 2.2   | 1.0 | 1.0 | 0.7   |
// | 2.2   | 2.0 | 3.0 | 2.9   |
// | 2.2   | 3.0 | 4.0 | 5.1   |
// | 2.2   | 4.0 | 8.0 | 7.3   |
//
linearRegression = (tables=<-) => {
    points =
        tables
            |> rename(columns: {_value: "y"})
            |> map(fn: (r) => ({r with x: 1.0}))
            |> cumulativeSum(columns: ["x"])
    sums =
        points
            |> reduce(
                identity: {
                    N: 0.0,
                    sx: 0.0,
                    sy: 0.0,
                    sxx: 0.0,
                    sxy: 0.0,
                },
                fn: (r, accumulator) =>
                    ({
                        N: accumulator.N + 1.0,
                        sx: r.x + accumulator.sx,
                        sy: r.y + accumulator.sy,
                        sxx: r.x * r.x + accumulator.sxx,
                        sxy: r.x * r.y + accumulator.sxy,
                    }),
            )
            |> tableFind(fn: (key) => true)
            |> getRecord(idx: 0)
    meanX = sums.sx / sums.N
    meanY = sums.sy / sums.N
    slope = (sums.sxy - meanX * meanY * sums.N) / (sums.sxx - sums.N * meanX * meanX)
    intercept = meanY - slope * meanX

    return
        points
            |> map(
                fn: (r) =>
                    ({r with
                        y_hat: slope * r.x + intercept,
                        slope: slope,
                        sx: sums.sx,
                        sxy: sums.sxy,
                        sxx: sums.sxx,
                        N: sums.N,
                        sy: sums.sy,
                    }),
            )
            |> map(fn: (r) => ({r with errors: (r.y - r.y_hat) ^ 2.0}))
}
