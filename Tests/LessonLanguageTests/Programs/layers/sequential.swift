// Layers in a list, layers of a stack, a stack in a struct.
let double = Dense(weights: [[2]], bias: [0])
let plusOne = Dense(weights: [[1]], bias: [1])
var tower = Sequential([double, plusOne])
print(tower([[3]])) // expect: [[7.0]]
tower.layers.append(double)
print(tower([[3]]), tower.layers.count) // expect: [[14.0]] 3
print(tower.layers[1]([[3]])) // expect: [[4.0]]
tower.layers[0].weights[0, 0] = 10
print(tower([[3]])) // expect: [[62.0]]
struct Net {
  var body: Sequential
  let head: Dense
  func score(_ x: Tensor) -> Tensor { head(body(x)) }
}
let net = Net(body: tower, head: plusOne)
print(net.score([[1]]), net.head([[0]]), net.body.layers.count) // expect: [[23.0]] [[1.0]] 3
func apply(_ layer: Dense, to x: Tensor) -> Tensor { layer(x) }
print(apply(double, to: [[4]])) // expect: [[8.0]]
print([double, plusOne].map { $0([[5]]) }) // expect: [[[10.0]], [[6.0]]]
print(Sequential()([[1]])) // expect: [[1.0]]
print(double.callAsFunction([[1]])) // expect: [[2.0]]
