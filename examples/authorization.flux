// Asks for something private: without credentials, with a name and password, with a token.
// The password and the token are secrets: they come from the environment, a .env file or --secret, and are never shown.
//
//     miniflux examples/authorization.flux -p server=http://127.0.0.1:8080 --secret PASSWORD=sesame --secret TOKEN=t0ken
import "array"
import "http"
import "http/requests"
import "influxdata/influxdb/secrets"

password = secrets.get(key: "PASSWORD")
token = secrets.get(key: "TOKEN")

ask = (how, headers) => {
    response = requests.get(url: params.server + "/private", headers: headers)

    return {how: how, status: response.statusCode, body: string(v: response.body)}
}

array.from(
    rows: [
        ask(how: "nothing", headers: [:]),
        ask(how: "basic", headers: ["Authorization": http.basicAuth(u: "ali", p: password)]),
        ask(how: "bearer", headers: ["Authorization": "Bearer ${token}"]),
    ],
)
