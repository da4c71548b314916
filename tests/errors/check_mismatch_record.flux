area = (shape) => shape.width * shape.height

a = area(shape: {width: 2.0, height: 3})
