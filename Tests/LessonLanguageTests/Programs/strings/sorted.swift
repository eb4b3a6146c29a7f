print(String("hello".sorted()), ["pear", "fig"].sorted { $0.count < $1.count })
// expect: ehllo ["fig", "pear"]
