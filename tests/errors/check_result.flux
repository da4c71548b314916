import "array"

array.from(rows: [{host: "a", used: 1.5}])
    |> filter(fn: (r) => r.used)
