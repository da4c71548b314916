row = {a: 1}

text = "row: ${row}"
