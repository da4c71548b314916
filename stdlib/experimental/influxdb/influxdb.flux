// Package influxdb sends requests to the HTTP API of an InfluxDB server.
//
// ## Metadata
// introduced: 0.114.0
package influxdb


// api sends a request and returns status, headers and body of the answer. Any status is an answer.
//
// ## Parameters
// - method: HTTP method, in letters of any case.
// - path: Path on the server, such as `/health`. It is put behind `host` as it is.
// - host: Address of the server, such as `https://influx.example.com:8086`. It must be given.
// - token: API token. It is sent as `Authorization: Token TOKEN`, in place of any such header in `headers`. It must be given.
// - body: Body of the request. Default is none.
// - headers: Headers of the request. Default is none.
// - query: Parameters to encode in the URL, in place of a query in the path. Default is none.
// - timeout: Longest time for the whole exchange. Default is `30s`.
//
// ## Errors
// - `keyword argument "host" is required when executing outside InfluxDB` (also `token`)
// - The request fails or takes longer than `timeout`.
//
// ## Examples
//
// ### Ask a server for its health
// ```
// import "array"
// import "experimental/influxdb"
// import "experimental/json"
//
// answer = influxdb.api(method: "get", path: "/health", host: "http://influx.example.com:8086", token: "")
// health = json.parse(data: answer.body)
//
// > array.from(rows: [{code: answer.statusCode, status: health.status}])
// ```
//
// #### Output data
// | code | status |
// | ---- | ------ |
// | 200  | pass   |
//
// ## Metadata
// tags: http,inputs
builtin api : (
        method: string,
        path: string,
        ?host: string,
        ?token: string,
        ?body: bytes,
        ?headers: [string:string],
        ?query: [string:string],
        ?timeout: duration,
    ) => {statusCode: int, body: bytes, headers: [string:string]}
