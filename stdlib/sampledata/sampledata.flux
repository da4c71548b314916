// Package sampledata makes small sample data sets, for examples and for trying things out.
//
// Each set has two tables with the tags `t1` and `t2`, of six rows each, ten seconds apart.
//
// ## Metadata
// introduced: 0.128.0
// tags: sample data
package sampledata


import "array"
import "internal/debug"

// start is the time of the first row of every set. Use it with `range()` where `_start` and `_stop` are needed.
//
// ## Examples
//
// ### Put bounds on sample data
// ```
// import "sampledata"
//
// < sampledata.float()
// >     |> range(start: sampledata.start, stop: sampledata.stop)
// ```
start = 2021-01-01T00:00:00Z

// stop is the end of every set. Use it with `range()` where `_start` and `_stop` are needed.
//
// ## Examples
//
// ### Put bounds on sample data
// ```
// import "sampledata"
//
// < sampledata.int()
// >     |> range(start: sampledata.start, stop: sampledata.stop)
// ```
stop = 2021-01-01T00:01:00Z

// float returns sample data with float values.
//
// ## Parameters
// - includeNull: Whether some of the values are null. Default is `false`.
//
// ## Examples
//
// ### Sample data with float values
// ```
// import "sampledata"
//
// > sampledata.float()
// ```
//
// #### Output data
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t1  | -2.18  |
// | 2021-01-01T00:00:10Z | t1  | 10.92  |
// | 2021-01-01T00:00:20Z | t1  | 7.35   |
// | 2021-01-01T00:00:30Z | t1  | 17.53  |
// | 2021-01-01T00:00:40Z | t1  | 15.23  |
// | 2021-01-01T00:00:50Z | t1  | 4.43   |
//
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t2  | 19.85  |
// | 2021-01-01T00:00:10Z | t2  | 4.97   |
// | 2021-01-01T00:00:20Z | t2  | -3.75  |
// | 2021-01-01T00:00:30Z | t2  | 19.77  |
// | 2021-01-01T00:00:40Z | t2  | 13.86  |
// | 2021-01-01T00:00:50Z | t2  | 1.86   |
//
// ### The same with nulls
// ```
// import "sampledata"
//
// > sampledata.float(includeNull: true)
// ```
//
// #### Output data
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t1  | -2.18  |
// | 2021-01-01T00:00:10Z | t1  |        |
// | 2021-01-01T00:00:20Z | t1  | 7.35   |
// | 2021-01-01T00:00:30Z | t1  |        |
// | 2021-01-01T00:00:40Z | t1  |        |
// | 2021-01-01T00:00:50Z | t1  | 4.43   |
//
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t2  |        |
// | 2021-01-01T00:00:10Z | t2  | 4.97   |
// | 2021-01-01T00:00:20Z | t2  | -3.75  |
// | 2021-01-01T00:00:30Z | t2  | 19.77  |
// | 2021-01-01T00:00:40Z | t2  |        |
// | 2021-01-01T00:00:50Z | t2  | 1.86   |
//
// ## Metadata
// introduced: 0.128.0
// tags: sample data,inputs
float = (includeNull=false) => {
    gap = (v) => if includeNull then debug.null(type: "float") else v

    return
        array.from(
            rows: [
                {_time: 2021-01-01T00:00:00Z, tag: "t1", _value: -2.18},
                {_time: 2021-01-01T00:00:10Z, tag: "t1", _value: gap(v: 10.92)},
                {_time: 2021-01-01T00:00:20Z, tag: "t1", _value: 7.35},
                {_time: 2021-01-01T00:00:30Z, tag: "t1", _value: gap(v: 17.53)},
                {_time: 2021-01-01T00:00:40Z, tag: "t1", _value: gap(v: 15.23)},
                {_time: 2021-01-01T00:00:50Z, tag: "t1", _value: 4.43},
                {_time: 2021-01-01T00:00:00Z, tag: "t2", _value: gap(v: 19.85)},
                {_time: 2021-01-01T00:00:10Z, tag: "t2", _value: 4.97},
                {_time: 2021-01-01T00:00:20Z, tag: "t2", _value: -3.75},
                {_time: 2021-01-01T00:00:30Z, tag: "t2", _value: 19.77},
                {_time: 2021-01-01T00:00:40Z, tag: "t2", _value: gap(v: 13.86)},
                {_time: 2021-01-01T00:00:50Z, tag: "t2", _value: 1.86},
            ],
        )
            |> group(columns: ["tag"])
            // Nothing is dropped; the type of the rows is left open, as upstream's is.
            |> drop(columns: [])
}

