let d = ["a": 1, "b": 2]
print("\(d)") // expect error (ours): the order of a dictionary is left open
print(d.map { $0.value }) // expect error (ours): has no member 'map'
print(d.keys) // expect error (ours): the order of a dictionary is left open
print(d.first!) // expect error (ours): has no member 'first'
print(d.values.reduce(0, +)) // expect error (ours): has no member 'reduce'
struct Counts { let all: [String: Int] }
print(Counts(all: d)) // expect error (ours): the order of a dictionary is left open
