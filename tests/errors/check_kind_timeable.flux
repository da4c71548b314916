range(start: "yesterday", tables: 1)
