print(1, "a", 2.5, true, [1], separator: "|", terminator: "!\n") // expect: 1|a|2.5|true|[1]!
print("x", "y", separator: "") // expect: xy
print(separator: ",") // expect:
