names = ["a", "b"]

a = names["0"]
