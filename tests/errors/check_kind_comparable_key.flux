codes = [true: 1, false: 0]
