struct Config {
  var rate = 0.1
  var steps: Int = 100
  var name: String
}
print(Config(name: "a")) // expect: Config(rate: 0.1, steps: 100, name: "a")
print(Config(rate: 1, name: "b")) // expect: Config(rate: 1.0, steps: 100, name: "b")
print(Config(steps: 3, name: "c")) // expect: Config(rate: 0.1, steps: 3, name: "c")
