import Glibc
import Testing

@testable import Pages

/// Codes that a reader reads, drawn as one path.
struct QRCodeTests {
  /// The modules of an SVG, read back from its path.
  private struct Picture {
    var side = 0
    var dark: Set<Int> = []

    init(_ svg: [UInt8]) throws {
      let text = String(decoding: svg, as: UTF8.self)
      let box = try #require(text.split(separator: "viewBox=\"0 0 ").last?.split(separator: " ").first)
      side = try #require(Int(box))
      let path = try #require(text.split(separator: "<path stroke=\"#000\" d=\"").last?.split(separator: "\"").first)
      for row in path.split(separator: "M") {
        let runs = row.split(separator: "m")
        let first = try #require(runs.first).split { !$0.isNumber }.compactMap { Int($0) }
        try #require(first.count == 4 && first[2] == 5)
        var column = first[0]
        for (place, run) in runs.enumerated() {
          let numbers = run.split { !$0.isNumber }.compactMap { Int($0) }
          let length = try #require(numbers.last)
          if place > 0 {
            try #require(numbers.count == 3 && numbers[1] == 0)
            column += numbers[0]
          }
          for dark in column..<column + length { self.dark.insert(first[1] * side + dark) }
          column += length
        }
      }
    }

    /// A bitmap that programs read, each module some dots wide.
    func bitmap(dots: Int) -> String {
      let rows = (0..<side * dots).map { row in
        (0..<side * dots).map { dark.contains(row / dots * side + $0 / dots) ? "1" : "0" }.joined(separator: " ")
      }
      return "P1\n\(side * dots) \(side * dots)\n\(rows.joined(separator: "\n"))\n"
    }
  }

  @Test("a quiet zone of four modules surrounds the code, and three corners have their marks")
  func shape() throws {
    let picture = try Picture(try #require(QRCode("https://board.example/2013/0031.html")).svg())
    #expect((picture.side - 8 - 17) % 4 == 0)
    for place in picture.dark {
      let (row, column) = (place / picture.side, place % picture.side)
      #expect((4..<picture.side - 4).contains(row) && (4..<picture.side - 4).contains(column))
    }
    for (row, column) in [(4, 4), (4, picture.side - 11), (picture.side - 11, 4)] {
      for step in 0..<7 { #expect(picture.dark.contains(row * picture.side + column + step)) }
    }
  }

  @Test("a picture is at most 2.5 KB for an address of 60 characters")
  func size() throws {
    let address = "https://www.nanlushan.example.gov.cn/xinxigongkai/2013/0031.html".prefix(60)
    #expect(try #require(QRCode(String(address))).svg().count <= 2500)
  }

  @Test("the same address gives the same bytes; an address too long gives none")
  func limits() throws {
    #expect(try #require(QRCode("https://a.example/")).svg() == #require(QRCode("https://a.example/")).svg())
    #expect(QRCode(String(repeating: "a", count: 1600)) != nil)
    #expect(QRCode(String(repeating: "a", count: 3000)) == nil)
  }

  @Test(
    "a reader reads the address", .enabled(if: unsafe access("/usr/bin/zbarimg", X_OK) == 0),
    arguments: ["https://board.example/2013/0031.html", "https://nanlushan.example/report/2013.html"])
  func readable(address: String) throws {
    let picture = try Picture(try #require(QRCode(address)).svg()).bitmap(dots: 4)
    #expect(try Self.read(picture) == "QR-Code:\(address)\n")
  }

  /// What zbar reads in a bitmap.
  private static func read(_ bitmap: String) throws -> String {
    var template = Array("/tmp/noticeboard-code-XXXXXX".utf8CString)
    let number = unsafe mkstemp(&template)
    try #require(number >= 0)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unsafe unlink(path) }
    let bytes = Array(bitmap.utf8)
    let count = unsafe bytes.withUnsafeBytes { unsafe write(number, $0.baseAddress, $0.count) }
    close(number)
    try #require(count == bytes.count)
    guard let stream = unsafe popen("/usr/bin/zbarimg -q '\(path)'", "r") else { return "" }
    defer { unsafe pclose(stream) }
    var output = [UInt8](repeating: 0, count: 4096)
    let length = unsafe fread(&output, 1, output.count, stream)
    return String(decoding: output[..<length], as: UTF8.self)
  }
}
