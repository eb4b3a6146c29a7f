import CMath

/// An array of plain data that a tape appends to and cuts back.
///
/// Swift's own arrays inside a class cost an exclusivity check and a uniqueness check an access,
/// four times the price of a node. This one is owned by exactly one tape, which frees it.
///
/// Why the unsafe code is right: `base` has room for `capacity` elements, `count` never exceeds it,
/// and the elements are plain data, so that moving them is copying bytes and freeing them needs no
/// care. Pointers into it hold until the next `extend`.
struct GrowingArray<Element: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int
  /// False while the elements lie in the tail of the tape's own allocation.
  private var isOwned = false
  /// Becomes `Int.max` once they do not.
  private let size: UnsafeMutablePointer<Int>

  /// An empty array in memory that somebody else frees; `size` is told when it is not enough.
  init(in room: UnsafeMutableRawPointer, capacity: Int, telling size: UnsafeMutablePointer<Int>) {
    base = room.bindMemory(to: Element.self, capacity: capacity)
    self.capacity = capacity
    self.size = size
  }

  subscript(index: Int) -> Element {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  /// The bytes of its memory.
  var heldBytes: Int { capacity * MemoryLayout<Element>.stride }

  @inline(__always)
  mutating func append(_ element: Element) { extend(by: 1).pointee = element }

  /// Makes room for `more` elements, and gives their place; what stands there is arbitrary.
  @inline(__always)
  mutating func extend(by more: Int) -> UnsafeMutablePointer<Element> {
    if count + more > capacity { grow(to: max(count + more, 2 * capacity)) }
    count += more
    return base + (count - more)
  }

  /// Forgets the elements from `newCount` on.
  mutating func truncate(to newCount: Int) { count = newCount }

  mutating func free() {
    if isOwned { cmath_free(base) }
    (count, capacity, isOwned) = (0, 0, false)
  }

  @inline(never)
  private mutating func grow(to newCapacity: Int) {
    let bytes = newCapacity * MemoryLayout<Element>.stride
    let room = cmath_reallocate(isOwned ? base : nil, UInt(bytes))
    guard let room else { return }  // cmath_reallocate does not return then
    let grown = room.bindMemory(to: Element.self, capacity: newCapacity)
    if !isOwned { grown.update(from: base, count: count) }
    (base, capacity, isOwned) = (grown, newCapacity, true)
    size.pointee = .max
  }
}
