let x = 3
if x = 3 { print(x) } // expect error: '=' gives a value and is no condition
if x { print(x) } // expect error: cannot convert value of type 'Int' to type 'Bool'
if x > 2 print(x) // expect error: expected '{' after the condition of 'if'
if x > 2 { print(x) } elif x > 1 { print(2) } // expect error: 'elif' is not a word of Swift
for i in x { print(i) } // expect error: 'for' cannot go through a value of type 'Int'
for (int i = 0; i < 10; i++) { print(i) } // expect error: expected 'in' after the pattern of 'for'
for i, y in [(1, 2)] { print(i) } // expect error: expected 'in' after the pattern of 'for'
for i in 0..10 { print(i) } // expect error: unknown operator '..'
