f = (r) => [{r with a: 1}, {r with a: "one"}]
