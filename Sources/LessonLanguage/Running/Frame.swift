/// Where the variables of a running function live: words for `Int`, `Double` and `Bool`, values
/// for the rest.
///
/// Safety: a frame's pointers come from `CallStack.push`, which hands out as many slots as the
/// function's code counted when it was lowered; slot numbers come from the same count. Chunks of
/// the stack are never moved nor freed while the machine lives, and a machine outlives its run.
struct Frame {
  let words: UnsafeMutablePointer<Int64>
  let values: UnsafeMutablePointer<Value>
  /// Where a call leaves its result, and what it calls in turn.
  let calls: Calls

  /// The program that runs.
  var machine: Machine { calls.machine }
}

/// The frames of all calls under way, one above the other.
struct CallStack {
  private var words = Stack<Int64>()
  private var values = Stack<Value>()

  /// Room for a function's variables, all empty.
  mutating func push(words: Int, values: Int, _ calls: Calls) -> Frame {
    Frame(words: self.words.push(words), values: self.values.push(values), calls: calls)
  }

  /// Gives back the frame that was pushed last.
  mutating func pop(_ frame: Frame, words: Int, values: Int) {
    if words > 0 { self.words.pop(frame.words, words) }
    if values > 0 { self.values.pop(frame.values, values) }
  }

  /// Frees everything; nothing may point into the stack any more.
  mutating func free() {
    words.free()
    values.free()
  }
}

/// What a slot holds before anything is put into it.
private protocol StackElement {
  static var empty: Self { get }
}

extension Int64: StackElement {
  fileprivate static var empty: Int64 { 0 }
}

extension Value: StackElement {
  fileprivate static var empty: Value { .void }
}

/// The elements of a stack's first chunk: enough for the calls of most programs, since who calls where a chunk ends
/// begins a new one each time.
private let firstRoom = 128

/// Room for elements, in chunks that never move.
private struct Stack<Element: StackElement> {
  private struct Chunk {
    let base: UnsafeMutablePointer<Element>
    let capacity: Int
    /// What was used of it when the next one began.
    var used = 0
  }

  private var chunks: [Chunk] = []
  private var current = 0
  /// The next free element, and how many there are from it to the end of the chunk.
  private var top: UnsafeMutablePointer<Element>
  private var room = firstRoom

  init() {
    top = .allocate(capacity: firstRoom)
    top.initialize(repeating: .empty, count: firstRoom)
    chunks = [Chunk(base: top, capacity: firstRoom)]
  }

  /// Room for `count` elements, all of them empty.
  @inline(__always)
  mutating func push(_ count: Int) -> UnsafeMutablePointer<Element> {
    if count > room { grow(for: count) }
    let base = top
    top += count
    room -= count
    return base
  }

  /// Gives back what the last `push` took.
  @inline(__always)
  mutating func pop(_ base: UnsafeMutablePointer<Element>, _ count: Int) {
    for place in 0..<count { base[place] = .empty }
    top = base
    room += count
    if current > 0, base == chunks[current].base { leaveChunk() }
  }

  @inline(never)
  private mutating func leaveChunk() {
    current -= 1
    top = chunks[current].base + chunks[current].used
    room = chunks[current].capacity - chunks[current].used
  }

  @inline(never)
  private mutating func grow(for count: Int) {
    chunks[current].used = chunks[current].capacity - room
    current += 1
    if current == chunks.count || chunks[current].capacity < count {
      let capacity = max(count, 1024)
      let base = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
      base.initialize(repeating: .empty, count: capacity)
      chunks.insert(Chunk(base: base, capacity: capacity), at: current)
    }
    top = chunks[current].base
    room = chunks[current].capacity
  }

  mutating func free() {
    for chunk in chunks {
      chunk.base.deinitialize(count: chunk.capacity)
      chunk.base.deallocate()
    }
    chunks = []
  }
}
