// command: nested more than 256 levels
let nested = «100000 × {»«100000 × }»
