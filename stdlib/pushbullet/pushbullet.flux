// Package pushbullet sends notes to Pushbullet (https://www.pushbullet.com).
//
// ## Metadata
// introduced: 0.66.0
package pushbullet


import "http"
import "json"

// defaultURL is where the functions of this package send when they are given no URL.
//
// ## Examples
//
// ### Send to another server
// ```
// import "array"
// import "pushbullet"
//
// option pushbullet.defaultURL = "https://push.example.com/v2/pushes"
//
// > array.from(rows: [{status: pushbullet.pushNote(token: "o.abc", title: "Backup", text: "finished")}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 200    |
//
option defaultURL = "https://api.pushbullet.com/v2/pushes"

// pushData sends a push of any kind to Pushbullet and returns the status code of the answer.
//
// ## Parameters
// - url: Address of Pushbullet's API. Default is `pushbullet.defaultURL`.
// - token: Access token. Default is an empty one.
// - data: Push as Pushbullet's API describes it: a record, sent as JSON.
//
// ## Errors
// Those of `json.encode()` and `http.post()`.
//
// ## Examples
//
// ### Push a link
// ```
// import "array"
// import "pushbullet"
//
// status =
//     pushbullet.pushData(
//         token: "o.abc",
//         data: {type: "link", title: "Dashboard", url: "http://example.com/load"},
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
pushData = (url=defaultURL, token="", data) =>
    http.post(
        url: url,
        headers: {"Access-Token": token, "Content-Type": "application/json"},
        data: json.encode(v: data),
    )

// pushNote sends a note to Pushbullet and returns the status code of the answer.
//
// ## Parameters
// - url: Address of Pushbullet's API. Default is `pushbullet.defaultURL`.
// - token: Access token. Default is an empty one.
// - title: Title of the note.
// - text: Text of the note.
//
// ## Errors
// Those of `http.post()`.
//
// ## Examples
//
// ### Send a note
// ```
// import "array"
// import "pushbullet"
//
// > array.from(rows: [{status: pushbullet.pushNote(token: "o.abc", title: "Disk", text: "is 95% full")}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 200    |
//
// ## Metadata
// tags: single notification
pushNote = (url=defaultURL, token="", title, text) =>
    pushData(url: url, token: token, data: {type: "note", title: title, body: text})

// endpoint makes a function that sends a note for each row that is piped to it.
//
// It is called in three steps: `pushbullet.endpoint(…)` gives a function that takes `mapFn`, which gives the function that
// takes tables. `mapFn` gets the row as `r` and returns a record with the properties `title` and `text`.
//
// The rows come back with two columns more: `_status`, the status code as a string, and `_sent`, `"true"` for the
// statuses 200 to 299 and `"false"` for others.
//
// ## Parameters
// - url: Address of Pushbullet's API. Default is `pushbullet.defaultURL`.
// - token: Access token. Default is an empty one.
//
// ## Errors
// Those of `http.post()`; notes of the rows before were sent then.
//
// ## Examples
//
// ### Send a note for each row
// ```
// import "array"
// import "pushbullet"
//
// < array.from(rows: [{host: "a", load: 0.5}, {host: "b", load: 9.25}])
// >     |> pushbullet.endpoint(token: "o.abc")(mapFn: (r) => ({title: r.host, text: "load is ${r.load}"}))()
// ```
//
// #### Output data
// | host | load | _status | _sent |
// | ---- | ---- | ------- | ----- |
// | a    | 0.5  | 200     | true  |
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
                        note = mapFn(r: r)
                        status =
                            pushNote(url: url, token: token, title: note.title, text: note.text)

                        return {r with _status: string(v: status),
                            _sent: string(v: status / 100 == 2),
                        }
                    },
                )
