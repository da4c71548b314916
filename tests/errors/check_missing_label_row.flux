import "array"

array.from(rows: [{host: "a", used: 1.5}])
    |> map(fn: (r) => ({r with free: 100.0 - r.usde}))
