print("hello".filter { $0 != "l" }, "ab".map { String($0) + "!" }, "hello".map { $0 }.count)
// expect: heo ["a!", "b!"] 5
