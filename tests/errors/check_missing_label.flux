config = {host: "localhost", port: 8086}

address = config.hots + ":8086"
