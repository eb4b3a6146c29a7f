let x = variable([0.5, 1].reduce(0, +)) // expect error (ours): ambiguous
