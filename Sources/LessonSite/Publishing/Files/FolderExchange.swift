import Foundation

/// Lets the folders at two paths change places. Where the system can, there is no moment without
/// either; elsewhere the first is moved to `aside` for an instant (`SitePublisher` moves it back if
/// the process dies there).
func exchangeFolders(_ first: String, _ second: String, aside: String) throws(PublishingError) {
  if exchangeAtOnce(first, second) { return }
  guard rename(first, aside) == 0 else { throw .machine("cannot replace \(first)") }
  guard rename(second, first) == 0 else {
    let code = errno
    rename(aside, first)
    throw .machine("cannot replace \(first)", code: code)
  }
  guard rename(aside, second) == 0 else { throw .machine("cannot move \(aside)") }
}

#if canImport(Darwin)
private func exchangeAtOnce(_ first: String, _ second: String) -> Bool {
  renamex_np(first, second, UInt32(RENAME_SWAP)) == 0
}
#else
/// `renameat2` of Linux, which Swift's overlay of the C library does not show.
private typealias Renameat2 =
  @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt

private func exchangeAtOnce(_ first: String, _ second: String) -> Bool {
  guard let symbol = dlsym(nil, "renameat2") else { return false }
  let renameat2 = unsafeBitCast(symbol, to: Renameat2.self)
  let exchange: CUnsignedInt = 2  // RENAME_EXCHANGE of <linux/fs.h>
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, exchange) == 0
}
#endif
