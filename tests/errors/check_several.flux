import "strings"

f = (x) => x + 1

a = f(x: "one")
b = strings.upper(v: "two")
c = threshold > 3
