print([0.5, 1].reduce(0, +), [1, 2].reduce(0) { $0 + Double($1) }, [1, 2].reduce(0.0) { $0 + Double($1) / 2 })
// expect: 1.5 3.0 1.5
