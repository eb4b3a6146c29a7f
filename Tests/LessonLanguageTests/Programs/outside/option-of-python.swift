#| echo: false // expect error: '#' directives and macros are not part of swift-ml
let x = 1