// int returns sample data with integer values.
//
// ## Parameters
// - includeNull: Whether some of the values are null. Default is `false`.
//
// ## Examples
//
// ### Sample data with integer values
// ```
// import "sampledata"
//
// > sampledata.int()
// ```
//
// #### Output data
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t1  | -2     |
// | 2021-01-01T00:00:10Z | t1  | 10     |
// | 2021-01-01T00:00:20Z | t1  | 7      |
// | 2021-01-01T00:00:30Z | t1  | 17     |
// | 2021-01-01T00:00:40Z | t1  | 15     |
// | 2021-01-01T00:00:50Z | t1  | 4      |
//
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t2  | 19     |
// | 2021-01-01T00:00:10Z | t2  | 4      |
// | 2021-01-01T00:00:20Z | t2  | -3     |
// | 2021-01-01T00:00:30Z | t2  | 19     |
// | 2021-01-01T00:00:40Z | t2  | 13     |
// | 2021-01-01T00:00:50Z | t2  | 1      |
//
// ### The same with nulls
// ```
// import "sampledata"
//
// > sampledata.int(includeNull: true)
// ```
//
// #### Output data
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t1  | -2     |
// | 2021-01-01T00:00:10Z | t1  |        |
// | 2021-01-01T00:00:20Z | t1  | 7      |
// | 2021-01-01T00:00:30Z | t1  |        |
// | 2021-01-01T00:00:40Z | t1  |        |
// | 2021-01-01T00:00:50Z | t1  | 4      |
//
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t2  |        |
// | 2021-01-01T00:00:10Z | t2  | 4      |
// | 2021-01-01T00:00:20Z | t2  | -3     |
// | 2021-01-01T00:00:30Z | t2  | 19     |
// | 2021-01-01T00:00:40Z | t2  |        |
// | 2021-01-01T00:00:50Z | t2  | 1      |
//
// ## Metadata
// introduced: 0.128.0
// tags: sample data,inputs
int = (includeNull=false) => float(includeNull: includeNull) |> toInt()

// uint returns sample data with unsigned integer values.
//
// ## Parameters
// - includeNull: Whether some of the values are null. Default is `false`.
//
// ## Examples
//
// ### Sample data with unsigned integer values
// ```
// import "sampledata"
//
// > sampledata.uint()
// ```
//
// #### Output data
// | _time                | tag | _value               |
// | -------------------- | --- | -------------------- |
// | 2021-01-01T00:00:00Z | t1  | 18446744073709551614 |
// | 2021-01-01T00:00:10Z | t1  | 10                   |
// | 2021-01-01T00:00:20Z | t1  | 7                    |
// | 2021-01-01T00:00:30Z | t1  | 17                   |
// | 2021-01-01T00:00:40Z | t1  | 15                   |
// | 2021-01-01T00:00:50Z | t1  | 4                    |
//
// | _time                | tag | _value               |
// | -------------------- | --- | -------------------- |
// | 2021-01-01T00:00:00Z | t2  | 19                   |
// | 2021-01-01T00:00:10Z | t2  | 4                    |
// | 2021-01-01T00:00:20Z | t2  | 18446744073709551613 |
// | 2021-01-01T00:00:30Z | t2  | 19                   |
// | 2021-01-01T00:00:40Z | t2  | 13                   |
// | 2021-01-01T00:00:50Z | t2  | 1                    |
//
// ### The same with nulls
// ```
// import "sampledata"
//
// > sampledata.uint(includeNull: true)
// ```
//
// #### Output data
// | _time                | tag | _value               |
// | -------------------- | --- | -------------------- |
// | 2021-01-01T00:00:00Z | t1  | 18446744073709551614 |
// | 2021-01-01T00:00:10Z | t1  |                      |
// | 2021-01-01T00:00:20Z | t1  | 7                    |
// | 2021-01-01T00:00:30Z | t1  |                      |
// | 2021-01-01T00:00:40Z | t1  |                      |
// | 2021-01-01T00:00:50Z | t1  | 4                    |
//
// | _time                | tag | _value               |
// | -------------------- | --- | -------------------- |
// | 2021-01-01T00:00:00Z | t2  |                      |
// | 2021-01-01T00:00:10Z | t2  | 4                    |
// | 2021-01-01T00:00:20Z | t2  | 18446744073709551613 |
// | 2021-01-01T00:00:30Z | t2  | 19                   |
// | 2021-01-01T00:00:40Z | t2  |                      |
// | 2021-01-01T00:00:50Z | t2  | 1                    |
//
// ## Metadata
// introduced: 0.128.0
// tags: sample data,inputs
uint = (includeNull=false) => float(includeNull: includeNull) |> toUInt()

