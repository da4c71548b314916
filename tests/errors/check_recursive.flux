apply = (f) => f(f: f)
