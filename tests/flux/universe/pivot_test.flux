package pivot_test


import "array"
import "csv"
import "testing"

data =
    csv.from(
        csv:
            "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,true,true
#default,_result,,,,,
,result,table,_time,_value,_field,room
,,0,2024-05-01T08:00:00Z,21.5,temp,kitchen
,,0,2024-05-01T08:10:00Z,22,temp,kitchen
,,0,2024-05-01T08:20:00Z,20,temp,kitchen
,,1,2024-05-01T08:00:00Z,40,hum,kitchen
,,1,2024-05-01T08:10:00Z,45,hum,kitchen
,,2,2024-05-01T08:00:00Z,19,temp,attic
,,2,2024-05-01T08:10:00Z,19,temp,attic
",
    )

gaps =
    csv.from(
        csv:
            "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,false,true
#default,_result,,,,,
,result,table,_time,_value,note,room
,,0,2024-05-01T08:00:00Z,,cold,kitchen
,,0,2024-05-01T08:10:00Z,22,,kitchen
,,0,,20,warm,kitchen
,,0,2024-05-01T08:30:00Z,,,kitchen
,,1,2024-05-01T08:00:00Z,,,attic
",
    )

one = array.from(rows: [{room: "hall", _value: 7.5}]) |> group(columns: ["room"])

nothing =
    csv.from(
        csv:
            "#datatype,string,long,dateTime:RFC3339,double,string
#group,false,false,false,false,true
#default,_result,0,,,cellar
,result,table,_time,_value,room
",
    )

mixed =
    csv.from(
        csv:
            "#datatype,string,long,double,string,string
#group,false,false,false,true,true
#default,_result,,,,
,result,table,_value,_field,room
,,0,21.5,temp,kitchen
,,0,22,temp,kitchen
,,1,19,temp,attic

#datatype,string,long,string,string,string,string
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_value,_field,room,since
,,2,open,door,kitchen,May
,,2,shut,door,kitchen,June

#datatype,string,long,long,string
#group,false,false,false,true
#default,_result,,,
,result,table,lamps,room
,,3,2,attic
",
    )

testcase fields_side_by_side {
    got = data |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value")
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,room,temp
,,0,2024-05-01T08:00:00Z,attic,19
,,0,2024-05-01T08:10:00Z,attic,19

#datatype,string,long,dateTime:RFC3339,string,double,double
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,room,temp,hum
,,1,2024-05-01T08:00:00Z,kitchen,21.5,40
,,1,2024-05-01T08:10:00Z,kitchen,22,45
,,1,2024-05-01T08:20:00Z,kitchen,20,
",
        )

    testing.diff(got: got, want: want)
}

testcase one_table_of_all {
    got =
        data
            |> group()
            |> pivot(rowKey: ["_time", "room"], columnKey: ["_field"], valueColumn: "_value")
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double,double
#group,false,false,false,false,false,false
#default,_result,,,,,
,result,table,_time,room,temp,hum
,,0,2024-05-01T08:00:00Z,kitchen,21.5,40
,,0,2024-05-01T08:10:00Z,kitchen,22,45
,,0,2024-05-01T08:20:00Z,kitchen,20,
,,0,2024-05-01T08:00:00Z,attic,19,
,,0,2024-05-01T08:10:00Z,attic,19,
",
        )

    testing.diff(got: got, want: want)
}

testcase names_of_several_columns {
    got =
        data
            |> group()
            |> pivot(rowKey: ["_time"], columnKey: ["room", "_field"], valueColumn: "_value")
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,double,double,double
#group,false,false,false,false,false,false
#default,_result,,,,,
,result,table,_time,kitchen_temp,kitchen_hum,attic_temp
,,0,2024-05-01T08:00:00Z,21.5,40,19
,,0,2024-05-01T08:10:00Z,22,45,19
,,0,2024-05-01T08:20:00Z,20,,
",
        )

    testing.diff(got: got, want: want)
}

testcase without_a_row_key_one_row {
    got =
        array.from(rows: [{k: "a", _value: 1}, {k: "b", _value: 2}])
            |> pivot(rowKey: [], columnKey: ["k"], valueColumn: "_value")
    want = array.from(rows: [{a: 1, b: 2}])

    testing.diff(got: got, want: want)
}

