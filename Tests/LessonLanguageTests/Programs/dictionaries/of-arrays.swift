var groups: [Int: [String]] = [:]
for w in ["a", "bb", "cc", "d"] { groups[w.count, default: []].append(w) }
print(groups[1]!, groups[2]!) // expect: ["a", "d"] ["bb", "cc"]
