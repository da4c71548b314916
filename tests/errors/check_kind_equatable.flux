a = (x) => x
b = (x) => x

c = a == b