testcase a_later_value_takes_the_place_of_an_earlier {
    got =
        array.from(rows: [{t: 1, k: "a", v: 1}, {t: 1, k: "a", v: 2}])
            |> pivot(rowKey: ["t"], columnKey: ["k"], valueColumn: "v")
    want = array.from(rows: [{t: 1, a: 2}])

    testing.diff(got: got, want: want)
}

testcase columns_named_by_other_types {
    got =
        array.from(rows: [{t: 1, k: true, n: 7, v: "x"}, {t: 1, k: false, n: 8, v: "y"}])
            |> pivot(rowKey: ["t"], columnKey: ["k", "n"], valueColumn: "v")
    want = array.from(rows: [{t: 1, true_7: "x", false_8: "y"}])

    testing.diff(got: got, want: want)
}

testcase nulls_as_names_and_as_values {
    got = gaps |> pivot(rowKey: ["_time"], columnKey: ["note"], valueColumn: "_value")
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,room,null
,,0,2024-05-01T08:00:00Z,attic,

#datatype,string,long,dateTime:RFC3339,string,double,double,double
#group,false,false,false,true,false,false,false
#default,_result,,,,,,
,result,table,_time,room,cold,null,warm
,,1,2024-05-01T08:00:00Z,kitchen,,,
,,1,2024-05-01T08:10:00Z,kitchen,,22,
,,1,,kitchen,,,20
,,1,2024-05-01T08:30:00Z,kitchen,,,
",
        )

    testing.diff(got: got, want: want)
}

testcase values_of_two_types {
    got =
        mixed
            |> filter(fn: (r) => r._field == "temp" or r._field == "door")
            |> group(columns: ["room", "_field"])
            |> pivot(rowKey: ["room"], columnKey: ["_field"], valueColumn: "_value")
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,room,temp
,,0,attic,19

#datatype,string,long,string,string,double
#group,false,false,true,false,false
#default,_result,,,,
,result,table,room,door,temp
,,1,kitchen,shut,22
",
        )

    testing.diff(got: got, want: want)
}

testcase one_row {
    testing.shouldError(
        fn: () =>
            one
                |> pivot(rowKey: ["room"], columnKey: ["room"], valueColumn: "_value")
                |> tableFind(fn: (key) => true),
        want: /column name found in both rowKey and colKey: room$/,
    )
}

testcase then_a_calculation {
    got =
        data
            |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value")
            |> map(fn: (r) => ({r with sum: if exists r.hum then r.temp + r.hum else r.temp}))
            |> group()
            |> sort(columns: ["room", "_time"])
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double,double,double
#group,false,false,false,false,false,false,false
#default,_result,,,,,,
,result,table,_time,room,temp,sum,hum
,,0,2024-05-01T08:00:00Z,attic,19,19,
,,0,2024-05-01T08:10:00Z,attic,19,19,
,,0,2024-05-01T08:00:00Z,kitchen,21.5,61.5,40
,,0,2024-05-01T08:10:00Z,kitchen,22,67,45
,,0,2024-05-01T08:20:00Z,kitchen,20,20,
",
        )

    testing.diff(got: got, want: want)
}

testcase a_table_without_rows {
    got =
        nothing |> pivot(rowKey: ["_time"], columnKey: ["room"], valueColumn: "_value") |> columns()
    want = array.from(rows: [{_value: "_time"}])

    testing.diff(got: got, want: want)
}

testcase a_missing_row_key {
    testing.shouldError(
        fn: () =>
            data
                |> pivot(rowKey: ["at"], columnKey: ["_field"], valueColumn: "_value")
                |> tableFind(fn: (key) => true),
        want: /specified row key column does not exist in table: at$/,
    )
}

testcase a_missing_column_key {
    testing.shouldError(
        fn: () =>
            data
                |> pivot(rowKey: ["_time"], columnKey: ["at"], valueColumn: "_value")
                |> tableFind(fn: (key) => true),
        want: /specified column does not exist in table: at$/,
    )
}

testcase a_missing_value {
    testing.shouldError(
        fn: () =>
            data
                |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "at")
                |> tableFind(fn: (key) => true),
        want: /specified value column does not exist in table: at$/,
    )
}

testcase a_name_that_is_taken {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{t: 1, k: "t", v: 1}])
                |> pivot(rowKey: ["t"], columnKey: ["k"], valueColumn: "v")
                |> tableFind(fn: (key) => true),
        want:
            /value "t" appears in a column key column, but a column named "t" already exists; consider renaming "t" to something else before pivoting$/,
    )
}
