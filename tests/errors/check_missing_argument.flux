area = (width, height) => width * height

a = area(width: 2)
