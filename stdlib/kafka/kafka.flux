// Package kafka sends rows to Apache Kafka (https://kafka.apache.org).
//
// It is declared so that scripts which use it check and format. miniflux does not talk to Kafka, so a script that runs it
// ends with an error that says so.
//
// ## Metadata
// introduced: 0.14.0
// tags: kafka
package kafka


// to sends rows to a Kafka topic, in line protocol.
//
// ## Parameters
// - brokers: Addresses of the brokers.
// - topic: Topic to send to.
// - balancer: How messages are spread over partitions: `hash`, `round-robin` or `least-bytes`. Default is `hash`.
// - name: Name of the measurement. Default is that of `nameColumn`.
// - nameColumn: Column with the name of the measurement. Default is `_measurement`.
// - timeColumn: Column with the time. Default is `_time`.
// - tagColumns: Columns that become tags. Default is none.
// - valueColumns: Columns that become fields. Default is `["_value"]`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `at least one broker is required`, `invalid topic name`.
// - Always fails when its stream is read: miniflux does not talk to Kafka.
//
// ## Examples
//
// ### Send rows to a topic
// ```no_run
// import "kafka"
// import "sampledata"
//
// sampledata.float()
//     |> kafka.to(brokers: ["http://127.0.0.1:9092"], topic: "load", name: "cpu")
// ```
//
// ## Metadata
// tags: outputs
builtin to : (
        <-tables: stream[A],
        brokers: [string],
        topic: string,
        ?balancer: string,
        ?name: string,
        ?nameColumn: string,
        ?timeColumn: string,
        ?tagColumns: [string],
        ?valueColumns: [string],
    ) => stream[A]
    where
    A: Record
