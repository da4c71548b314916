package servers_test


import "array"
import bigtable "experimental/bigtable"
import influxdb "contrib/jsternberg/influxdb"
import "experimental/mqtt"
import "kafka"
import "socket"
import "testing"

// Functions that need a server which there is none of: what is wrong with their arguments comes first.
_rows = array.from(rows: [{_time: 2024-01-01T00:00:00Z, _value: 1.0}])

// What reading a stream fails with.
_fails = (stream, want) =>
    testing.shouldError(fn: () => stream() |> findRecord(fn: (key) => true, idx: 0), want: want)

testcase kafka_to {
    _fails(
        stream: () => _rows |> kafka.to(brokers: ["http://127.0.0.1:9092"], topic: "t"),
        want: /to needs a Kafka broker, which miniflux does not talk to$/,
    )
}

testcase kafka_to_without_brokers {
    testing.shouldError(
        fn: () => _rows |> kafka.to(brokers: [], topic: "t"),
        want: /at least one broker is required$/,
    )
}

testcase kafka_to_without_a_topic {
    testing.shouldError(
        fn: () => _rows |> kafka.to(brokers: ["http://127.0.0.1:9092"], topic: ""),
        want: /invalid topic name$/,
    )
}

testcase socket_from {
    _fails(
        stream: () => socket.from(url: "tcp://127.0.0.1:1"),
        want: /from reads from a socket, which miniflux does not open$/,
    )
}

testcase socket_from_with_another_decoder {
    testing.shouldError(
        fn: () => socket.from(url: "tcp://127.0.0.1:1", decoder: "x"),
        want: /invalid decoder x, must be one of \[csv line\]$/,
    )
}

testcase mqtt_to {
    _fails(
        stream: () => _rows |> mqtt.to(broker: "tcp://127.0.0.1:1883", topic: "t"),
        want: /to needs an MQTT broker, which miniflux does not talk to$/,
    )
}

testcase mqtt_publish {
    testing.shouldError(
        fn: () => mqtt.publish(broker: "tcp://127.0.0.1:1883", topic: "t", message: "m"),
        want: /publish needs an MQTT broker, which miniflux does not talk to$/,
    )
}

testcase mqtt_publish_without_a_topic {
    testing.shouldError(
        fn: () => mqtt.publish(broker: "tcp://127.0.0.1:1883", topic: "", message: "m"),
        want: /empty topic$/,
    )
}

testcase mqtt_publish_without_a_message {
    testing.shouldError(
        fn: () => mqtt.publish(broker: "tcp://127.0.0.1:1883", topic: "t", message: ""),
        want: /empty message$/,
    )
}

testcase bigtable_from {
    _fails(
        stream: () => bigtable.from(token: "{}", project: "p", instance: "i", table: "t"),
        want: /from reads from Google Cloud Bigtable, which miniflux does not talk to$/,
    )
}

testcase influxdb_from {
    _fails(
        stream: () => influxdb.from(bucket: "b", start: -1h),
        want: /from requires a remote host to be specified$/,
    )
}

testcase influxdb_from_a_host {
    _fails(
        stream: () =>
            influxdb.from(bucket: "b", start: -1h, host: "http://127.0.0.1:8086", token: "t"),
        want: /from needs an InfluxDB server, which miniflux does not talk to$/,
    )
}

testcase influxdb_select {
    _fails(
        stream: () => influxdb.select(from: "b", start: -1h, m: "m", fields: ["x"]),
        want: /from requires a remote host to be specified$/,
    )
}

testcase influxdb_mask {
    got =
        array.from(rows: [{a: "1", b: "x", v: 1}, {a: "2", b: "x", v: 2}])
            |> group(columns: ["a", "b"])
            |> influxdb._mask(columns: ["a", "nope"])
            |> group()
    want = array.from(rows: [{b: "x", v: 1}, {b: "x", v: 2}])

    testing.diff(got: got, want: want)
}
