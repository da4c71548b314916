builtin f : (c: A) => {A: int}
