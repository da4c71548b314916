// Package mqtt sends rows and messages to an MQTT broker.
//
// It is declared so that scripts which use it check and format. miniflux does not talk to MQTT brokers, so a script that
// runs it ends with an error that says so.
//
// ## Metadata
// introduced: 0.40.0
// tags: mqtt
package mqtt


// to sends rows to an MQTT broker, in line protocol.
//
// ## Parameters
// - broker: Address of the broker, such as `tcp://127.0.0.1:1883`.
// - topic: Topic to send to. Default is made of the tags of each row.
// - qos: Quality of service: `0`, `1` or `2`. Default is `0`.
// - retain: Whether the broker keeps the last message. Default is `false`.
// - clientid: Name of the client. Default is `flux-mqtt`.
// - username: Name of the user. Default is none.
// - password: Password of the user. Default is none.
// - name: Name of the measurement. Default is that of the column `_measurement`.
// - timeout: How long to wait for a connection. Default is `1s`.
// - timeColumn: Column with the time. Default is `_time`.
// - tagColumns: Columns that become tags. Default is none.
// - valueColumns: Columns that become fields. Default is `["_value"]`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Always fails when its stream is read: miniflux does not talk to MQTT brokers.
//
// ## Examples
//
// ### Send rows to a topic
// ```no_run
// import "experimental/mqtt"
// import "sampledata"
//
// sampledata.float()
//     |> mqtt.to(broker: "tcp://127.0.0.1:1883", topic: "load", name: "cpu", tagColumns: ["tag"])
// ```
//
// ## Metadata
// tags: mqtt,outputs
builtin to : (
        <-tables: stream[A],
        broker: string,
        ?topic: string,
        ?qos: int,
        ?retain: bool,
        ?clientid: string,
        ?username: string,
        ?password: string,
        ?name: string,
        ?timeout: duration,
        ?timeColumn: string,
        ?tagColumns: [string],
        ?valueColumns: [string],
    ) => stream[B]
    where
    A: Record,
    B: Record

// publish sends one message to an MQTT broker and returns whether it was sent.
//
// ## Parameters
// - broker: Address of the broker, such as `tcp://127.0.0.1:1883`.
// - topic: Topic to send to.
// - message: Message to send.
// - qos: Quality of service: `0`, `1` or `2`. Default is `0`.
// - retain: Whether the broker keeps the last message. Default is `false`.
// - clientid: Name of the client. Default is `flux-mqtt`.
// - username: Name of the user. Default is none.
// - password: Password of the user. Default is none.
// - timeout: How long to wait for a connection. Default is `1s`.
//
// ## Errors
// - `empty topic`, `empty message`.
// - Always fails: miniflux does not talk to MQTT brokers.
//
// ## Examples
//
// ### Send a message
// ```no_run
// import "experimental/mqtt"
//
// mqtt.publish(broker: "tcp://127.0.0.1:1883", topic: "alerts", message: "Disk is full")
// ```
//
// ## Metadata
// introduced: 0.133.0
// tags: mqtt
builtin publish : (
        broker: string,
        topic: string,
        message: string,
        ?qos: int,
        ?retain: bool,
        ?clientid: string,
        ?username: string,
        ?password: string,
        ?timeout: duration,
    ) => bool
