plot({ x in x * x }, x: 0...1, tangentAt: [5]) // expect stop: a tangent touches between 0.0 and 1.0, got 5.0
