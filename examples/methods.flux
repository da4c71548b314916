// Creates, reads, changes and deletes a thing whose name is a parameter.
//
//     miniflux examples/methods.flux -p server=http://127.0.0.1:8080 -p id=lamp
import "array"
import "http"
import "http/requests"
import "json"

url = "${params.server}/things/${http.pathEscape(inputString: params.id)}"
body = (state) => json.encode(v: {state: state})

row = (step, response) =>
    ({step: step, status: response.statusCode, body: string(v: response.body)})

array.from(
    rows: [
        row(step: "POST", response: requests.post(url: url, body: body(state: "off"))),
        row(step: "GET", response: requests.get(url: url)),
        row(step: "PUT", response: requests.do(method: "PUT", url: url, body: body(state: "on"))),
        row(step: "GET again", response: requests.get(url: url)),
        row(step: "DELETE", response: requests.do(method: "DELETE", url: url)),
        row(step: "GET at last", response: requests.get(url: url)),
    ],
)
