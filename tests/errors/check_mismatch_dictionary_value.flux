codes = ["ok": 200, "gone": "410"]
