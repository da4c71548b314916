package alerta_test


import "array"
import "contrib/bonitoo-io/alerta"
import "csv"
import "internal/debug"
import "testing"

// The runner of testcases answers every request with status 200.
send =
    alerta.endpoint(url: "http://example.com/", apiKey: "k", environment: "x", origin: "o")(
        mapFn: (r) =>
            ({
                resource: r.host,
                event: "e",
                severity: "s",
                service: ["s"],
                group: "",
                value: "1",
                text: "t",
                tags: [],
                attributes: {a: "b"},
                type: "",
                timestamp: 2024-01-01T00:00:00Z,
            }),
    )

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

testcase alert_gives_the_status {
    testing.assertEqualValues(
        got:
            alerta.alert(
                url: "http://example.com/",
                apiKey: "k",
                resource: "r",
                event: "e",
                environment: "x",
                severity: "s",
                service: ["a", "b"],
                group: "g",
                value: "v",
                text: "t",
                tags: ["t"],
                attributes: {a: 1},
                origin: "o",
                type: "ty",
                timestamp: 2024-01-01T00:00:00.123456Z,
            ),
        want: 200,
    )
}

testcase alert_with_what_it_needs {
    testing.assertEqualValues(
        got:
            alerta.alert(
                url: "http://example.com/",
                apiKey: "k",
                resource: "r",
                event: "e",
                severity: "s",
                attributes: {},
            ),
        want: 200,
    )
}

testcase alert_of_nulls {
    testing.assertEqualValues(
        got:
            alerta.alert(
                url: "http://example.com/",
                apiKey: "k",
                resource: debug.null(type: "string"),
                event: debug.null(type: "string"),
                severity: "s",
                attributes: {a: debug.null(type: "int")},
            ),
        want: 200,
    )
}

testcase alert_with_a_key_that_is_null {
    testing.shouldError(
        fn: () =>
            alerta.alert(
                url: "http://example.com/",
                apiKey: debug.null(type: "string"),
                resource: "",
                event: "",
                severity: "",
                attributes: {},
            ),
        want: /header value "Authorization" must be a string$/,
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

#datatype,string,long,string,long,double,string,string
#group,false,false,true,false,false,false,false
#default,_result,,,,,,
,result,table,k,host,v,_status,_sent
,,0,b,7,1.5,200,true
",
        )

    testing.diff(got: got, want: want)
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
