// Posts a JSON document and reads the JSON answer into a table.
//
//     miniflux examples/post-json.flux -p server=http://127.0.0.1:8080
import "array"
import "experimental/json"
import "http/requests"
import encode "json"

response =
    requests.post(
        url: params.server + "/shorten",
        headers: ["Content-Type": "application/json"],
        body: encode.encode(v: {url: "https://www.influxdata.com", keep: 30}),
    )

answer = json.parse(data: response.body)

array.from(rows: [{status: response.statusCode, short: answer.result_url, created: answer.created}])
