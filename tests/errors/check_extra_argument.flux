area = (width, height=1) => width * height

a = area(width: 2, depth: 3)
