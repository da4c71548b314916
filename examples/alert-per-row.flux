// Sends one alert for each host that is too hot; every row tells whether its alert was taken.
//
//     miniflux examples/alert-per-row.flux -p server=http://127.0.0.1:8080
import "array"
import "http"
import "json"

limit = 80.0

readings =
    array.from(
        rows: [
            {_time: 2024-05-01T12:00:00Z, host: "a", temperature: 71.5},
            {_time: 2024-05-01T12:00:00Z, host: "b", temperature: 83.25},
            {_time: 2024-05-01T12:00:00Z, host: "c", temperature: 90.0},
        ],
    )

alert =
    http.endpoint(url: params.server + "/alerts")(
        mapFn: (r) =>
            ({
                headers: {"Content-Type": "application/json"},
                data:
                    json.encode(
                        v: {host: r.host, text: "${r.host} is at ${r.temperature} degrees"},
                    ),
            }),
    )

readings
    |> filter(fn: (r) => r.temperature > limit)
    |> alert()
