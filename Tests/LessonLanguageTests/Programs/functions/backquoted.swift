func `repeat`(_ n: Int) -> Int { n * 2 }
let `in` = 3
print(`repeat`(`in`)) // expect: 6
