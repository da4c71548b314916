double = (x) => x * 2

a = 3 |> double()
