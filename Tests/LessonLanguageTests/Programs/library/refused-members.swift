print([1].shuffled()) // expect error (ours): has no member 'shuffled'
print(Int.random(in: 1...2)) // expect error (ours): has no member 'random'
print((-5).magnitude) // expect error (ours): has no member 'magnitude'
print("abc".startIndex) // expect error (ours): has no member 'startIndex'
