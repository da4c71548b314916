a = not 1
