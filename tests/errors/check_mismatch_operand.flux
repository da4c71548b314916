limit = 10

rate = limit * 2.5
