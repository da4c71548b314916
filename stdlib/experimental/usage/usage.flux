// Package usage asks InfluxDB Cloud what an organization has used and may use.
//
// ## Metadata
// introduced: 0.114.0
// tags: inputs
package usage


import "csv"
import "experimental/influxdb"
import "experimental/json"
import "http"

// from returns what an organization has used between two times, as a stream of tables.
//
// ## Parameters
// - start: Earliest time.
// - stop: Time before which usage counts.
// - host: Address of the server. Default is `""`.
// - orgID: ID of the organization. Default is `""`, the one that the token belongs to.
// - token: API token. Default is `""`.
// - raw: Whether to return single samples in place of hourly ones. Default is `false`.
//
// ## Errors
// - `organization usage request returned status N: …` for a status above 299.
// - The request fails.
//
// ## Examples
//
// ### Read a day's usage
// ```
// import "experimental/usage"
//
// usage.from(
//     start: 2024-05-01T00:00:00Z,
//     stop: 2024-05-02T00:00:00Z,
//     host: "http://cloud.example.com",
//     orgID: "05d0f9",
// > )
// ```
//
// #### Output data
// | _time                | endpoint | _value |
// | -------------------- | -------- | ------ |
// | 2024-05-01T00:00:00Z | write    | 1024   |
// | 2024-05-01T01:00:00Z | write    | 512    |
from = (
        start,
        stop,
        host="",
        orgID="",
        token="",
        raw=false,
    ) =>
    {
        org = if orgID == "" then "{orgID}" else http.pathEscape(inputString: orgID)
        answer =
            influxdb.api(
                method: "GET",
                path: "/api/v2/orgs/${org}/usage",
                host: host,
                token: token,
                query: ["raw": string(v: raw), "start": string(v: start), "stop": string(v: stop)],
            )
        text = string(v: answer.body)

        return
            if answer.statusCode < 300 then
                csv.from(csv: text)
            else
                die(msg: "organization usage request returned status ${answer.statusCode}: ${text}")
    }

// limits returns what an organization may use, as a record.
//
// ## Parameters
// - host: Address of the server. Default is `""`.
// - orgID: ID of the organization. Default is `""`, the one that the token belongs to.
// - token: API token. Default is `""`.
//
// ## Errors
// - `organization limits request returned status N: …` for a status above 299.
// - The request fails, or the answer is not JSON.
//
// ## Examples
//
// ### Look up how much may be written
// ```
// import "array"
// import "experimental/usage"
//
// limits = usage.limits(host: "http://cloud.example.com", orgID: "05d0f9")
//
// > array.from(rows: [{writeKBs: limits.rate.writeKBs}])
// ```
//
// #### Output data
// | writeKBs |
// | -------- |
// | 17       |
limits = (host="", orgID="", token="") => {
    org = if orgID == "" then "{orgID}" else http.pathEscape(inputString: orgID)
    answer =
        influxdb.api(method: "GET", path: "/api/v2/orgs/${org}/limits", host: host, token: token)

    return
        if answer.statusCode < 300 then
            json.parse(data: answer.body).limits
        else
            die(
                msg: "organization limits request returned status ${answer.statusCode}: ${string(
                        v: answer.body,
                    )}",
            )
}
