twice = (fn) => fn(x: fn(x: 1))

a = twice(fn: 2)
