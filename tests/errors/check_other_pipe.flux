use = (f) => 1 |> f(y: 1)

a = use(f: (x=<-, y) => x + y)

g = (f=(a=<-) => a) => 1
b = if true then (a=<-) => a else (b=<-) => b
