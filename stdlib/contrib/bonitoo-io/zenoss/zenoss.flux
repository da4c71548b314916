// Package zenoss sends events to Zenoss (https://www.zenoss.com).
//
// ## Metadata
// introduced: 0.108.0
package zenoss


import "http"
import "json"

// event sends an event to Zenoss and returns the status code of the answer.
//
// The request carries the API key if there is one, otherwise the name and the password of a user.
//
// ## Parameters
// - url: Address of Zenoss' event router.
// - username: Name of the user. Default is `""`.
// - password: Password of the user. Default is `""`.
// - apiKey: API key, in place of a user. Default is `""`.
// - action: Name of the router. Default is `EventsRouter`.
// - method: Method of the router. Default is `add_event`.
// - type: Type of the request. Default is `rpc`.
// - tid: Number of the request. Default is `1`.
// - summary: What happened. Default is `""`.
// - device: Name of the device. Default is `""`.
// - component: Component of the device. Default is `""`.
// - severity: `Critical`, `Error`, `Warning`, `Info`, `Debug` or `Clear`.
// - eventClass: Class of the event. Default is `""`.
// - eventClassKey: Key of the class. Default is `""`.
// - collector: Name of the collector. Default is `""`.
// - message: More about the event. Default is `""`.
//
// ## Errors
// Those of `http.post()`.
//
// ## Examples
//
// ### Send an event
// ```
// import "array"
// import "contrib/bonitoo-io/zenoss"
//
// status =
//     zenoss.event(
//         url: "https://zenoss.example.com/zport/dmd/evconsole_router",
//         username: "ada",
//         password: "secret",
//         device: "host-a",
//         severity: "Critical",
//         summary: "Disk is 95% full",
//     )
//
// > array.from(rows: [{status: status}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 200    |
//
// ## Metadata
// tags: single notification
event = (
        url,
        username="",
        password="",
        apiKey="",
        action="EventsRouter",
        method="add_event",
        type="rpc",
        tid=1,
        summary="",
        device="",
        component="",
        severity,
        eventClass="",
        eventClassKey="",
        collector="",
        message="",
    ) =>
    {
        content = {"Content-Type": "application/json"}
        entry = {
            collector: collector,
            component: component,
            device: device,
            evclass: eventClass,
            evclasskey: eventClassKey,
            message: message,
            severity: severity,
            summary: summary,
        }
        data =
            json.encode(
                v: {
                    action: action,
                    data: [entry],
                    method: method,
                    tid: tid,
                    type: type,
                },
            )

        return
            if apiKey != "" then
                http.post(url: url, headers: {content with "z-api-key": apiKey}, data: data)
            else
                http.post(
                    url: url,
                    headers: {content with "Authorization":
                            http.basicAuth(u: username, p: password),
                    },
                    data: data,
                )
    }

// endpoint makes a function that sends an event for each row that is piped to it.
//
// It is called in three steps: `zenoss.endpoint(…)` gives a function that takes `mapFn`, which gives the function that takes
// tables. `mapFn` gets the row as `r` and returns a record with the properties `summary`, `device`, `component`, `severity`,
// `eventClass`, `eventClassKey`, `collector` and `message`, as for `zenoss.event()`.
//
// The rows come back with two columns more: `_status`, the status code as a string, and `_sent`, `"true"` for the
// statuses 200 to 299 and `"false"` for others.
//
// ## Parameters
// - url: Address of Zenoss' event router.
// - username: Name of the user. Default is `""`.
// - password: Password of the user. Default is `""`.
// - apiKey: API key, in place of a user. Default is `""`.
// - action: Name of the router. Default is `EventsRouter`.
// - method: Method of the router. Default is `add_event`.
// - type: Type of the requests. Default is `rpc`.
// - tid: Number of the requests. Default is `1`.
//
// ## Errors
// Those of `http.post()`; events of the rows before were sent then.
//
// ## Examples
//
// ### Send an event for each row
// ```
// import "array"
// import "contrib/bonitoo-io/zenoss"
//
// send =
//     zenoss.endpoint(url: "https://zenoss.example.com/zport/dmd/evconsole_router", apiKey: "key")(
//         mapFn: (r) => ({
//             summary: "Disk is ${r.used}% full",
//             device: r.host,
//             component: "disk",
//             severity: if r.used > 90 then "Critical" else "Clear",
//             eventClass: "/Storage",
//             eventClassKey: "",
//             collector: "",
//             message: "",
//         }),
//     )
//
// < array.from(rows: [{host: "a", used: 95}])
// >     |> send()
// ```
//
// #### Output data
// | host | used | _status | _sent |
// | ---- | ---- | ------- | ----- |
// | a    | 95   | 200     | true  |
//
// ## Metadata
// tags: notification endpoints,transformations
endpoint = (
    url,
    username="",
    password="",
    apiKey="",
    action="EventsRouter",
    method="add_event",
    type="rpc",
    tid=1,
) =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> map(
                    fn: (r) => {
                        given = mapFn(r: r)
                        status =
                            event(
                                url: url,
                                username: username,
                                password: password,
                                apiKey: apiKey,
                                action: action,
                                method: method,
                                type: type,
                                tid: tid,
                                summary: given.summary,
                                device: given.device,
                                component: given.component,
                                severity: given.severity,
                                eventClass: given.eventClass,
                                eventClassKey: given.eventClassKey,
                                collector: given.collector,
                                message: given.message,
                            )

                        return {r with _status: string(v: status),
                            _sent: string(v: status / 100 == 2),
                        }
                    },
                )
