package listings_test


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

testcase columns_lists_labels {
    got = mixed |> columns()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string
#group,false,false,true,false
#default,_result,,,
,result,table,room,_value
,,0,attic,lamps
,,0,attic,room

#datatype,string,long,string,string,string
#group,false,false,true,true,false
#default,_result,,,,
,result,table,_field,room,_value
,,1,door,kitchen,_value
,,1,door,kitchen,_field
,,1,door,kitchen,room
,,1,door,kitchen,since
,,2,temp,attic,_value
,,2,temp,attic,_field
,,2,temp,attic,room
,,3,temp,kitchen,_value
,,3,temp,kitchen,_field
,,3,temp,kitchen,room
",
        )

    testing.diff(got: got, want: want)
}

testcase columns_under_another_name {
    got = one |> columns(column: "label")
    want =
        array.from(rows: [{room: "hall", label: "room"}, {room: "hall", label: "_value"}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase columns_of_a_table_without_rows {
    got = nothing |> columns()
    want =
        array.from(
            rows: [
                {room: "cellar", _value: "_time"},
                {room: "cellar", _value: "_value"},
                {room: "cellar", _value: "room"},
            ],
        )
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase columns_named_like_the_key {
    testing.shouldError(
        fn: () => one |> columns(column: "room") |> tableFind(fn: (key) => true),
        want: /table builder already has column with label room$/,
    )
}

testcase keys_lists_labels_of_the_key {
    got = mixed |> keys()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string
#group,false,false,true,false
#default,_result,,,
,result,table,room,_value
,,0,attic,room

#datatype,string,long,string,string,string
#group,false,false,true,true,false
#default,_result,,,,
,result,table,_field,room,_value
,,1,door,kitchen,_field
,,1,door,kitchen,room
,,2,temp,attic,_field
,,2,temp,attic,room
,,3,temp,kitchen,_field
,,3,temp,kitchen,room
",
        )

    testing.diff(got: got, want: want)
}

testcase keys_under_another_name {
    got = one |> keys(column: "label")
    want =
        array.from(rows: [{room: "hall", label: "room"}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase keys_named_like_the_key {
    testing.shouldError(
        fn: () => one |> keys(column: "room") |> tableFind(fn: (key) => true),
        want: /table builder already has column with label room$/,
    )
}

testcase keyValues_lists_pairs {
    got = data |> group() |> keyValues(keyColumns: ["room", "_field"])
    want =
        array.from(
            rows: [
                {_key: "room", _value: "kitchen"},
                {_key: "_field", _value: "temp"},
                {_key: "_field", _value: "hum"},
                {_key: "room", _value: "attic"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase keyValues_of_nulls {
    got = gaps |> keyValues(keyColumns: ["note"])
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string,string
#group,false,false,true,false,false
#default,_result,,,,
,result,table,room,_key,_value
,,0,attic,note,
,,1,kitchen,note,cold
,,1,kitchen,note,
,,1,kitchen,note,warm
",
        )

    testing.diff(got: got, want: want)
}

testcase keyValues_of_two_types {
    testing.shouldError(
        fn: () => data |> keyValues(keyColumns: ["room", "_value"]) |> tableFind(fn: (key) => true),
        want: /keyColumns must all be the same type$/,
    )
}

testcase keyValues_of_what_is_not_there {
    testing.shouldError(
        fn: () => one |> keyValues(keyColumns: ["nowhere"]) |> tableFind(fn: (key) => true),
        want: /received table with columns \[room _value\] not having key columns \[nowhere\]$/,
    )
}
