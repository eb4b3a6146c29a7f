expect(0.1 + 0.2, 0.3)
expect([1, 2] as Tensor, [1, 2])
expect(1 < 2)
print("held") // expect: held
