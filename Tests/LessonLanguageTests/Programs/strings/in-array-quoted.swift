print(["a\nb", "q\"", "tab\t", "é", "\\"]) // expect: ["a\nb", "q\"", "tab\t", "é", "\\"]
