print("q\"q", "b\\b", "t\tt", "z\0z".count, "\u{48}\u{69}", "a\'b") // expect: q"q b\b t	t 3 Hi a'b
