import Foundation
import SwiftML
print(1) // expect: 1
