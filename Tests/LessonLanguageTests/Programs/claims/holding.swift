expect(1 + 1 == 2)
expect(0.1 + 0.2, 0.3)
let t: Tensor = 2
expect(t, 2)
print("done") // expect: done
