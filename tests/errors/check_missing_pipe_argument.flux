double = (x=<-) => x * 2

a = double()
