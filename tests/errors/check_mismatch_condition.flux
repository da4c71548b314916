n = 3

size = if n then "some" else "none"
