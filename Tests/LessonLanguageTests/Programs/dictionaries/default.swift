var counts: [String: Int] = [:]
for w in ["a", "b", "a"] { counts[w, default: 0] += 1 }
print(counts["a"]!, counts["b"]!, counts["c", default: 9]) // expect: 2 1 9
