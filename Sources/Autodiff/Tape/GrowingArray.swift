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
  /// Where its first elements lie, in the tail of the tape's own allocation.
  private let tail: UnsafeMutablePointer<Element>
  private let tailCapacity: Int
  /// Becomes `Int.max` when it grows out of that, and whenever it grows further.
  private let size: UnsafeMutablePointer<Int>

  /// An empty array in memory that somebody else frees; `size` is told when it is not enough.
  init(in room: UnsafeMutableRawPointer, capacity: Int, telling size: UnsafeMutablePointer<Int>) {
    tail = room.bindMemory(to: Element.self, capacity: capacity)
    tailCapacity = capacity
    (base, self.capacity) = (tail, capacity)
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
    // Counts of what is in memory do not overflow.
    let (old, new) = (count, count &+ more)
    if new > capacity { grow(to: max(new, nextCapacity)) }
    count = new
    return base + old
  }

  /// What is copied when a tape grows is a part of the price of its nodes, so that it grows fast while it is
  /// small. Beyond what an index can tell it only grows by what is asked for.
  private var nextCapacity: Int {
    min(capacity < 65_536 ? 8 * capacity : 2 * capacity, Int(Int32.max))
  }

  /// Whether there is room for one more element where they lie; its index then is below `Int32.max`.
  @inline(__always)
  var hasRoom: Bool { count < capacity }

  /// Counts an element that was written behind the last one, where there is room.
  @inline(__always)
  mutating func countOneMore() { count &+= 1 }

  /// Forgets the elements from `newCount` on.
  mutating func truncate(to newCount: Int) { count = newCount }

  /// Forgets all elements, and gives back what has grown out of the tail.
  @inline(__always)
  mutating func empty() {
    if base != tail { free() }
    count = 0
  }

  @inline(never)
  private mutating func free() {
    cmath_free(base)
    (base, capacity) = (tail, tailCapacity)
  }

  @inline(never)
  private mutating func grow(to newCapacity: Int) {
    let bytes = newCapacity * MemoryLayout<Element>.stride
    let isFirst = base == tail
    let room = cmath_reallocate(isFirst ? nil : base, UInt(bytes))
    guard let room else { return }  // cmath_reallocate does not return then
    let grown = room.bindMemory(to: Element.self, capacity: newCapacity)
    if isFirst { grown.update(from: base, count: count) }
    (base, capacity) = (grown, newCapacity)
    tellSize()
  }

  /// Says that there is something to count.
  func tellSize() { size.pointee = .max }
}
