import Autodiff

/// Why a table of text cannot be read as a data set.
public struct TableError: Error, Equatable, Sendable {
  /// The line of the text, from 1.
  public let line: Int
  /// What is wrong there, as a clause for people.
  public let message: String
}

extension Dataset {
  /// The data set in a text of comma-separated values (RFC 4180): the first line names the columns,
  /// that called `label` holds the classes, all others numbers. Classes are numbered in the order
  /// in which they come.
  public init(commaSeparated text: String, label: String) throws(TableError) {
    let records = try fields(of: text)
    guard let header = records.first else { throw TableError(line: 1, "the table is empty") }
    guard let column = header.fields.firstIndex(where: { trimmed($0) == label }) else {
      throw TableError(line: 1, "no column is called '\(label)'; " + columns(of: header))
    }
    var (numbers, labels, names): ([Double], [Int], [String]) = ([], [], [])
    for record in records.dropFirst() {
      guard record.fields.count == header.fields.count else {
        let (found, needed) = (record.fields.count, header.fields.count)
        throw TableError(line: record.line, "\(found) values for \(needed) columns")
      }
      for (place, field) in record.fields.enumerated() where place != column {
        guard let number = Double(trimmed(field)), number.isFinite else {
          let what = trimmed(field).isEmpty ? "nothing" : "'\(field)'"
          throw TableError(
            line: record.line, "\(what) in column '\(trimmed(header.fields[place]))' is no number")
        }
        numbers.append(number)
      }
      let name = record.fields[column]
      let known = names.firstIndex { $0 == name }
      labels.append(known ?? names.count)
      if known == nil { names.append(name) }
    }
    guard !labels.isEmpty else { throw TableError(line: 1, "the table has no examples") }
    do throws(TensorError) {
      let inputs = try Checked.tensor(numbers, shape: [labels.count, header.fields.count - 1])
      self = try Checked.dataset(inputs, labels, classNames: names)
    } catch { throw TableError(line: 1, error.message) }
  }
}

extension TableError {
  fileprivate init(line: Int, _ message: String) { (self.line, self.message) = (line, message) }
}

/// One line of a table, or several where a value in quotes has line breaks.
private struct Record {
  let line: Int
  var fields: [String] = []
}

/// What columns there are; a spreadsheet of a country with decimal commas parts them by semicolons.
private func columns(of header: Record) -> String {
  if header.fields.count == 1, header.fields[0].utf8.contains(UInt8(ascii: ";")) {
    return "the values are parted by ';', and have to be by ','"
  }
  return "the columns are "
    + header.fields.map { "'" + trimmed($0) + "'" }.joined(separator: ", ")
}

/// Values stand between commas; those with commas, quotes or line breaks stand in quotes, their own
/// quotes doubled. Empty lines are left out.
private func fields(of text: String) throws(TableError) -> [Record] {
  // What spreadsheets save begins with the mark of UTF-8.
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let bytes = Array(text.utf8.starts(with: mark) ? text.utf8.dropFirst(mark.count) : text.utf8[...])
  var (records, record, field): ([Record], Record, [UInt8]) = ([], Record(line: 1), [])
  var (line, place, quotedSince): (Int, Int, Int?) = (1, 0, nil)
  var wasQuoted = false
  while place <= bytes.count {
    let byte = place < bytes.count ? bytes[place] : UInt8(ascii: "\n")
    place += 1
    if byte == UInt8(ascii: "\n") { line += 1 }
    if let since = quotedSince {
      guard place <= bytes.count else { throw TableError(line: since, "a quote is not closed") }
      let isDoubled = place < bytes.count && bytes[place] == UInt8(ascii: "\"")
      if byte != UInt8(ascii: "\"") {
        field.append(byte)
      } else if isDoubled {
        field.append(byte)
        place += 1
      } else {
        quotedSince = nil
      }
      continue
    }
    switch byte {
    case UInt8(ascii: "\"") where field.isEmpty: (quotedSince, wasQuoted) = (line, true)
    case UInt8(ascii: "\r") where place < bytes.count && bytes[place] == UInt8(ascii: "\n"): break
    case UInt8(ascii: ","), UInt8(ascii: "\n"):
      let isEmptyLine = byte != UInt8(ascii: ",") && record.fields.isEmpty && field.isEmpty
      if !isEmptyLine || wasQuoted { record.fields.append(String(decoding: field, as: UTF8.self)) }
      (field, wasQuoted) = ([], false)
      guard byte == UInt8(ascii: "\n") else { continue }
      if !record.fields.isEmpty { records.append(record) }
      record = Record(line: line)
    default: field.append(byte)
    }
  }
  return records
}

/// Without blanks on either side.
private func trimmed(_ text: String) -> String {
  var bytes = Array(text.utf8)
  while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  return String(decoding: bytes.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
}
