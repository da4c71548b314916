package sensu_test


import "array"
import "contrib/sranka/sensu"
import "csv"
import "internal/debug"
import "testing"

// The runner of testcases answers every request with status 200.
send =
    sensu.endpoint(
        url: "http://example.com/",
        apiKey: "k",
        handlers: ["h"],
        namespace: "n",
        entityName: "e n",
    )(mapFn: (r) => ({checkName: "c d", text: r.host, status: 1}))

// Two schemas in one stream; a host is a text in one and a number in the other.
schemas =
    csv.from(
        csv:
            "#datatype,string,long,string,string
#group,false,false,true,false
#default,_result,,,
,result,table,k,host
,,0,a,x
,,0,a,y

#datatype,string,long,string,long,double
#group,false,false,true,false,false
#default,_result,,,,
,result,table,k,host,v
,,0,b,7,1.5
",
    )

testcase endpoint_adds_to_the_rows {
    got = array.from(rows: [{host: "a", n: 1}, {host: "b", n: 2}]) |> send()
    want = array.from(rows: [{host: "a", n: 1, _sent: "true"}, {host: "b", n: 2, _sent: "true"}])

    testing.diff(got: got, want: want)
}

testcase endpoint_of_one_row {
    got = array.from(rows: [{host: "a"}]) |> send()
    want = array.from(rows: [{host: "a", _sent: "true"}])

    testing.diff(got: got, want: want)
}

testcase endpoint_of_no_rows {
    array.from(rows: [{host: "a"}])
        |> filter(fn: (r) => false, onEmpty: "keep")
        |> send()
        |> testing.assertEmpty()
}

testcase endpoint_of_nulls {
    got = array.from(rows: [{host: debug.null(type: "string")}, {host: "b"}]) |> send()
    want =
        array.from(
            rows: [{host: debug.null(type: "string"), _sent: "true"}, {host: "b", _sent: "true"}],
        )

    testing.diff(got: got, want: want)
}

testcase endpoint_of_several_tables {
    got = schemas |> send()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string,string
#group,false,false,true,false,false
#default,_result,,,,
,result,table,k,host,_sent
,,0,a,x,true
,,0,a,y,true

#datatype,string,long,string,long,double,string
#group,false,false,true,false,false,false
#default,_result,,,,,
,result,table,k,host,v,_sent
,,0,b,7,1.5,true
",
        )

    testing.diff(got: got, want: want)
}

testcase endpoint_replaces_its_columns {
    got = array.from(rows: [{_sent: "maybe", host: "a"}]) |> send()

    // The type of `got` has these columns twice, so what it is compared with comes from text, which has no type.
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string
#group,false,false,false,false
#default,_result,,,
,result,table,_sent,host
,,0,true,a
",
        )

    testing.diff(got: got, want: want)
}
