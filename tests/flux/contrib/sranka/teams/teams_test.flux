package teams_test


import "array"
import "contrib/sranka/teams"
import "csv"
import "internal/debug"
import "strings"
import "testing"

// The runner of testcases answers every request with status 200.
send =
    teams.endpoint(url: "http://example.com/")(
        mapFn: (r) => ({title: "T", text: r.host, summary: ""}),
    )

// Two schemas in one stream.
schemas =
    csv.from(
        csv:
            "#datatype,string,long,string,string
#group,false,false,true,false
#default,_result,,,
,result,table,k,host
,,0,a,x
,,0,a,y

#datatype,string,long,string,string,double
#group,false,false,true,false,false
#default,_result,,,,
,result,table,k,host,v
,,0,b,7,1.5
",
    )

testcase message_gives_the_status {
    testing.assertEqualValues(
        got: teams.message(url: "http://example.com/", title: "T", text: "x", summary: "s"),
        want: 200,
    )
}

testcase message_without_a_summary {
    testing.assertEqualValues(
        got:
            teams.message(
                url: "http://example.com/",
                title: "",
                text: strings.repeat(v: "é", i: 71),
            ),
        want: 200,
    )
}

testcase message_of_nulls {
    testing.assertEqualValues(
        got:
            teams.message(
                url: "http://example.com/",
                title: debug.null(type: "string"),
                text: debug.null(type: "string"),
            ),
        want: 200,
    )
}

testcase message_to_nowhere {
    testing.shouldError(
        fn: () => teams.message(url: debug.null(type: "string"), title: "", text: ""),
        want: /missing "url" parameter$/,
    )
}

testcase endpoint_adds_to_the_rows {
    got = array.from(rows: [{host: "a", n: 1}, {host: "b", n: 2}]) |> send()
    want =
        array.from(
            rows: [
                {host: "a", n: 1, _status: "200", _sent: "true"},
                {host: "b", n: 2, _status: "200", _sent: "true"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase endpoint_of_one_row {
    got = array.from(rows: [{host: "a"}]) |> send()
    want = array.from(rows: [{host: "a", _status: "200", _sent: "true"}])

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
            rows: [
                {host: debug.null(type: "string"), _status: "200", _sent: "true"},
                {host: "b", _status: "200", _sent: "true"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase endpoint_of_several_tables {
    got = schemas |> send()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string,string,string
#group,false,false,true,false,false,false
#default,_result,,,,,
,result,table,k,host,_status,_sent
,,0,a,x,200,true
,,0,a,y,200,true

#datatype,string,long,string,string,double,string,string
#group,false,false,true,false,false,false,false
#default,_result,,,,,,
,result,table,k,host,v,_status,_sent
,,0,b,7,1.5,200,true
",
        )

    testing.diff(got: got, want: want)
}

testcase endpoint_of_a_number {
    numbers =
        csv.from(
            csv:
                "#datatype,string,long,long
#group,false,false,false
#default,_result,,
,result,table,host
,,0,7
",
        )

    testing.shouldError(
        fn: () => numbers |> send() |> findRecord(fn: (key) => true, idx: 0),
        want: /send: failed to evaluate map function: /,
    )
}

testcase endpoint_replaces_its_columns {
    got = array.from(rows: [{_sent: "maybe", _status: 7, host: "a"}]) |> send()

    // The type of `got` has these columns twice, so what it is compared with comes from text, which has no type.
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string,string
#group,false,false,false,false,false
#default,_result,,,,
,result,table,_sent,_status,host
,,0,true,200,a
",
        )

    testing.diff(got: got, want: want)
}
