plot({ x in sqrt(x) }, x: 0...1, tangentAt: [0]) // expect stop: the function has no tangent at 0.0
