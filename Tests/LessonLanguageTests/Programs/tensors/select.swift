// What is chosen where, tensors and numbers in every mixture.
let x: Tensor = [[-1, 2], [3, -4]]
let y: Tensor = [10, 20]
let limit = 0.5
print(select(x .> 0, x, y)) // expect: [[10.0, 2.0], [3.0, 20.0]]
print(select(x .> 0, x, 0)) // expect: [[0.0, 2.0], [3.0, 0.0]]
print(select(x .< 0, limit, x)) // expect: [[0.5, 2.0], [3.0, 0.5]]
print(select(x .> 0, x, limit)) // expect: [[0.5, 2.0], [3.0, 0.5]]
print(select(x .== 3, 1, 0)) // expect: [[0.0, 0.0], [1.0, 0.0]]
// What is not chosen does not count.
print(select(x .> 0, log(x), 0).sum().item.formatted(decimals: 6)) // expect: 1.791759
