greet = (name) => "hello " + name

a = greet(name: 7)
