// Package telegram sends messages to Telegram (https://telegram.org) through its bot API.
//
// A bot is made by talking to `@BotFather`, which gives its token. It must be an administrator of the channels that it is
// to post to.
//
// ## Metadata
// introduced: 0.70.0
package telegram


import "http"
import "json"

// defaultURL is what the address of a bot begins with, where the functions of this package are given no URL.
//
// ## Examples
//
// ### Send through another server
// ```
// import "array"
// import "contrib/sranka/telegram"
//
// option telegram.defaultURL = "https://telegram.example.com/bot"
//
// > array.from(rows: [{status: telegram.message(token: "1:A", channel: "@ops", text: "Disk is full")}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 200    |
//
option defaultURL = "https://api.telegram.org/bot"

// defaultParseMode is how Telegram reads the text of messages: `MarkdownV2`, `HTML` or `Markdown`.
//
// ## Examples
//
// ### Send HTML
// ```
// import "array"
// import "contrib/sranka/telegram"
//
// option telegram.defaultParseMode = "HTML"
//
// > array.from(rows: [{status: telegram.message(token: "1:A", channel: "@ops", text: "Disk is <b>full</b>")}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 200    |
//
option defaultParseMode = "MarkdownV2"

// defaultDisableWebPagePreview says whether messages come without previews of the pages that they link to.
//
// ## Examples
//
// ### Send links without previews
// ```
// import "array"
// import "contrib/sranka/telegram"
//
// option telegram.defaultDisableWebPagePreview = true
//
// > array.from(rows: [{status: telegram.message(token: "1:A", channel: "@ops", text: "http://example.com/a")}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 200    |
//
option defaultDisableWebPagePreview = false

// defaultSilent says whether messages come without a sound.
//
// ## Examples
//
// ### Send with a sound
// ```
// import "array"
// import "contrib/sranka/telegram"
//
// option telegram.defaultSilent = false
//
// > array.from(rows: [{status: telegram.message(token: "1:A", channel: "@ops", text: "Wake up")}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 200    |
//
option defaultSilent = true

// message sends a message to a channel and returns the status code of the answer.
//
// ## Parameters
// - url: What the address of the bot begins with. Default is `telegram.defaultURL`.
// - token: Token of the bot.
// - channel: Channel to post to: its name with `@` in front, or its number.
// - text: Text of the message.
// - parseMode: How the text is read. Default is `telegram.defaultParseMode`.
// - disableWebPagePreview: Whether links come without a preview. Default is `telegram.defaultDisableWebPagePreview`.
// - silent: Whether the message comes without a sound. Default is `telegram.defaultSilent`.
//
// ## Errors
// Those of `http.post()`.
//
// ## Examples
//
// ### Send a message
// ```
// import "array"
// import "contrib/sranka/telegram"
//
// > array.from(rows: [{status: telegram.message(token: "1:A", channel: "@ops", text: "Disk is *full*")}])
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
    token,
    channel,
    text,
    parseMode=defaultParseMode,
    disableWebPagePreview=defaultDisableWebPagePreview,
    silent=defaultSilent,
) =>
    http.post(
        url: url + token + "/sendMessage",
        headers: {"Content-Type": "application/json; charset=utf-8"},
        data:
            json.encode(
                v: {
                    chat_id: channel,
                    disable_notification: silent,
                    disable_web_page_preview: disableWebPagePreview,
                    parse_mode: parseMode,
                    text: text,
                },
            ),
    )

// endpoint makes a function that sends a message for each row that is piped to it.
//
// It is called in three steps: `telegram.endpoint(…)` gives a function that takes `mapFn`, which gives the function that
// takes tables. `mapFn` gets the row as `r` and returns a record with the properties `channel`, `text` and `silent`, as for
// `telegram.message()`.
//
// The rows come back with two columns more: `_status`, the status code as a string, and `_sent`, `"true"` for the
// statuses 200 to 299 and `"false"` for others.
//
// ## Parameters
// - url: What the address of the bot begins with. Default is `telegram.defaultURL`.
// - token: Token of the bot.
// - parseMode: How the texts are read. Default is `telegram.defaultParseMode`.
// - disableWebPagePreview: Whether links come without a preview. Default is `telegram.defaultDisableWebPagePreview`.
//
// ## Errors
// Those of `http.post()`; messages of the rows before were sent then.
//
// ## Examples
//
// ### Send a message for each row
// ```
// import "array"
// import "contrib/sranka/telegram"
//
// send =
//     telegram.endpoint(token: "1:A")(
//         mapFn: (r) => ({channel: "@ops", text: "Disk of ${r.host}: ${r.used}", silent: r.used < 90}),
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
    url=defaultURL,
    token,
    parseMode=defaultParseMode,
    disableWebPagePreview=defaultDisableWebPagePreview,
) =>
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
                                channel: given.channel,
                                text: given.text,
                                parseMode: parseMode,
                                disableWebPagePreview: disableWebPagePreview,
                                silent: given.silent,
                            )

                        return {r with _status: string(v: status),
                            _sent: string(v: status / 100 == 2),
                        }
                    },
                )