// string returns sample data with string values.
//
// ## Parameters
// - includeNull: Whether some of the values are null. Default is `false`.
//
// ## Examples
//
// ### Sample data with string values
// ```
// import "sampledata"
//
// > sampledata.string()
// ```
//
// #### Output data
// | _time                | tag | _value      |
// | -------------------- | --- | ----------- |
// | 2021-01-01T00:00:00Z | t1  | smpl_g9qczs |
// | 2021-01-01T00:00:10Z | t1  | smpl_0mgv9n |
// | 2021-01-01T00:00:20Z | t1  | smpl_phw664 |
// | 2021-01-01T00:00:30Z | t1  | smpl_guvzy4 |
// | 2021-01-01T00:00:40Z | t1  | smpl_5v3cce |
// | 2021-01-01T00:00:50Z | t1  | smpl_s9fmgy |
//
// | _time                | tag | _value      |
// | -------------------- | --- | ----------- |
// | 2021-01-01T00:00:00Z | t2  | smpl_b5eida |
// | 2021-01-01T00:00:10Z | t2  | smpl_eu4oxp |
// | 2021-01-01T00:00:20Z | t2  | smpl_5g7tz4 |
// | 2021-01-01T00:00:30Z | t2  | smpl_sox1ut |
// | 2021-01-01T00:00:40Z | t2  | smpl_wfm757 |
// | 2021-01-01T00:00:50Z | t2  | smpl_dtn2bv |
//
// ### The same with nulls
// ```
// import "sampledata"
//
// > sampledata.string(includeNull: true)
// ```
//
// #### Output data
// | _time                | tag | _value      |
// | -------------------- | --- | ----------- |
// | 2021-01-01T00:00:00Z | t1  | smpl_g9qczs |
// | 2021-01-01T00:00:10Z | t1  |             |
// | 2021-01-01T00:00:20Z | t1  | smpl_phw664 |
// | 2021-01-01T00:00:30Z | t1  |             |
// | 2021-01-01T00:00:40Z | t1  |             |
// | 2021-01-01T00:00:50Z | t1  | smpl_s9fmgy |
//
// | _time                | tag | _value      |
// | -------------------- | --- | ----------- |
// | 2021-01-01T00:00:00Z | t2  |             |
// | 2021-01-01T00:00:10Z | t2  | smpl_eu4oxp |
// | 2021-01-01T00:00:20Z | t2  | smpl_5g7tz4 |
// | 2021-01-01T00:00:30Z | t2  | smpl_sox1ut |
// | 2021-01-01T00:00:40Z | t2  |             |
// | 2021-01-01T00:00:50Z | t2  | smpl_dtn2bv |
//
// ## Metadata
// introduced: 0.128.0
// tags: sample data,inputs
string = (includeNull=false) => {
    gap = (v) => if includeNull then debug.null(type: "string") else v

    return
        array.from(
            rows: [
                {_time: 2021-01-01T00:00:00Z, tag: "t1", _value: "smpl_g9qczs"},
                {_time: 2021-01-01T00:00:10Z, tag: "t1", _value: gap(v: "smpl_0mgv9n")},
                {_time: 2021-01-01T00:00:20Z, tag: "t1", _value: "smpl_phw664"},
                {_time: 2021-01-01T00:00:30Z, tag: "t1", _value: gap(v: "smpl_guvzy4")},
                {_time: 2021-01-01T00:00:40Z, tag: "t1", _value: gap(v: "smpl_5v3cce")},
                {_time: 2021-01-01T00:00:50Z, tag: "t1", _value: "smpl_s9fmgy"},
                {_time: 2021-01-01T00:00:00Z, tag: "t2", _value: gap(v: "smpl_b5eida")},
                {_time: 2021-01-01T00:00:10Z, tag: "t2", _value: "smpl_eu4oxp"},
                {_time: 2021-01-01T00:00:20Z, tag: "t2", _value: "smpl_5g7tz4"},
                {_time: 2021-01-01T00:00:30Z, tag: "t2", _value: "smpl_sox1ut"},
                {_time: 2021-01-01T00:00:40Z, tag: "t2", _value: gap(v: "smpl_wfm757")},
                {_time: 2021-01-01T00:00:50Z, tag: "t2", _value: "smpl_dtn2bv"},
            ],
        )
            |> group(columns: ["tag"])
            // Nothing is dropped; the type of the rows is left open, as upstream's is.
            |> drop(columns: [])
}

