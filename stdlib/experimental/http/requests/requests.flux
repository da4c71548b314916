// Package requests makes HTTP requests and gives their answers.
//
// **Deprecated**: Use package `http/requests`. This one has an option `defaultConfig` of its own.
//
// ## Metadata
// introduced: 0.152.0
// deprecated: 0.173.0
// tags: http
package requests


import "http/requests"

_emptyBody = requests._emptyBody

// defaultConfig holds the options of requests that are made without the parameter `config`.
//
// **Deprecated**: Use `requests.defaultConfig` of package `http/requests`.
//
// - **timeout**: How long a request may take from its start to the last byte of the answer, redirects included.
//   Default is `0s`: as long as it takes.
// - **insecureSkipVerify**: Whether to accept any certificate of an HTTPS server. Default is `false`.
//   With `true` nothing tells whether the right server answers.
//
// ## Examples
//
// ### Let no request take longer than five seconds
// ```
// import "experimental/http/requests"
//
// option requests.defaultConfig = {timeout: 5s, insecureSkipVerify: false}
//
// > requests.peek(response: requests.get(url: "http://example.com/"))
// ```
//
// ### Change the options of one request
// ```
// import "experimental/http/requests"
//
// config = requests.defaultConfig
//
// > requests.peek(response: requests.get(url: "http://example.com/", config: {config with timeout: 1m}))
// ```
//
// ## Metadata
// introduced: 0.152.0
// deprecated: 0.173.0
option defaultConfig = {timeout: 0s, insecureSkipVerify: false}

_do = requests._do

// do makes a request with any method and returns the answer.
//
// **Deprecated**: Use `requests.do` of package `http/requests`.
//
// The result is a record:
//
// - **statusCode**: Status code of the answer, an integer. Every status is a success.
// - **body**: Body of the answer, as bytes.
// - **headers**: Dictionary of the headers of the answer. Of several headers with one name it holds the last.
// - **duration**: How long the request took.
//
// ## Parameters
// - method: Method of the request: `DELETE`, `GET`, `HEAD`, `PATCH`, `POST` or `PUT`.
// - url: URL of the request.
// - params: Dictionary of query parameters, each with an array of values. Default is `[:]`.
//
//   Parameters are encoded and written in the order of their names. When there is a value among them, they **replace** the
//   query that stands in `url`.
// - headers: Dictionary of header names and values. Default is `[:]`.
// - body: Body of the request. Default is an empty one.
// - config: Record with the options of the request, as in `requests.defaultConfig`, which is the default.
//
// ## Errors
// - `invalid HTTP method "M"` when the method is none of these.
// - What kept the request from being answered, with its method and URL: `Get "http://…": dial tcp …: connect: connection refused`.
// - `parse "…": …` when the URL is malformed.
// - `config timeout must not be a mixed duration` when the timeout has months and a time of the day.
//
// ## Examples
//
// ### Replace a document
// ```
// import "array"
// import "experimental/http/requests"
//
// response =
//     requests.do(
//         method: "PUT",
//         url: "http://example.com/notes/1",
//         headers: ["Content-Type": "text/plain"],
//         body: bytes(v: "milk"),
//     )
//
// > array.from(rows: [{status: response.statusCode, location: string(v: response.body)}])
// ```
//
// #### Output data
// | status | location |
// | ------ | -------- |
// | 200    | /notes/1 |
//
// ## Metadata
// introduced: 0.152.0
// deprecated: 0.173.0
// tags: http,inputs
do = (
    method,
    url,
    params=[:],
    headers=[:],
    body=_emptyBody,
    config=defaultConfig,
) =>
    _do(
        method: method,
        url: url,
        params: params,
        headers: headers,
        body: body,
        config: config,
    )

