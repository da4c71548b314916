package http_test


import "array"
import "csv"
import "http"
import "internal/debug"
import "json"
import "testing"

// The runner of testcases answers every request with status 200 and the body of the request.
send =
    http.endpoint(url: "http://example.com/")(
        mapFn: (r) => ({headers: {}, data: json.encode(v: r)}),
    )

testcase endpoint_adds_two_columns {
    got = array.from(rows: [{a: 1}, {a: 2}]) |> send()
    want =
        array.from(
            rows: [{a: 1, _status: "200", _sent: "true"}, {a: 2, _status: "200", _sent: "true"}],
        )
            |> group(columns: ["_sent"])

    testing.diff(got: got, want: want)
}

testcase endpoint_replaces_its_columns {
    got =
        array.from(rows: [{_sent: "maybe", _status: 7, a: 1}])
            |> group(columns: ["_sent"])
            |> send()

    // The type of `got` has both `_sent`, so what it is compared with comes from text, which has no type.
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string,long
#group,false,false,true,false,false
#default,_result,,,,
,result,table,_sent,_status,a
,,0,true,200,1
",
        )

    testing.diff(got: got, want: want)
}

testcase endpoint_of_no_rows {
    array.from(rows: [{a: 1}])
        |> filter(fn: (r) => false, onEmpty: "keep")
        |> send()
        |> testing.assertEmpty()
}

testcase endpoint_of_nulls {
    got =
        array.from(
            rows: [{a: debug.null(type: "int"), b: "x"}, {a: 2, b: debug.null(type: "string")}],
        )
            |> send()
    want =
        array.from(
            rows: [
                {a: debug.null(type: "int"), b: "x", _status: "200", _sent: "true"},
                {a: 2, b: debug.null(type: "string"), _status: "200", _sent: "true"},
            ],
        )
            |> group(columns: ["_sent"])

    testing.diff(got: got, want: want)
}

testcase endpoint_of_several_tables {
    got =
        csv.from(
            csv:
                "#datatype,string,long,string,long
#group,false,false,true,false
#default,_result,,,
,result,table,k,v
,,0,b,1
,,0,b,2

#datatype,string,long,string,string
#group,false,false,true,false
#default,_result,,,
,result,table,k,w
,,0,a,x
",
        )
            |> send()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string,string,string
#group,false,false,true,true,false,false
#default,_result,,,,,
,result,table,_sent,k,_status,w
,,0,true,a,200,x

#datatype,string,long,string,string,string,long
#group,false,false,true,true,false,false
#default,_result,,,,,
,result,table,_sent,k,_status,v
,,0,true,b,200,1
,,0,true,b,200,2
",
        )

    testing.diff(got: got, want: want)
}

testcase endpoint_whose_headers_are_of_the_row {
    got =
        array.from(rows: [{host: "a", v: 1.5}])
            |> http.endpoint(url: "http://example.com/")(
                mapFn: (r) =>
                    ({
                        headers: {"X-Host": r.host},
                        data: bytes(v: "${r.host} is at ${r.v}"),
                        more: "is ignored",
                    }),
            )()
    want =
        array.from(rows: [{host: "a", v: 1.5, _status: "200", _sent: "true"}])
            |> group(columns: ["_sent"])

    testing.diff(got: got, want: want)
}

testcase endpoint_with_a_header_that_is_a_number {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{n: 1}])
                |> http.endpoint(url: "http://example.com/")(
                    mapFn: (r) => ({headers: {"X-N": r.n}, data: bytes(v: "")}),
                )()
                |> findRecord(fn: (key) => true, idx: 0),
        want:
            /runtime error @\S+: <anonymous function>: failed to evaluate map function: header value "X-N" must be a string$/,
    )
}

testcase endpoint_with_data_that_cannot_be_said {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{v: float(v: "NaN")}])
                |> send()
                |> findRecord(fn: (key) => true, idx: 0),
        want:
            /send: failed to evaluate map function: error calling function "encode" @\S+: json: unsupported value: NaN$/,
    )
}

testcase endpoint_to_nowhere {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{v: 1}])
                |> http.endpoint(url: debug.null(type: "string"))(
                    mapFn: (r) => ({headers: {}, data: bytes(v: "")}),
                )()
                |> findRecord(fn: (key) => true, idx: 0),
        want: /missing "url" parameter$/,
    )
}
