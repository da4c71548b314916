builtin f : (x: number) => int