// bool returns sample data with boolean values.
//
// ## Parameters
// - includeNull: Whether some of the values are null. Default is `false`.
//
// ## Examples
//
// ### Sample data with boolean values
// ```
// import "sampledata"
//
// > sampledata.bool()
// ```
//
// #### Output data
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t1  | true   |
// | 2021-01-01T00:00:10Z | t1  | true   |
// | 2021-01-01T00:00:20Z | t1  | false  |
// | 2021-01-01T00:00:30Z | t1  | true   |
// | 2021-01-01T00:00:40Z | t1  | false  |
// | 2021-01-01T00:00:50Z | t1  | false  |
//
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t2  | false  |
// | 2021-01-01T00:00:10Z | t2  | true   |
// | 2021-01-01T00:00:20Z | t2  | false  |
// | 2021-01-01T00:00:30Z | t2  | true   |
// | 2021-01-01T00:00:40Z | t2  | true   |
// | 2021-01-01T00:00:50Z | t2  | false  |
//
// ### The same with nulls
// ```
// import "sampledata"
//
// > sampledata.bool(includeNull: true)
// ```
//
// #### Output data
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t1  | true   |
// | 2021-01-01T00:00:10Z | t1  |        |
// | 2021-01-01T00:00:20Z | t1  | false  |
// | 2021-01-01T00:00:30Z | t1  |        |
// | 2021-01-01T00:00:40Z | t1  |        |
// | 2021-01-01T00:00:50Z | t1  | false  |
//
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t2  |        |
// | 2021-01-01T00:00:10Z | t2  | true   |
// | 2021-01-01T00:00:20Z | t2  | false  |
// | 2021-01-01T00:00:30Z | t2  | true   |
// | 2021-01-01T00:00:40Z | t2  |        |
// | 2021-01-01T00:00:50Z | t2  | false  |
//
// ## Metadata
// introduced: 0.128.0
// tags: sample data,inputs
bool = (includeNull=false) => {
    gap = (v) => if includeNull then debug.null(type: "bool") else v

    return
        array.from(
            rows: [
                {_time: 2021-01-01T00:00:00Z, tag: "t1", _value: true},
                {_time: 2021-01-01T00:00:10Z, tag: "t1", _value: gap(v: true)},
                {_time: 2021-01-01T00:00:20Z, tag: "t1", _value: false},
                {_time: 2021-01-01T00:00:30Z, tag: "t1", _value: gap(v: true)},
                {_time: 2021-01-01T00:00:40Z, tag: "t1", _value: gap(v: false)},
                {_time: 2021-01-01T00:00:50Z, tag: "t1", _value: false},
                {_time: 2021-01-01T00:00:00Z, tag: "t2", _value: gap(v: false)},
                {_time: 2021-01-01T00:00:10Z, tag: "t2", _value: true},
                {_time: 2021-01-01T00:00:20Z, tag: "t2", _value: false},
                {_time: 2021-01-01T00:00:30Z, tag: "t2", _value: true},
                {_time: 2021-01-01T00:00:40Z, tag: "t2", _value: gap(v: true)},
                {_time: 2021-01-01T00:00:50Z, tag: "t2", _value: false},
            ],
        )
            |> group(columns: ["tag"])
            // Nothing is dropped; the type of the rows is left open, as upstream's is.
            |> drop(columns: [])
}

// numericBool returns sample data with the integers 0 and 1.
//
// ## Parameters
// - includeNull: Whether some of the values are null. Default is `false`.
//
// ## Examples
//
// ### Sample data with the integers 0 and 1
// ```
// import "sampledata"
//
// > sampledata.numericBool()
// ```
//
// #### Output data
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t1  | 1      |
// | 2021-01-01T00:00:10Z | t1  | 1      |
// | 2021-01-01T00:00:20Z | t1  | 0      |
// | 2021-01-01T00:00:30Z | t1  | 1      |
// | 2021-01-01T00:00:40Z | t1  | 0      |
// | 2021-01-01T00:00:50Z | t1  | 0      |
//
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t2  | 0      |
// | 2021-01-01T00:00:10Z | t2  | 1      |
// | 2021-01-01T00:00:20Z | t2  | 0      |
// | 2021-01-01T00:00:30Z | t2  | 1      |
// | 2021-01-01T00:00:40Z | t2  | 1      |
// | 2021-01-01T00:00:50Z | t2  | 0      |
//
// ### The same with nulls
// ```
// import "sampledata"
//
// > sampledata.numericBool(includeNull: true)
// ```
//
// #### Output data
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t1  | 1      |
// | 2021-01-01T00:00:10Z | t1  |        |
// | 2021-01-01T00:00:20Z | t1  | 0      |
// | 2021-01-01T00:00:30Z | t1  |        |
// | 2021-01-01T00:00:40Z | t1  |        |
// | 2021-01-01T00:00:50Z | t1  | 0      |
//
// | _time                | tag | _value |
// | -------------------- | --- | ------ |
// | 2021-01-01T00:00:00Z | t2  |        |
// | 2021-01-01T00:00:10Z | t2  | 1      |
// | 2021-01-01T00:00:20Z | t2  | 0      |
// | 2021-01-01T00:00:30Z | t2  | 1      |
// | 2021-01-01T00:00:40Z | t2  |        |
// | 2021-01-01T00:00:50Z | t2  | 0      |
//
// ## Metadata
// introduced: 0.128.0
// tags: sample data,inputs
numericBool = (includeNull=false) => bool(includeNull: includeNull) |> toInt()
