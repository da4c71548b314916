// Package webexteams sends messages to Webex Teams (https://www.webex.com).
//
// ## Metadata
// introduced: 0.125.0
package webexteams


import "http"
import "json"

// message sends a message to a room and returns the status code of the answer.
//
// ## Parameters
// - url: Address of Webex's API, without a path. Default is `https://webexapis.com`.
// - token: Access token.
// - roomId: Room to post to.
// - text: Text of the message, for clients that do not show Markdown.
// - markdown: Text of the message in Markdown.
//
// ## Errors
// Those of `http.post()`.
//
// ## Examples
//
// ### Send a message
// ```
// import "array"
// import "contrib/sranka/webexteams"
//
// status = webexteams.message(token: "t", roomId: "ops", text: "Disk is full", markdown: "Disk is **full**")
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
message = (
    url="https://webexapis.com",
    token,
    roomId,
    text,
    markdown,
) =>
    http.post(
        url: url + "/v1/messages",
        headers: {
            "Authorization": "Bearer " + token,
            "Content-Type": "application/json; charset=utf-8",
        },
        data: json.encode(v: {markdown: markdown, roomId: roomId, text: text}),
    )

// endpoint makes a function that sends a message for each row that is piped to it.
//
// It is called in three steps: `webexteams.endpoint(…)` gives a function that takes `mapFn`, which gives the function that
// takes tables. `mapFn` gets the row as `r` and returns a record with the properties `roomId`, `text` and `markdown`, as for
// `webexteams.message()`.
//
// The rows come back with two columns more: `_status`, the status code as a string, and `_sent`, `"true"` for the
// statuses 200 to 299 and `"false"` for others.
//
// ## Parameters
// - url: Address of Webex's API, without a path. Default is `https://webexapis.com`.
// - token: Access token.
//
// ## Errors
// Those of `http.post()`; messages of the rows before were sent then.
//
// ## Examples
//
// ### Send a message for each row
// ```
// import "array"
// import "contrib/sranka/webexteams"
//
// send =
//     webexteams.endpoint(token: "t")(
//         mapFn: (r) => ({roomId: "ops", text: "", markdown: "Disk of **${r.host}**: ${r.used}%"}),
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
endpoint = (url="https://webexapis.com", token) =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> map(
                    fn: (r) => {
                        given = mapFn(r: r)
                        status =
                            message(
                                url: url,
                                token: token,
                                roomId: given.roomId,
                                text: given.text,
                                markdown: given.markdown,
                            )

                        return {r with _status: string(v: status),
                            _sent: string(v: status / 100 == 2),
                        }
                    },
                )
