let name: String? = "Ada"
if let name { print("hello \(name)") } // expect: hello Ada
