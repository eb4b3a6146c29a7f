#if !hasFeature(Embedded)

// How a compiled program reads a file of data.

import Autodiff
#if canImport(Glibc)
import Glibc  // native
#elseif canImport(Darwin)
import Darwin  // native
#endif

/// The data set in a file of comma-separated values, found from the folder in which the program is
/// run and below it: the first line names the columns, that called `label` holds the classes, all
/// others numbers.
public func loadCSV(_ path: String, label: String) -> Dataset {
  let files = DataFiles { (path) throws(DataFileError) in try contents(of: path) }
  do throws(DataFileError) {
    return try Dataset(named: path, label: label, in: files)
  } catch { stop(error.message) }
}

private func contents(of path: String) throws(DataFileError) -> String {
  guard let file = fopen(path, "r") else { throw DataFileError.missing(path) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    bytes += buffer[..<count]
  }
  guard let text = String(validating: bytes, as: UTF8.self), ferror(file) == 0 else {
    throw DataFileError("\(path) cannot be read as text in UTF-8")
  }
  return text
}

#endif
