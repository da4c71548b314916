option timeout = 10s
timeout = 20s
