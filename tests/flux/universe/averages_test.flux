package averages_test


import "array"
import "csv"
import "internal/debug"
import "testing"

// Two tables with a null, one of them short, and one of a single row.
some =
    array.from(
        rows: [
            {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
            {host: "b", _time: 2024-01-01T00:00:10Z, _value: 5.0},
            {host: "b", _time: 2024-01-01T00:00:20Z, _value: 4.0},
            {host: "b", _time: 2024-01-01T00:00:30Z, _value: debug.null(type: "float")},
            {host: "b", _time: 2024-01-01T00:00:40Z, _value: 8.0},
            {host: "b", _time: 2024-01-01T00:00:50Z, _value: 7.0},
            {host: "b", _time: 2024-01-01T00:01:00Z, _value: 9.5},
            {host: "c", _time: 2024-01-01T00:00:00Z, _value: debug.null(type: "float")},
            {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
        ],
    )
        |> group(columns: ["host"])

none = some |> limit(n: 0)

// Whole numbers, signed and not, and text.
whole =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:00Z, _value: 3, size: uint(v: 9), name: "k"},
            {_time: 2024-01-01T00:00:10Z, _value: -8, size: uint(v: 4), name: "m"},
            {_time: 2024-01-01T00:00:20Z, _value: 4, size: uint(v: 5), name: "k"},
            {_time: 2024-01-01T00:00:30Z, _value: 4, size: uint(v: 7), name: "k"},
        ],
    )

// A table of numbers and one of whole numbers, with other columns.
mixed =
    csv.from(
        csv:
            "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-01-01T00:00:00Z,b,2.5
,,0,2024-01-01T00:00:10Z,b,-1
,,0,2024-01-01T00:00:20Z,b,2.5
,,0,2024-01-01T00:00:30Z,b,3

#datatype,string,long,dateTime:RFC3339,string,long,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,0,2024-01-01T00:00:00Z,x,3,k
,,0,2024-01-01T00:00:10Z,x,4,m
,,0,2024-01-01T00:00:20Z,x,3,m
,,0,2024-01-01T00:00:30Z,x,9,m
",
    )

testcase exponentialMovingAverage_of_each_table {
    got = some |> exponentialMovingAverage(n: 2)
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: 3.5},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 3.833333333333333},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: 3.833333333333333},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 6.611111111111111},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 6.87037037037037},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 8.623456790123457},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase exponentialMovingAverage_of_no_rows {
    got = none |> exponentialMovingAverage(n: 2) |> group()
    want =
        array.from(
            rows: [
                {
                    host: debug.null(type: "string"),
                    _time: debug.null(type: "time"),
                    _value: debug.null(type: "float"),
                },
                {
                    host: debug.null(type: "string"),
                    _time: debug.null(type: "time"),
                    _value: debug.null(type: "float"),
                },
                {
                    host: debug.null(type: "string"),
                    _time: debug.null(type: "time"),
                    _value: debug.null(type: "float"),
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase exponentialMovingAverage_of_several_schemas {
    got = mixed |> exponentialMovingAverage(n: 2)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,0,2024-01-01T00:00:10Z,x,3.5,m
,,0,2024-01-01T00:00:20Z,x,3.166666666666667,m
,,0,2024-01-01T00:00:30Z,x,7.055555555555555,m

#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,1,2024-01-01T00:00:10Z,b,0.75
,,1,2024-01-01T00:00:20Z,b,1.9166666666666665
,,1,2024-01-01T00:00:30Z,b,2.638888888888889
",
        )

    testing.diff(got: got, want: want)
}

testcase exponentialMovingAverage_of_whole_numbers {
    got =
        whole
            |> drop(columns: ["size", "name"])
            |> exponentialMovingAverage(n: 2)
            |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, _value: -2.5},
                {_time: 2024-01-01T00:00:20Z, _value: 1.833333333333333},
                {_time: 2024-01-01T00:00:30Z, _value: 3.2777777777777777},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase exponentialMovingAverage_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> exponentialMovingAverage(n: 2)
                |> tableFind(fn: (key) => true),
        want: /cannot take exponential moving average of column _value \(type string\)$/,
    )
}

testcase exponentialMovingAverage_without_values {
    testing.shouldError(
        fn: () =>
            whole
                |> rename(columns: {_value: "v"})
                |> exponentialMovingAverage(n: 2)
                |> tableFind(fn: (key) => true),
        want: /cannot find _value column$/,
    )
}

testcase exponentialMovingAverage_over_nothing {
    testing.shouldError(
        fn: () => some |> exponentialMovingAverage(n: 0) |> tableFind(fn: (key) => true),
        want: /cannot take moving average with a period of 0 \(must be greater than 0\)$/,
    )
}

testcase doubleEMA_of_each_table {
    got = some |> doubleEMA(n: 2)
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 3.9999999999999996},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: 3.8888888888888884},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 7.555555555555555},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 7.271604938271604},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 9.34156378600823},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase doubleEMA_of_several_schemas {
    got = mixed |> doubleEMA(n: 2)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,0,2024-01-01T00:00:20Z,x,3.0000000000000004,m
,,0,2024-01-01T00:00:30Z,x,8.296296296296296,m

#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,1,2024-01-01T00:00:20Z,b,2.5
,,1,2024-01-01T00:00:30Z,b,3.074074074074074
",
        )

    testing.diff(got: got, want: want)
}

testcase doubleEMA_of_whole_numbers {
    got = whole |> drop(columns: ["size", "name"]) |> doubleEMA(n: 2) |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, _value: 3.9999999999999996},
                {_time: 2024-01-01T00:00:30Z, _value: 4.481481481481481},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase doubleEMA_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> doubleEMA(n: 2)
                |> tableFind(fn: (key) => true),
        want: /cannot take exponential moving average of column _value \(type string\)$/,
    )
}

