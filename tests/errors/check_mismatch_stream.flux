a = [{n: 1}] |> filter(fn: (r) => r.n > 0)
