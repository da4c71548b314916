import "string"

a = 1
