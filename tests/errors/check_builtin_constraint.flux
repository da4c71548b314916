builtin f : (x: A) => A where A: Number
