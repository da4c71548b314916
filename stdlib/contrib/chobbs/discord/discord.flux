// Package discord sends messages to Discord (https://discord.com) through a webhook.
//
// ## Metadata
// introduced: 0.69.0
package discord


import "http"
import "json"

// discordURL is what the address of a webhook begins with.
//
// ## Examples
//
// ### Send to the present address
// ```
// import "array"
// import "contrib/chobbs/discord"
//
// option discord.discordURL = "https://discord.com/api/webhooks/"
//
// status = discord.send(webhookToken: "t", webhookID: "1", username: "miniflux", content: "Disk is full")
//
// > array.from(rows: [{status: status}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 204    |
//
option discordURL = "https://discordapp.com/api/webhooks/"

// send sends a message to the channel of a webhook and returns the status code of the answer.
//
// ## Parameters
// - webhookToken: Token of the webhook, the last part of its address.
// - webhookID: Number of the webhook, the part of its address before the token.
// - username: Name that the message is shown under.
// - content: Text of the message, up to 2000 characters.
// - avatar_url: Address of the picture that is shown beside the name. Default is `""`.
//
// ## Errors
// Those of `http.post()`.
//
// ## Examples
//
// ### Send a message
// ```
// import "array"
// import "contrib/chobbs/discord"
//
// status = discord.send(webhookToken: "t", webhookID: "1", username: "miniflux", content: "Disk is full")
//
// > array.from(rows: [{status: status}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 204    |
//
// ## Metadata
// tags: single notification
send = (
    webhookToken,
    webhookID,
    username,
    content,
    avatar_url="",
) =>
    http.post(
        url: discordURL + webhookID + "/" + webhookToken,
        headers: {"Content-Type": "application/json"},
        data: json.encode(v: {avatar_url: avatar_url, content: content, username: username}),
    )

// endpoint makes a function that sends a message for each row that is piped to it.
//
// It is called in three steps: `discord.endpoint(…)` gives a function that takes `mapFn`, which gives the function that
// takes tables. `mapFn` gets the row as `r` and returns a record with the property `content`, the text of the message.
//
// The rows come back with two columns more: `_status`, the status code as a string, and `_sent`, `"true"` for the
// statuses 200 to 299 and `"false"` for others.
//
// ## Parameters
// - webhookToken: Token of the webhook, the last part of its address.
// - webhookID: Number of the webhook, the part of its address before the token.
// - username: Name that the messages are shown under.
// - avatar_url: Address of the picture that is shown beside the name. Default is `""`.
//
// ## Errors
// Those of `http.post()`; messages of the rows before were sent then.
//
// ## Examples
//
// ### Send a message for each row
// ```
// import "array"
// import "contrib/chobbs/discord"
//
// send =
//     discord.endpoint(webhookToken: "t", webhookID: "1", username: "miniflux")(
//         mapFn: (r) => ({content: "Disk of ${r.host}: ${r.used}%"}),
//     )
//
// < array.from(rows: [{host: "a", used: 95}])
// >     |> send()
// ```
//
// #### Output data
// | host | used | _status | _sent |
// | ---- | ---- | ------- | ----- |
// | a    | 95   | 204     | true  |
//
// ## Metadata
// tags: notification endpoints,transformations
endpoint = (webhookToken, webhookID, username, avatar_url="") =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> map(
                    fn: (r) => {
                        given = mapFn(r: r)
                        status =
                            send(
                                webhookToken: webhookToken,
                                webhookID: webhookID,
                                username: username,
                                content: given.content,
                                avatar_url: avatar_url,
                            )

                        return {r with _status: string(v: status),
                            _sent: string(v: status / 100 == 2),
                        }
                    },
                )
