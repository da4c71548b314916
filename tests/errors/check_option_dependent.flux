option every = 1h
option task = {name: "a", every: every}
