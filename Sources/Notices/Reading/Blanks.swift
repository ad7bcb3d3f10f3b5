import Diagnostics

/// What a settings file still leaves to be filled in: `【填：…】`, `……`.
enum Blanks {
  /// One finding for each; comments may say what they like.
  ///
  /// Complexity: linear in the file.
  static func findings(_ bytes: [UInt8], path: String) -> [Finding] {
    var findings: [Finding] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      findings += blanks(in: start..<contentEnd(bytes, start..<end), of: bytes).map { .settingsBlank($0, in: path) }
      start = end + 1
    }
    return findings
  }

  /// Where a comment begins, or the line ends.
  private static func contentEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    let sign = UInt8(ascii: "#")
    return line.first { place in
      bytes[place] == sign && (place == line.lowerBound || bytes[place - 1] == UInt8(ascii: " "))
    } ?? line.upperBound
  }

  private static func blanks(in line: Range<Int>, of bytes: [UInt8]) -> [Located<String>] {
    var blanks: [Located<String>] = []
    var place = line.lowerBound
    while place < line.upperBound {
      let rest = bytes[place..<line.upperBound]
      var found: Range<Int>?
      if rest.starts(with: "【填".utf8) {
        found = place..<(rest.firstRange(of: Array("】".utf8))?.upperBound ?? line.upperBound)
      } else if rest.starts(with: "……".utf8) || rest.starts(with: "【…".utf8) {
        found = place..<place + 6
      }
      if let found { blanks.append(Located(String(decoding: bytes[found], as: UTF8.self), at: found)) }
      place = found?.upperBound ?? place + 1
    }
    return blanks
  }
}
