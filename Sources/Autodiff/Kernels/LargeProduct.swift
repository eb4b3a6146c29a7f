// Large matrix products go to OpenBLAS, which knows the caches and the vector units of the processor.

#if !hasFeature(Embedded)
import COpenBLAS  // native
import Synchronization  // native

extension MatrixProduct {
  /// From so many multiplications on the library computes. Measured on one core: 24³ take the loops
  /// 6.4 µs and 31³ 23 µs, 32³ the library 3.4 µs. It would gain somewhat below already, but what
  /// is small stays with the loops, which give the same bits in a page.
  static let largeWork = 32 * 32 * 32

  /// Writes the product with the library's `dgemm`, which adds in an order of its own.
  func computeWithLibrary() {
    _ = oneThread
    let (rows, inner, columns) = (sizes.rows, sizes.inner, sizes.columns)
    library.withLock { _ in
      cblas_dgemm(
        CblasRowMajor, left.isTransposed ? CblasTrans : CblasNoTrans,
        right.isTransposed ? CblasTrans : CblasNoTrans, blasint(rows), blasint(columns),
        blasint(inner), 1, left.elements, blasint(left.isTransposed ? rows : inner),
        right.elements, blasint(right.isTransposed ? inner : columns), 0, result, blasint(columns))
    }
  }
}

/// Debian's serial OpenBLAS is built without locks: called by four threads at once it gave wrong products
/// in 3 to 15 % of the calls.
private let library = Mutex<Void>(())

/// Lessons are built side by side, and a product that takes all processors gains nothing there.
private let oneThread: Void = openblas_set_num_threads(1)
#endif
