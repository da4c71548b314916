package v1_test


import "array"
import "csv"
import "influxdata/influxdb/v1"
import "testing"

testcase json {
    got =
        v1.json(
            json:
                "{\"results\": [{\"statement_id\": 0, \"series\": [
                    {\"name\": \"cpu\", \"tags\": {\"zone\": \"z\", \"host\": \"a\"}, \"columns\": [\"time\", \"u\", \"s\", \"none\"],
                     \"values\": [[\"2020-01-01T00:00:00+02:00\", 1, \"x\", null], [\"2020-01-01T00:00:01.000000001Z\", null, \"y\", null]]},
                    {\"name\": \"mem\", \"columns\": [\"ok\"], \"values\": [[true], [false]]}
                ]}]}",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339Nano,string,string,string,string,double
#group,false,false,false,true,true,true,true,false
#default,_result,,,,,,,
,result,table,_time,_measurement,host,zone,_field,_value
,,0,2019-12-31T22:00:00Z,cpu,a,z,u,1

#datatype,string,long,dateTime:RFC3339Nano,string,string,string,string,string
#group,false,false,false,true,true,true,true,false
#default,_result,,,,,,,
,result,table,_time,_measurement,host,zone,_field,_value
,,1,2019-12-31T22:00:00Z,cpu,a,z,s,x
,,1,2020-01-01T00:00:01.000000001Z,cpu,a,z,s,y

#datatype,string,long,string,string,boolean
#group,false,false,true,true,false
#default,_result,,,,
,result,table,_measurement,_field,_value
,,2,mem,ok,true
,,2,mem,ok,false
",
        )

    testing.diff(got: got, want: want)
}

testcase json_without_a_name {
    got =
        v1.json(json: "{\"results\":[{\"series\":[{\"columns\":[\"n\"],\"values\":[[1.5]]}]}]}")
            |> group()
    want = array.from(rows: [{_field: "n", _value: 1.5}])

    testing.diff(got: got, want: want)
}

testcase json_reads_the_first_result {
    got =
        v1.json(
            json:
                "{\"results\":[{\"series\":[{\"name\":\"a\",\"columns\":[\"n\"],\"values\":[[1]]}]},{\"series\":[{\"name\":\"b\",\"columns\":[\"n\"],\"values\":[[2]]}]}]}",
        )
            |> group()
    want = array.from(rows: [{_measurement: "a", _field: "n", _value: 1.0}])

    testing.diff(got: got, want: want)
}

testcase json_of_nothing {
    testing.shouldError(fn: () => v1.json(), want: /must provide json raw text or filename$/)
}

testcase json_of_both {
    testing.shouldError(
        fn: () => v1.json(json: "{}", file: "x"),
        want: /must provide exactly one of the parameters json or file$/,
    )
}

// What a stream of v1.json fails with.
_fails = (text, want) =>
    testing.shouldError(
        fn: () => v1.json(json: text) |> findRecord(fn: (key) => true, idx: 0),
        want: want,
    )

testcase json_of_another_text {
    _fails(text: "nope", want: /invalid character 'o' in literal null \(expecting 'u'\)$/)
}

testcase json_with_another_time {
    _fails(
        text:
            "{\"results\":[{\"series\":[{\"name\":\"m\",\"columns\":[\"time\",\"u\"],\"values\":[[\"2020-01-01\",1]]}]}]}",
        want: /parsing time "2020-01-01" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "T"$/,
    )
}

// From here on upstream panics or says nothing.
testcase json_with_an_error {
    _fails(text: "{\"error\":\"no such database\"}", want: /no such database$/)
}

testcase json_with_an_error_of_its_result {
    _fails(text: "{\"results\":[{\"error\":\"syntax\"}]}", want: /syntax$/)
}

testcase json_without_results {
    _fails(text: "{\"results\":[]}", want: /the InfluxQL answer has no results$/)
}

testcase json_of_an_array {
    _fails(
        text: "[1]",
        want: /the InfluxQL answer is malformed: "results" is looked for in "\[1\]"$/,
    )
}

testcase json_with_a_number_for_a_name {
    _fails(
        text: "{\"results\":[{\"series\":[{\"name\":1,\"columns\":[\"u\"],\"values\":[[1]]}]}]}",
        want: /the InfluxQL answer is malformed: "name" is "1"$/,
    )
}

testcase json_with_short_rows {
    _fails(
        text:
            "{\"results\":[{\"series\":[{\"name\":\"m\",\"columns\":[\"u\",\"v\"],\"values\":[[1]]}]}]}",
        want: /the InfluxQL answer is malformed: not every row has 2 values$/,
    )
}

testcase json_with_values_of_two_types {
    _fails(
        text:
            "{\"results\":[{\"series\":[{\"name\":\"m\",\"columns\":[\"u\"],\"values\":[[1],[\"x\"]]}]}]}",
        want: /the values of column "u" are not all numbers, all strings or all booleans$/,
    )
}

testcase json_with_a_number_for_a_time {
    _fails(
        text:
            "{\"results\":[{\"series\":[{\"name\":\"m\",\"columns\":[\"time\",\"u\"],\"values\":[[1577836800,1]]}]}]}",
        want: /times of an InfluxQL answer must be RFC 3339 texts, not/,
    )
}

testcase databases {
    testing.shouldError(
        fn: () => v1.databases() |> findRecord(fn: (key) => true, idx: 0),
        want: /databases requires a remote host to be specified$/,
    )
}

testcase databases_of_two_organizations {
    testing.shouldError(
        fn: () => v1.databases(org: "o", orgID: "1"),
        want: /must specify only one of org or orgID$/,
    )
}
