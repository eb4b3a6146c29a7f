func first(_ g: () -> Int) -> () -> Int { return g } // expect error: 'g' may outlive the call here
struct T {
  var f: () -> Int
  init(_ g: () -> Int) { f = g } // expect error: 'g' may outlive the call here
}
var handlers: [() -> Int] = []
func add(_ g: () -> Int) { handlers.append(g) } // expect error: 'g' may outlive the call here
func run(_ g: @escaping () -> Int) -> () -> Int { g }
func fifth(_ g: () -> Int) -> Int { run(g)() } // expect error: 'g' may outlive the call here
