threshold = 10

a = treshold + 1
