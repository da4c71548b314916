package csv_test


import "array"
import "csv"
import "testing"

testcase annotated_text_has_typed_columns {
    got =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,long,unsignedLong,double,boolean,string
#group,false,false,false,false,false,false,false,false
#default,_result,,,,,,,
,result,table,_time,i,u,f,b,s
,,0,2024-05-01T08:00:00Z,-1,1,1.5,t,x
",
        )
    want =
        array.from(
            rows: [
                {
                    _time: 2024-05-01T08:00:00Z,
                    i: -1,
                    u: uint(v: 1),
                    f: 1.5,
                    b: true,
                    s: "x",
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase raw_text_is_strings {
    got = csv.from(csv: "a,b\n1,x\n", mode: "raw")
    want = array.from(rows: [{a: "1", b: "x"}])

    testing.diff(got: got, want: want)
}

testcase empty_cells_take_the_default {
    got =
        csv.from(
            csv:
                "
#datatype,string,long,string,long
#group,false,false,false,false
#default,_result,,nobody,
,result,table,host,n
,,0,,1
,,0,a,2
",
        )
    want = array.from(rows: [{host: "nobody", n: 1}, {host: "a", n: 2}])

    testing.diff(got: got, want: want)
}

testcase tables_have_the_key_of_their_rows {
    got =
        csv.from(
            csv:
                "
#datatype,string,long,string,long
#group,false,false,true,false
#default,_result,,,
,result,table,host,n
,,0,a,1
,,0,a,2
,,1,b,3
",
        )
    want =
        array.from(rows: [{host: "a", n: 1}, {host: "a", n: 2}, {host: "b", n: 3}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}
