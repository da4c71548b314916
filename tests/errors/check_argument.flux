import "strings"

a = strings.toUpper(v: 10)
