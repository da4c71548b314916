// The script of `make run`: posts each reading to the catcher and prints what became of it.
import "array"
import "http"
import "json"

readings =
    array.from(
        rows: [
            {host: "a", temperature: 71.5},
            {host: "b", temperature: 83.25},
            {host: "c", temperature: 90.0},
        ],
    )

send =
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
    |> filter(fn: (r) => r.temperature > 80.0)
    |> send()
