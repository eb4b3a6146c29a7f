struct Person {
  let name: String
  var age: Int?
}
print(Person(name: "Ada")) // expect: Person(name: "Ada", age: nil)
print(Person(name: "Bob", age: 3)) // expect: Person(name: "Bob", age: Optional(3))
