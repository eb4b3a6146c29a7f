struct P { let n: String; let age: Int }
let ps = [P(n: "a", age: 30), P(n: "b", age: 20), P(n: "c", age: 30)]
print(ps.sorted { $0.age < $1.age }.map { $0.n }) // expect: ["b", "a", "c"]
