print([1, 2] as Tensor, ([1, 2] as Tensor) * 2, 3 as Tensor) // expect: [1.0, 2.0] [2.0, 4.0] 3.0
