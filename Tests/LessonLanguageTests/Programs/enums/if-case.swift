enum Result { case value(Int), failure(String) }
let r = Result.value(3)
if case .value(let v) = r { print("value", v) } // expect: value 3
if case .failure(let f) = r { print(f) } else { print("fine") } // expect: fine
