import "array"

a = array.from(rows: [{a: 1}, {a: 2, b: 3}])
