// command: elements are possible
// page: elements are possible
let huge = Tensor(zeros: [1 << 40])
