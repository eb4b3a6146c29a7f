public import Autodiff

/// Where `loadCSV` finds its files. The library reads none: whoever runs a program hands their text
/// in. In a compiled program that is one file of this module, `LoadCSV.swift`.
public struct DataFiles: Sendable {
  private let read: @Sendable (String) throws(DataFileError) -> String

  /// Files whose text `read` gives. It gets paths that do not leave the folder they begin in
  /// (`data/iris.csv`), and throws where there is no such file.
  public init(_ read: @escaping @Sendable (String) throws(DataFileError) -> String) {
    self.read = read
  }

  /// No files at all, as in a page.
  public static let none = DataFiles { (path) throws(DataFileError) in
    throw DataFileError.missing(path)
  }

  /// The text of a file; an error where its path is not one below the folder of the lessons.
  public func text(of path: String) throws(DataFileError) -> String {
    let bytes = Array(path.utf8)
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let dot = UInt8(ascii: ".")
    let leaves = parts.contains { part in
      part.isEmpty || part.count <= 2 && part.allSatisfy { $0 == dot }
    }
    guard !leaves, !bytes.contains(UInt8(ascii: "\\")), !bytes.contains(0) else {
      throw DataFileError(
        Wording(
          "\"\(path)\" is no path below the lessons' folder: write one such as data/iris.csv",
          ro: "\"\(path)\" nu este o cale sub dosarul lecțiilor: scrieți una ca data/iris.csv"))
    }
    return try read(path)
  }
}

/// Why a file of data cannot be used.
public struct DataFileError: Error, Equatable, Sendable {
  /// What went wrong, as a clause for people, in each language of the pages.
  public let wording: Wording

  /// The same in English.
  public var message: String { wording.english }

  /// An error that readers can bring about.
  public init(_ wording: Wording) { self.wording = wording }

  /// One of the machine or of the file, which the author meets.
  public init(_ message: String) { wording = Wording(message, ro: message) }

  /// There is no such file.
  public static func missing(_ path: String) -> DataFileError {
    DataFileError(Wording("there is no file \(path)", ro: "nu există fișierul \(path)"))
  }
}

extension Dataset {
  /// The data set in a file of comma-separated values; see `init(commaSeparated:label:)`.
  public init(named path: String, label: String, in files: DataFiles) throws(DataFileError) {
    let text = try files.text(of: path)
    do throws(TableError) { self = try Dataset(commaSeparated: text, label: label) } catch {
      throw DataFileError("\(path), line \(error.line): \(error.message)")
    }
  }
}
