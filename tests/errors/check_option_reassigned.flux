option task = {name: "a", every: 1h}
option task = {name: "b", every: 1h}
