struct Id { let n: Int }
print([1, 2].map(Id.init).map { $0.n }) // expect: [1, 2]
