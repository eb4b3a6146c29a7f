let r = Int.min..<Int.max
print(r.contains(3)) // expect: true
print(r.count) // expect stop: more elements than an Int can count