testcase doubleEMA_without_values {
    testing.shouldError(
        fn: () =>
            whole
                |> rename(columns: {_value: "v"})
                |> doubleEMA(n: 2)
                |> tableFind(fn: (key) => true),
        want: /cannot find _value column$/,
    )
}

testcase doubleEMA_over_nothing {
    testing.shouldError(
        fn: () => some |> doubleEMA(n: 0) |> tableFind(fn: (key) => true),
        want: /cannot take moving average with a period of 0 \(must be greater than 0\)$/,
    )
}

testcase tripleEMA_of_each_table {
    got = some |> tripleEMA(n: 2)
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: 3.88888888888889},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 7.85185185185185},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 7.189300411522632},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 9.419753086419755},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase tripleEMA_of_no_rows {
    got = none |> tripleEMA(n: 2) |> group()
    want =
        array.from(
            rows: [
                {
                    host: debug.null(type: "string"),
                    _time: debug.null(type: "time"),
                    _value: debug.null(type: "float"),
                },
                {
                    host: debug.null(type: "string"),
                    _time: debug.null(type: "time"),
                    _value: debug.null(type: "float"),
                },
                {
                    host: debug.null(type: "string"),
                    _time: debug.null(type: "time"),
                    _value: debug.null(type: "float"),
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase tripleEMA_of_several_schemas {
    got = mixed |> tripleEMA(n: 2)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,0,2024-01-01T00:00:30Z,x,8.296296296296296,m

#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,1,2024-01-01T00:00:30Z,b,3.074074074074074
",
        )

    testing.diff(got: got, want: want)
}

testcase tripleEMA_of_whole_numbers {
    got = whole |> drop(columns: ["size", "name"]) |> tripleEMA(n: 2) |> drop(columns: ["none"])
    want = array.from(rows: [{_time: 2024-01-01T00:00:30Z, _value: 4.481481481481481}])

    testing.diff(got: got, want: want)
}

testcase tripleEMA_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> tripleEMA(n: 2)
                |> tableFind(fn: (key) => true),
        want: /cannot take exponential moving average of column _value \(type string\)$/,
    )
}

testcase tripleEMA_without_values {
    testing.shouldError(
        fn: () =>
            whole
                |> rename(columns: {_value: "v"})
                |> tripleEMA(n: 2)
                |> tableFind(fn: (key) => true),
        want: /cannot find _value column$/,
    )
}

testcase tripleEMA_over_nothing {
    testing.shouldError(
        fn: () => some |> tripleEMA(n: 0) |> tableFind(fn: (key) => true),
        want: /cannot take moving average with a period of 0 \(must be greater than 0\)$/,
    )
}

testcase tripleExponentialDerivative_of_each_table {
    got = some |> tripleExponentialDerivative(n: 2) |> group()
    want =
        array.from(
            rows: [
                {
                    host: debug.null(type: "string"),
                    _time: 2024-01-01T00:00:00Z,
                    _value: debug.null(type: "float"),
                },
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 34.82587064676616},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 19.270192701927023},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 21.38191818494328},
                {
                    host: debug.null(type: "string"),
                    _time: 2024-01-01T00:00:10Z,
                    _value: debug.null(type: "float"),
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase tripleExponentialDerivative_of_no_rows {
    got = none |> tripleExponentialDerivative(n: 2) |> group()
    want =
        array.from(
            rows: [
                {
                    host: debug.null(type: "string"),
                    _time: debug.null(type: "time"),
                    _value: debug.null(type: "float"),
                },
                {
                    host: debug.null(type: "string"),
                    _time: debug.null(type: "time"),
                    _value: debug.null(type: "float"),
                },
                {
                    host: debug.null(type: "string"),
                    _time: debug.null(type: "time"),
                    _value: debug.null(type: "float"),
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase tripleExponentialDerivative_of_whole_numbers {
    testing.assertEmpty(
        tables:
            whole
                |> drop(columns: ["size", "name"])
                |> tripleExponentialDerivative(n: 2)
                |> drop(columns: ["none"]),
    )
}

testcase tripleExponentialDerivative_without_values {
    testing.shouldError(
        fn: () =>
            whole
                |> rename(columns: {_value: "v"})
                |> tripleExponentialDerivative(n: 2)
                |> tableFind(fn: (key) => true),
        want: /cannot find _value column$/,
    )
}

testcase tripleExponentialDerivative_over_nothing {
    testing.shouldError(
        fn: () => some |> tripleExponentialDerivative(n: 0) |> tableFind(fn: (key) => true),
        want:
            /cannot take triple exponential derivative with a period of 0 \(must be greater than 0\)$/,
    )
}

testcase movingAverage_of_long_tables {
    got = some |> filter(fn: (r) => r.host == "b") |> movingAverage(n: 3)
    want =
        array.from(
            rows: [
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 3.6666666666666665},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: 4.5},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 6.0},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 7.5},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 8.166666666666666},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase movingAverage_of_no_rows {
    testing.assertEmpty(tables: none |> movingAverage(n: 3))
}

testcase movingAverage_of_several_schemas {
    got = mixed |> movingAverage(n: 3)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-01-01T00:00:20Z,b,1.3333333333333333
,,0,2024-01-01T00:00:30Z,b,1.5

#datatype,string,long,dateTime:RFC3339,string,double,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,1,2024-01-01T00:00:20Z,x,3.3333333333333335,m
,,1,2024-01-01T00:00:30Z,x,5.333333333333333,m
",
        )

    testing.diff(got: got, want: want)
}
