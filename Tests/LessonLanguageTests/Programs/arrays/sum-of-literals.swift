print([1] + [2, 3]) // expect error (ours): ambiguous
