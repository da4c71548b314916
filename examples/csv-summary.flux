// Fetches a CSV file over HTTP and gives the mean of each region.
//
//     miniflux examples/csv-summary.flux -p server=http://127.0.0.1:8080
import "csv"
import "http/requests"

response = requests.get(url: params.server + "/readings.csv")

csv.from(csv: string(v: response.body), mode: "raw")
    |> map(fn: (r) => ({region: r.region, _value: float(v: r.value)}))
    |> group(columns: ["region"])
    |> mean()
