// command: elements are possible
// page: elements are possible
let column = Tensor(ones: [10_000, 1])
let row = Tensor(ones: [1, 10_000])
let square = column * row
