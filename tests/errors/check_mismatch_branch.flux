n = 3

size = if n > 2 then "large" else 0
