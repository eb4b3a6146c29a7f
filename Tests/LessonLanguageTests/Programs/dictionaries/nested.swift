var d = ["row": ["x": 1]]
d["row"]?["x"] = 5
print(d["row"]!["x"]!) // expect: 5
