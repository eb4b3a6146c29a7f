#| echo: false // expect error (ours): '#' directives and macros are not part of swift-ml
let x = 1
