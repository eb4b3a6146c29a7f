enum Light { case red, green }
let l: Light = .blue // expect error: 'blue'
