builtin f : (<-a: int, <-b: int) => int
