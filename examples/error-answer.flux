// An answer of any status is an answer, not a failure: the script looks at the status and decides.
//
//     miniflux examples/error-answer.flux -p server=http://127.0.0.1:8080
import "array"
import "experimental/json"
import "http/requests"

look = (path) => {
    response = requests.get(url: params.server + path)
    ok = response.statusCode / 100 == 2
    answer = json.parse(data: response.body)

    return {
        path: path,
        ok: ok,
        status: response.statusCode,
        note: if ok then "fine" else answer.error,
    }
}

array.from(rows: [look(path: "/things/missing"), look(path: "/teapot"), look(path: "/items")])
