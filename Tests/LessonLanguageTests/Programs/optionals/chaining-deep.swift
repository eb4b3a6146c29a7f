struct Inner { var values: [Int]? }
struct Outer { var inner: Inner? }
let full = Outer(inner: Inner(values: [1, 2, 3]))
let hollow = Outer(inner: nil)
print(full.inner?.values?.count ?? 0, hollow.inner?.values?.count ?? 0) // expect: 3 0
