print(#"a\n"b" \#(1 + 1)"#, ##"#"#"##) // expect: a\n"b" 2 #"#
