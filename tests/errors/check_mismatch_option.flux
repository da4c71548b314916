import "experimental/record"

option record.any = 1
