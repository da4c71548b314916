// A regular expression that does not compile is found before the script runs.
import "array"

array.from(rows: [{host: "a1"}])
    |> filter(fn: (r) => r.host =~ /^a(\d+$/ or r.host =~ /(?=b)/)
