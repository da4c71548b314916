n = () => 10

half = n / 2

names = ["a", n]
