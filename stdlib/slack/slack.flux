// Package slack sends messages to Slack (https://slack.com).
//
// ## Metadata
// introduced: 0.41.0
package slack


import "http"
import "json"

// validateColorString returns a color that Slack accepts, and fails for any other text.
//
// Colors are `good`, `warning`, `danger`, and `#` with a hexadecimal number up to `ffffff`.
//
// ## Parameters
// - color: Color to check.
//
// ## Errors
// - `could not parse color string` for a text that is none of these, and for null.
// - `strconv.ParseInt: parsing "zz": invalid syntax` when what follows the `#` is no hexadecimal number.
//
// ## Examples
//
// ### Check the colors of a column
// ```
// import "array"
// import "slack"
//
// < array.from(rows: [{color: "good"}, {color: "#0099ff"}])
// >     |> map(fn: (r) => ({r with checked: slack.validateColorString(color: r.color)}))
// ```
//
// #### Output data
// | color   | checked |
// | ------- | ------- |
// | good    | good    |
// | #0099ff | #0099ff |
//
builtin validateColorString : (color: string) => string

// defaultURL is where `message()` and `endpoint()` send when they are given no URL: Slack's `chat.postMessage`.
//
// ## Examples
//
// ### Send all messages to an incoming webhook
// ```
// import "array"
// import "slack"
//
// option slack.defaultURL = "https://hooks.slack.com/services/T0/B0/abc"
//
// status = slack.message(channel: "", text: "Backup finished", color: "good")
//
// > array.from(rows: [{status: status}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 200    |
//
option defaultURL = "https://slack.com/api/chat.postMessage"

// message sends one message to a Slack channel and returns the status code of the answer.
//
// The text is sent as an attachment, so that it can have a color. Slack's API answers 200 for messages that it refuses,
// too, such as those with a wrong token.
//
// ## Parameters
// - url: Address of Slack's API or of an incoming webhook. Default is `slack.defaultURL`.
// - token: API token. Default is an empty one, which webhooks do with.
// - channel: Channel to post to. Webhooks have a channel of their own; give `""` there.
// - text: Text of the message: a string, or a value that `string()` takes.
// - color: Color of the bar beside the text: `good`, `warning`, `danger` or a hexadecimal `#rrggbb`.
//
// ## Errors
// - Those of `slack.validateColorString()`; nothing is sent then.
// - Those of `http.post()`.
//
// ## Examples
//
// ### Send a message with an API token
// ```
// import "array"
// import "slack"
//
// status =
//     slack.message(token: "xoxb-1234", channel: "#ops", text: "Disk is 95% full", color: "danger")
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
        url=defaultURL,
        token="",
        channel,
        text,
        color,
    ) =>
    {
        card = {color: validateColorString(color), mrkdwn_in: ["text"], text: string(v: text)}

        return
            http.post(
                url: url,
                headers: {"Authorization": "Bearer " + token, "Content-Type": "application/json"},
                data: json.encode(v: {attachments: [card], channel: channel}),
            )
    }

// endpoint makes a function that sends a Slack message for each row that is piped to it.
//
// It is called in three steps: `slack.endpoint(…)` gives a function that takes `mapFn`, which gives the function that takes
// tables. `mapFn` gets the row as `r` and returns a record with the properties `channel`, `text` and `color`, as for
// `slack.message()`.
//
// The rows come back with two columns more: `_status`, the status code as a string, and `_sent`, `"true"` for the
// statuses 200 to 299 and `"false"` for others.
//
// ## Parameters
// - url: Address of Slack's API or of an incoming webhook. Default is `slack.defaultURL`.
// - token: API token. Default is an empty one, which webhooks do with.
//
// ## Errors
// Those of `slack.message()`; messages of the rows before were sent then.
//
// ## Examples
//
// ### Send a message for each critical row
// ```
// import "array"
// import "slack"
//
// notify =
//     slack.endpoint(token: "xoxb-1234")(
//         mapFn: (r) => ({channel: "#ops", text: "${r.host} is at ${r.load}", color: "warning"}),
//     )
//
// < array.from(rows: [{host: "a", load: 0.5}, {host: "b", load: 9.25}])
//     |> filter(fn: (r) => r.load > 5.0)
// >     |> notify()
// ```
//
// #### Output data
// | host | load | _status | _sent |
// | ---- | ---- | ------- | ----- |
// | b    | 9.25 | 200     | true  |
//
// ## Metadata
// tags: notification endpoints,transformations
endpoint = (url=defaultURL, token="") =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> map(
                    fn: (r) => {
                        post = mapFn(r: r)
                        status =
                            message(
                                url: url,
                                token: token,
                                channel: post.channel,
                                text: post.text,
                                color: post.color,
                            )

                        return {r with _status: string(v: status),
                            _sent: string(v: status / 100 == 2),
                        }
                    },
                )
