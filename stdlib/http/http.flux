// Package http sends data over HTTP.
//
// Package `http/requests` makes requests of any kind and gives their answers.
//
// ## Metadata
// introduced: 0.39.0
// tags: http
package http


import "experimental"

// post sends data to a URL with the method POST and returns the status code of the answer.
//
// Every answer is a success, whatever its status; its body is thrown away. Redirects are followed.
//
// ## Parameters
// - url: URL to send to.
// - headers: Record of header names and values. Default is none; no `Content-Type` is sent unless it stands here.
// - data: Body of the request. Default is an empty body.
//
// ## Errors
// - What kept the request from being answered: `connect: connection refused`, `no such host` and the like.
// - `header value "H" must be a string` when the value of a header is of another type or null. Nothing is sent then.
// - `missing "url" parameter` when `url` is null.
//
// ## Examples
//
// ### Send JSON
// ```
// import "array"
// import "http"
// import "json"
//
// status =
//     http.post(
//         url: "http://example.com/orders",
//         headers: {"Content-Type": "application/json"},
//         data: json.encode(v: {item: "tea", amount: 2}),
//     )
//
// > array.from(rows: [{status: status}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 201    |
//
// ### Send the last value of each table
// ```
// import "http"
// import "json"
// import "sampledata"
//
// < sampledata.float()
//       |> last()
//       |> map(
//           fn: (r) => ({r with
//               status: http.post(
//                   url: "http://example.com/last",
//                   headers: {"Content-Type": "application/json"},
//                   data: json.encode(v: {tag: r.tag, value: r._value}),
//               ),
//           }),
// >     )
// ```
//
// ## Metadata
// introduced: 0.40.0
// tags: single notification
builtin post : (url: string, ?headers: A, ?data: bytes) => int where A: Record

// basicAuth returns the value of the `Authorization` header for a user name and a password (RFC 7617).
//
// ## Parameters
// - u: User name.
// - p: Password.
//
// ## Examples
//
// ### Send a request with a user name and a password
// ```
// import "array"
// import "http"
//
// status =
//     http.post(
//         url: "http://example.com/private",
//         headers: {Authorization: http.basicAuth(u: "ada", p: "secret")},
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
// ### Look at the value
// ```
// import "array"
// import "http"
//
// > array.from(rows: [{authorization: http.basicAuth(u: "me", p: "mypassword")}])
// ```
//
// #### Output data
// | authorization              |
// | -------------------------- |
// | Basic bWU6bXlwYXNzd29yZA== |
//
// ## Metadata
// introduced: 0.44.0
builtin basicAuth : (u: string, p: string) => string

// pathEscape escapes a string so that it can stand as one segment in the path of a URL (RFC 3986).
//
// Letters, digits and `- _ . ~ $ & + = : @` stay, everything else is written as `%` and two hexadecimal digits a byte.
//
// ## Parameters
// - inputString: String to escape.
//
// ## Examples
//
// ### Put the values of a column in URLs
// ```
// import "array"
// import "http"
//
// < array.from(rows: [{name: "a/b c"}, {name: "50%"}])
// >     |> map(fn: (r) => ({r with url: "http://example.com/files/" + http.pathEscape(inputString: r.name)}))
// ```
//
// #### Output data
// | name  | url                                |
// | ----- | ---------------------------------- |
// | a/b c | http://example.com/files/a%2Fb%20c |
// | 50%   | http://example.com/files/50%25     |
//
// ## Metadata
// introduced: 0.71.0
builtin pathEscape : (inputString: string) => string

// endpoint makes a function that sends one POST request for each row that is piped to it.
//
// It is called in three steps: `http.endpoint(url: …)` gives a function that takes `mapFn`, which gives the function that takes
// tables. `mapFn` gets the row as `r` and returns a record with the properties `headers`, a record as for `http.post()`, and `data`,
// the bytes to send.
//
// Requests are sent one after the other in the order of the rows. The rows come back with two columns more: `_status`, the status code as
// a string, and `_sent`, `"true"` for the status 200 and `"false"` for any other. `_sent` becomes part of the group key.
//
// ## Parameters
// - url: URL to send to.
//
// ## Errors
// What kept a request from being answered ends the script; requests for the rows before were sent then, those for the rows
// after it are not sent.
//
// ## Examples
//
// ### Send a request for each row
// ```
// import "array"
// import "http"
// import "json"
//
// notify =
//     http.endpoint(url: "http://example.com/alerts")(
//         mapFn: (r) => ({
//             headers: {"Content-Type": "application/json"},
//             data: json.encode(v: {host: r.host, text: "load is ${r.load}"}),
//         }),
//     )
//
// < array.from(rows: [{host: "a", load: 0.5}, {host: "b", load: 9.25}])
// >     |> notify()
// ```
//
// #### Output data
// | host | load | _status | _sent |
// | ---- | ---- | ------- | ----- |
// | b    | 9.25 | 503     | false |
//
// | host | load | _status | _sent |
// | ---- | ---- | ------- | ----- |
// | a    | 0.5  | 200     | true  |
//
// ## Metadata
// tags: notification endpoints
endpoint = (url) =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> map(
                    fn: (r) => {
                        request = mapFn(r: r)
                        status = post(url: url, headers: request.headers, data: request.data)

                        return {r with _status: string(v: status), _sent: string(v: status == 200)}
                    },
                )
                |> experimental.group(mode: "extend", columns: ["_sent"])
