import "strings"

a = strings.toUppercase(v: "abc")
