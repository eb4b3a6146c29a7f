import Testing

@testable import SwiftML

/// Files of data come in from whoever runs the program.
@Suite struct DataFilesTests {
  private let files = DataFiles { (path) throws(DataFileError) in
    guard path == "data/iris.csv" else { throw DataFileError.missing("\(path)") }
    return "length,species,width\n5.1,setosa,3.5\n6.2,virginica,2.9\n"
  }

  @Test func reads() throws {
    let data = try Dataset(named: "data/iris.csv", label: "species", in: files)
    #expect(data.inputs == [[5.1, 3.5], [6.2, 2.9]])
    #expect(data.labels == [0, 1])
    #expect(data.classNames == ["setosa", "virginica"])
  }

  @Test(
    "a path that leaves the folder",
    arguments: [
      "../iris.csv", "/etc/passwd", "data/../../iris.csv", "./iris.csv", "data//iris.csv", "", ".",
      "data\\iris.csv", "data/iris.csv\u{0}", "data/",
    ])
  func refuses(_ path: String) {
    let found = #expect(throws: DataFileError.self) {
      try Dataset(named: path, label: "species", in: files)
    }
    #expect(found?.message.contains("is no path below the lessons' folder") == true)
  }

  @Test func readsWhatSpreadsheetsSave() throws {
    let files = DataFiles { _ in "\u{FEFF}species,width\r\nsetosa,3.5\r\n" }
    let data = try Dataset(named: "d.csv", label: "species", in: files)
    #expect(data.inputs == [[3.5]] && data.classNames == ["setosa"])
  }

  @Test func saysThatCommasPartValues() {
    let files = DataFiles { _ in "species;width\nsetosa;3,5\n" }
    let found = #expect(throws: DataFileError.self) {
      try Dataset(named: "d.csv", label: "species", in: files)
    }
    #expect(
      found?.message
        == "d.csv, line 1: no column is called 'species'; the values are parted by ';', and have to be by ','"
    )
  }

  @Test func saysWhatIsWrongAndWhere() {
    let broken = DataFiles { _ in "a,b\n1,x\n2\n" }
    let found = #expect(throws: DataFileError.self) {
      try Dataset(named: "d.csv", label: "b", in: broken)
    }
    #expect(found?.message == "d.csv, line 3: 1 values for 2 columns")
    #expect(throws: DataFileError.missing("x.csv")) {
      try Dataset(named: "x.csv", label: "b", in: .none)
    }
  }
}
