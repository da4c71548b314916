codes = ["ok": 200, "gone": 410]

a = codes["ok"]
