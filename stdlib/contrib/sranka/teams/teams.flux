// Package teams sends messages to Microsoft Teams through an incoming webhook.
//
// ## Metadata
// introduced: 0.70.0
package teams


import "http"
import "json"
import "strings"

// summaryCutoff is the number of characters after which summaries are cut.
//
// ## Examples
//
// ### Cut summaries after ten characters
// ```
// import "array"
// import "contrib/sranka/teams"
//
// option teams.summaryCutoff = 10
//
// status = teams.message(url: "https://example.com/webhook", title: "Disk", text: "The disk of host a is full")
//
// > array.from(rows: [{status: status}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 200    |
//
option summaryCutoff = 70

// message sends a message to a Teams channel and returns the status code of the answer.
//
// ## Parameters
// - url: Address of the channel's incoming webhook.
// - title: Title of the message.
// - text: Text of the message.
// - summary: What notifications show. Default is the text. It is cut after `teams.summaryCutoff` characters.
//
// ## Errors
// Those of `http.post()`.
//
// ## Examples
//
// ### Send a message
// ```
// import "array"
// import "contrib/sranka/teams"
//
// status = teams.message(url: "https://example.com/webhook", title: "Disk of host a", text: "95% full")
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
message = (url, title, text, summary="") => {
    whole = if exists summary and summary != "" then summary else text
    short =
        if not exists whole then
            whole
        else if strings.strlen(v: whole) > summaryCutoff then
            strings.substring(v: whole, start: 0, end: summaryCutoff) + "..."
        else
            whole

    // Written out, since a record cannot have properties whose names begin with @.
    body = "{
\"@type\": \"MessageCard\",
\"@context\": \"http://schema.org/extensions\",
\"title\": ${string(v: json.encode(v: title))},
\"text\": ${string(v: json.encode(v: text))},
\"summary\": ${string(v: json.encode(v: short))}
}"

    return
        http.post(
            url: url,
            headers: {"Content-Type": "application/json; charset=utf-8"},
            data: bytes(v: body),
        )
}

// endpoint makes a function that sends a message for each row that is piped to it.
//
// It is called in three steps: `teams.endpoint(…)` gives a function that takes `mapFn`, which gives the function that takes
// tables. `mapFn` gets the row as `r` and returns a record with the properties `title`, `text` and `summary`, as for
// `teams.message()`.
//
// The rows come back with two columns more: `_status`, the status code as a string, and `_sent`, `"true"` for the
// statuses 200 to 299 and `"false"` for others.
//
// ## Parameters
// - url: Address of the channel's incoming webhook.
//
// ## Errors
// Those of `http.post()`; messages of the rows before were sent then.
//
// ## Examples
//
// ### Send a message for each row
// ```
// import "array"
// import "contrib/sranka/teams"
//
// send =
//     teams.endpoint(url: "https://example.com/webhook")(
//         mapFn: (r) => ({title: "Disk of " + r.host, text: "${r.used}% full", summary: ""}),
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
endpoint = (url) =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> map(
                    fn: (r) => {
                        card = mapFn(r: r)
                        status =
                            message(
                                url: url,
                                title: card.title,
                                text: card.text,
                                summary: card.summary,
                            )

                        return {r with _status: string(v: status),
                            _sent: string(v: status / 100 == 2),
                        }
                    },
                )
