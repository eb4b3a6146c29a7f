/// Where containers keep what they hold: elsewhere after a change that had to copy everything,
/// because another variable held it too or there was no room for more. Such a change counts as many
/// steps as there are elements, any other a single one.
extension Array {
  var address: UnsafePointer<Element>? { withUnsafeBufferPointer { $0.baseAddress } }
}

extension String {
  /// `nil` for texts so short that they have no memory of their own.
  var address: UnsafePointer<UInt8>? {
    if utf8.count < 64 { return nil }
    return utf8.withContiguousStorageIfAvailable { $0.baseAddress } ?? nil
  }
}

extension Dictionary where Key == DictionaryKey, Value == LessonLanguage.Value {
  /// A dictionary is a reference and nothing else; should it once be less, there is no address.
  var address: UInt {
    withUnsafeBytes(of: self) { $0.count < MemoryLayout<UInt>.size ? 0 : $0.load(as: UInt.self) }
  }
}
