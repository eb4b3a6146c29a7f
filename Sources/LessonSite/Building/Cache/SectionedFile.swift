import Foundation

/// A file of several sections, each of which can be read by itself and is taken only if it is what was
/// written: a line that says what the file is, then for each section its length and fingerprint, then
/// the fingerprint of all that, then the sections.
struct SectionedFile {
  private static let title = Array("swift-ml cache 1\n".utf8)

  let path: String

  /// Writes the file under another name and renames it: others see the old one or this one. A missing
  /// folder is made.
  ///
  /// Returns whether it was written.
  @discardableResult
  func write(_ sections: [[UInt8]]) -> Bool {
    if writeIntoFolder(sections) { return true }
    let folder = URL(filePath: path).deletingLastPathComponent()
    guard kind(at: folder.path) == nil else { return false }
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return writeIntoFolder(sections)
  }

  private func writeIntoFolder(_ sections: [[UInt8]]) -> Bool {
    let temporary = "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let header = Self.header(of: sections)
    do throws(PublishingError) {
      try writeFile(header + sections.joined(), to: temporary)
    } catch {
      unlink(temporary)
      return false
    }
    if rename(temporary, path) == 0 { return true }
    unlink(temporary)
    return false
  }

  /// Section `index` of `count`.
  func read(_ index: Int, of count: Int) throws(Damage) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .damaged }
    defer { close(descriptor) }
    let headerCount = Self.headerCount(count)
    guard let header = bytes(of: descriptor, from: 0, count: headerCount),
      let places = Self.places(in: header, count: count)
    else { throw .damaged }
    let place = places[index]
    guard let section = bytes(of: descriptor, from: place.offset, count: place.count),
      Fingerprint(of: section) == place.fingerprint
    else { throw .damaged }
    return section
  }

  enum Damage: Error {
    case missing, damaged
  }

  private struct Place {
    let offset: Int
    let count: Int
    let fingerprint: Fingerprint
  }

  private static func headerCount(_ sections: Int) -> Int { title.count + 16 * sections + 8 }

  private static func header(of sections: [[UInt8]]) -> [UInt8] {
    var writer = ByteWriter()
    for section in sections {
      writer.write(section.count)
      writer.write(Fingerprint(of: section))
    }
    writer.write(Fingerprint(of: writer.bytes))
    return title + writer.bytes
  }

  private static func places(in header: [UInt8], count: Int) -> [Place]? {
    guard header.starts(with: title) else { return nil }
    let table = Array(header.dropFirst(title.count))
    var reader = ByteReader(table)
    var places: [Place] = []
    var offset = headerCount(count)
    do throws(ByteReader.Damage) {
      for _ in 0..<count {
        let length = try reader.number()
        let place = Place(offset: offset, count: length, fingerprint: try reader.fingerprint())
        places.append(place)
        offset += length
      }
      guard try reader.fingerprint() == Fingerprint(of: Array(table.dropLast(8))) else {
        return nil
      }
    } catch { return nil }
    return places
  }

  private func bytes(of descriptor: CInt, from offset: Int, count: Int) -> [UInt8]? {
    var status = stat()
    guard count >= 0, fstat(descriptor, &status) == 0, Int(status.st_size) - offset >= count else {
      return nil
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(descriptor, buffer.baseAddress, count, off_t(offset)))
    }
    return bytes.count == count ? bytes : nil
  }
}
