a = strings.toUpper(v: "abc")
