// Package http asks for data over HTTP.
//
// **Deprecated**: Use package `http/requests`.
//
// ## Metadata
// introduced: 0.39.0
// deprecated: 0.173.0
// tags: http
package http


// get makes a request with the method GET and returns the answer.
//
// **Deprecated**: Use `requests.get()` of package `http/requests`.
//
// The result is a record:
//
// - **statusCode**: Status code of the answer, an integer. Every status is a success.
// - **body**: Body of the answer, as bytes.
// - **headers**: Record of the headers of the answer. Of several headers with one name it holds the last.
//
// ## Parameters
// - url: URL of the request.
// - headers: Record of header names and values. Default is none.
// - timeout: How long the request may take from its start to the last byte of the answer. Default is `30s`.
//   A timeout of `0s` is over before the request is sent.
//
// ## Errors
// - What kept the request from being answered: `Get "http://…": context deadline exceeded`, `no such host` and the like.
// - `header value "H" must be a string` when the value of a header is of another type or null. Nothing is sent then.
// - `missing "url" parameter` when `url` is null.
//
// ## Examples
//
// ### Read a text and a header
// ```
// import "array"
// import "experimental/http"
//
// response = http.get(url: "http://example.com/", headers: {Accept: "text/plain"}, timeout: 10s)
//
// array.from(
//     rows: [
//         {
//             status: response.statusCode,
//             type: response.headers["Content-Type"],
//             text: string(v: response.body),
//         },
//     ],
// > )
// ```
//
// #### Output data
// | status | type       | text  |
// | ------ | ---------- | ----- |
// | 200    | text/plain | hello |
//
// ## Metadata
// introduced: 0.39.0
// deprecated: 0.173.0
// tags: http,inputs
builtin get : (
        url: string,
        ?headers: A,
        ?timeout: duration,
    ) => {statusCode: int, body: bytes, headers: B}
    where
    A: Record,
    B: Record
