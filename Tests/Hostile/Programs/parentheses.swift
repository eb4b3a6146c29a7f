// command: nested more than 256 levels
// page: nested more than 128 levels
let nested = «20000 × (»1«20000 × )»
