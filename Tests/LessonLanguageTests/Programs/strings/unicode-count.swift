print("é".count, "e\u{301}".count, "👩‍👩‍👧".count, "🇷🇴".count, "ț".count) // expect: 1 1 1 1 1
