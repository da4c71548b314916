area = (width, height) => width * height

a = area(width: 2, hieght: 3)
