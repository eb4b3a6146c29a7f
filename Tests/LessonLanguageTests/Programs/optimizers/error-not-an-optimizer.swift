let found = minimize(from: 1, using: 0.1) { $0 * $0 } // expect error: 'minimize' needs an optimizer, and a 'Double' is none
