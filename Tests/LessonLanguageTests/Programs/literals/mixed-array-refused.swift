print([1, 2.5], [1 / 2, 0.5]) // expect error (ours): ambiguous
print([1] + [2, 3]) // expect error (ours): ambiguous
print(-(1 * 2)) // expect error: ambiguous