// post makes a request with the method POST and returns the answer.
//
// **Deprecated**: Use `requests.post` of package `http/requests`.
//
// The result is a record:
//
// - **statusCode**: Status code of the answer, an integer. Every status is a success.
// - **body**: Body of the answer, as bytes.
// - **headers**: Dictionary of the headers of the answer. Of several headers with one name it holds the last.
// - **duration**: How long the request took.
//
// ## Parameters
// - url: URL of the request.
// - params: Dictionary of query parameters, each with an array of values. Default is `[:]`.
//
//   Parameters are encoded and written in the order of their names. When there is a value among them, they **replace** the
//   query that stands in `url`.
// - headers: Dictionary of header names and values. Default is `[:]`.
// - body: Body of the request. Default is an empty one.
// - config: Record with the options of the request, as in `requests.defaultConfig`, which is the default.
//
// ## Errors
// Those of `requests.do()`.
//
// ## Examples
//
// ### Send JSON and read the JSON of the answer
// ```
// import "array"
// import ejson "experimental/json"
// import "experimental/http/requests"
// import "json"
//
// response =
//     requests.post(
//         url: "http://example.com/orders",
//         headers: ["Content-Type": "application/json"],
//         body: json.encode(v: {item: "tea", amount: 2}),
//     )
// data = ejson.parse(data: response.body)
//
// > array.from(rows: [{status: response.statusCode, id: data.id, state: data.state}])
// ```
//
// #### Output data
// | status | id | state |
// | ------ | -- | ----- |
// | 201    | 17 | open  |
//
// ## Metadata
// introduced: 0.152.0
// deprecated: 0.173.0
// tags: http,inputs
post = (
    url,
    params=[:],
    headers=[:],
    body=_emptyBody,
    config=defaultConfig,
) =>
    do(
        method: "POST",
        url: url,
        params: params,
        headers: headers,
        body: body,
        config: config,
    )

// get makes a request with the method GET and returns the answer.
//
// **Deprecated**: Use `requests.get` of package `http/requests`.
//
// The result is a record:
//
// - **statusCode**: Status code of the answer, an integer. Every status is a success.
// - **body**: Body of the answer, as bytes.
// - **headers**: Dictionary of the headers of the answer. Of several headers with one name it holds the last.
// - **duration**: How long the request took.
//
// ## Parameters
// - url: URL of the request.
// - params: Dictionary of query parameters, each with an array of values. Default is `[:]`.
//
//   Parameters are encoded and written in the order of their names. When there is a value among them, they **replace** the
//   query that stands in `url`.
// - headers: Dictionary of header names and values. Default is `[:]`.
// - body: Body of the request. Default is an empty one.
// - config: Record with the options of the request, as in `requests.defaultConfig`, which is the default.
//
// ## Errors
// Those of `requests.do()`.
//
// ## Examples
//
// ### Ask with query parameters and read JSON
// ```
// import "array"
// import "experimental/json"
// import "experimental/http/requests"
//
// response = requests.get(url: "http://example.com/age", params: ["name": ["Ada"], "country": ["GB"]])
// data = json.parse(data: response.body)
//
// > array.from(rows: [data])
// ```
//
// #### Output data
// | name | age | country |
// | ---- | --- | ------- |
// | Ada  | 36  | GB      |
//
// ### Make a table from a list of records
// ```
// import "array"
// import "experimental/json"
// import "experimental/http/requests"
//
// response =
//     requests.get(
//         url: "http://example.com/hosts",
//         headers: ["Authorization": "Bearer a-token", "Accept": "application/json"],
//     )
//
// > array.from(rows: json.parse(data: response.body))
// ```
//
// #### Output data
// | host | load |
// | ---- | ---- |
// | a    | 0.5  |
// | b    | 2    |
//
// ## Metadata
// introduced: 0.152.0
// deprecated: 0.173.0
// tags: http,inputs
get = (
    url,
    params=[:],
    headers=[:],
    body=_emptyBody,
    config=defaultConfig,
) =>
    do(
        method: "GET",
        url: url,
        params: params,
        headers: headers,
        body: body,
        config: config,
    )

// peek returns an answer as a table of one row, to look at.
//
// **Deprecated**: Use `requests.peek` of package `http/requests`.
//
// Its columns are `statusCode`, `body` as a string, `headers` as the text that `display()` gives, and `duration` in nanoseconds.
//
// ## Parameters
// - response: Answer of a request.
//
// ## Errors
// - `bytes contained non utf8 bytes, cannot be converted into a string` when the body is no text.
//
// ## Examples
//
// ### Look at an answer
// ```
// import "experimental/http/requests"
//
// response = requests.get(url: "http://example.com/")
//
// > requests.peek(response: response) |> drop(columns: ["duration"])
// ```
//
// #### Output data
// | statusCode | body  | headers                                       |
// | ---------- | ----- | --------------------------------------------- |
// | 200        | hello | [Content-Length: 5, Content-Type: text/plain] |
//
// ## Metadata
// introduced: 0.152.0
// deprecated: 0.173.0
peek = requests.peek
