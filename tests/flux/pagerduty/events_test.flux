package pagerduty_test


import "array"
import "internal/debug"
import "pagerduty"
import "strings"
import "testing"

// The runner of testcases answers every request with status 200 and the body of the request.
send =
    pagerduty.endpoint(url: "http://example.com/")(
        mapFn: (r) =>
            ({
                routingKey: "k",
                client: "c",
                clientURL: "u",
                class: "cl",
                group: r.host,
                severity: pagerduty.severityFromLevel(level: r.level),
                eventAction: pagerduty.actionFromLevel(level: r.level),
                source: "s",
                summary: "${r.host} is ${r.level}",
                timestamp: string(v: r.t),
            }),
    )

testcase endpoint_tells_the_answer {
    got =
        array.from(
            rows: [
                {host: "a", level: "crit", t: 2024-01-01T00:00:00.5Z},
                {host: "b", level: "ok", t: 2024-01-01T00:00:01Z},
            ],
        )
            |> group(columns: ["host"])
            |> send()
            |> keep(
                columns: [
                    "host",
                    "_sent",
                    "_status",
                    "_body",
                    "_pagerdutyDedupKey",
                ],
            )
    want =
        array.from(
            rows:
                [
                    {
                        host: "a",
                        _sent: "true",
                        _status: "200",
                        _pagerdutyDedupKey:
                            "f88dd9e1af7517dfcf71df2e7d33052a0a4a83336383252d156327f80659ee7e",
                        _body:
                            "{\"client\":\"c\",\"client_url\":\"u\",\"dedup_key\":\"f88dd9e1af7517dfcf71df2e7d33052a0a4a83336383252d156327f80659ee7e\",\"event_action\":\"trigger\",\"payload\":{\"class\":\"cl\",\"component\":\"\",\"group\":\"a\",\"severity\":\"critical\",\"source\":\"s\",\"summary\":\"a is crit\",\"timestamp\":\"2024-01-01T00:00:00.500000000Z\"},\"routing_key\":\"k\"}",
                    },
                    {
                        host: "b",
                        _sent: "true",
                        _status: "200",
                        _pagerdutyDedupKey:
                            "96614e126175f9d76f7e9e89a0d1bb2d10bd2d5381515de3c8cdec643ac9f5cb",
                        _body:
                            "{\"client\":\"c\",\"client_url\":\"u\",\"dedup_key\":\"96614e126175f9d76f7e9e89a0d1bb2d10bd2d5381515de3c8cdec643ac9f5cb\",\"event_action\":\"resolve\",\"payload\":{\"class\":\"cl\",\"component\":\"\",\"group\":\"b\",\"severity\":\"info\",\"source\":\"s\",\"summary\":\"b is ok\",\"timestamp\":\"2024-01-01T00:00:01.000000000Z\"},\"routing_key\":\"k\"}",
                    },
                ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase endpoint_with_component_and_details {
    got =
        array.from(rows: [{host: "a", level: "warn", t: 2024-01-01T00:00:00Z}])
            |> pagerduty.endpoint(url: "http://example.com/")(
                mapFn: (r) =>
                    ({
                        routingKey: "k",
                        client: "c",
                        clientURL: "u",
                        class: "cl",
                        group: r.host,
                        severity: pagerduty.severityFromLevel(level: r.level),
                        eventAction: pagerduty.actionFromLevel(level: r.level),
                        source: "s",
                        summary: "${r.host} is ${r.level}",
                        timestamp: string(v: r.t),
                        component: "disk",
                        customDetails: {free: 5, nothing: debug.null(type: "int")},
                    }),
            )()
            |> keep(columns: ["_body"])
    want =
        array.from(
            rows:
                [
                    {
                        _body:
                            "{\"client\":\"c\",\"client_url\":\"u\",\"dedup_key\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\"event_action\":\"trigger\",\"payload\":{\"class\":\"cl\",\"component\":\"disk\",\"custom_details\":{\"free\":5,\"nothing\":null},\"group\":\"a\",\"severity\":\"warning\",\"source\":\"s\",\"summary\":\"a is warn\",\"timestamp\":\"2024-01-01T00:00:00.000000000Z\"},\"routing_key\":\"k\"}",
                    },
                ],
        )

    testing.diff(got: got, want: want)
}

testcase endpoint_of_no_rows {
    array.from(rows: [{host: "a", level: "ok", t: 2024-01-01T00:00:00Z}])
        |> filter(fn: (r) => false, onEmpty: "keep")
        |> send()
        |> testing.assertEmpty()
}

testcase endpoint_of_nulls {
    got =
        array.from(
            rows: [
                {
                    host: "a",
                    level: "ok",
                    t: debug.null(type: "time"),
                    s: debug.null(type: "string"),
                },
            ],
        )
            |> pagerduty.endpoint(url: "http://example.com/")(
                mapFn: (r) =>
                    ({
                        routingKey: "k",
                        client: r.s,
                        clientURL: r.s,
                        class: r.s,
                        group: r.s,
                        severity: r.s,
                        eventAction: r.s,
                        source: r.s,
                        summary: "x",
                        timestamp: r.t,
                    }),
            )()
            |> keep(columns: ["_sent", "_body"])
    want =
        array.from(
            rows:
                [
                    {
                        _sent: "true",
                        _body:
                            "{\"client\":null,\"client_url\":null,\"dedup_key\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\"event_action\":null,\"payload\":{\"class\":null,\"component\":\"\",\"group\":null,\"severity\":null,\"source\":null,\"summary\":\"x\",\"timestamp\":null},\"routing_key\":\"k\"}",
                    },
                ],
        )

    testing.diff(got: got, want: want)
}

event = (url="http://example.com/", summary="sum", details={}) =>
    pagerduty.sendEvent(
        pagerdutyURL: url,
        routingKey: "k",
        client: "c",
        clientURL: "u",
        dedupKey: "d",
        class: "cl",
        group: "g",
        severity: "info",
        eventAction: "trigger",
        source: "s",
        component: "disk",
        summary: summary,
        timestamp: "now",
        customDetails: details,
    )

testcase sendEvent_gives_the_status {
    testing.assertEqualValues(got: event(details: {free: 5}), want: 200)
}

testcase sendEvent_of_a_long_summary {
    testing.assertEqualValues(got: event(summary: strings.repeat(v: "é", i: 2000)), want: 200)
}

testcase sendEvent_of_a_null_summary {
    testing.assertEqualValues(got: event(summary: debug.null(type: "string")), want: 200)
}

testcase sendEvent_to_nowhere {
    testing.shouldError(
        fn: () => event(url: debug.null(type: "string")),
        want: /error calling function "event" @\S+: .*missing "url" parameter$/,
    )
}

testcase sendEvent_to_the_usual_place {
    option pagerduty.defaultURL = "http://a b/"

    testing.shouldError(
        fn: () =>
            pagerduty.sendEvent(
                routingKey: "k",
                client: "c",
                clientURL: "u",
                dedupKey: "d",
                class: "cl",
                group: "g",
                severity: "info",
                eventAction: "trigger",
                source: "s",
                summary: "sum",
                timestamp: "now",
            ),
        want: /parse "http:\/\/a b\/": invalid character " " in host name$/,
    )
}
