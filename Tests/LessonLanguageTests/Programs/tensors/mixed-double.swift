let t: Tensor = [1, 2]
let k = 0.5
print(t * k, k - t, t / k, k / t, t + k * 2)
// expect: [0.5, 1.0] [-0.5, -1.5] [2.0, 4.0] [0.5, 0.25] [2.0, 3.0]
