var n = 1
let frozen = { [n] in n } // expect error (ours): capture lists are not part of swift-ml
n = 2
