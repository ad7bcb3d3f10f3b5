/// The fingerprints of 12 digits in the front matter of a file that was written before lines bore 26 letters.
package struct FormerStamps: Sendable {
  /// The file without them; all else as it is.
  package let bytes: [UInt8]
  /// The digits that were taken away, and where in what is left, in their order.
  package let stamps: [(place: Int, digits: String)]

  /// Nil where the front matter has none, or the file does not begin with one.
  package init?(_ source: [UInt8]) {
    let start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard source.dropFirst(start).starts(with: "---".utf8) else { return nil }
    var kept = Array(source[..<start])
    kept.reserveCapacity(source.count)
    var found: [(place: Int, digits: String)] = []
    var fences = 0
    for line in source[start...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.startIndex > start { kept.append(UInt8(ascii: "\n")) }
      if fences < 2, line.starts(with: "---".utf8) { fences += 1 }
      // Step 公开 alone bore them: a number in a summary is none.
      guard fences == 1, line.firstRange(of: Array("公开 ".utf8)) != nil else {
        kept += line
        continue
      }
      Self.strip(line, &kept, &found)
    }
    guard !found.isEmpty else { return nil }
    (bytes, stamps) = (kept, found)
  }

  /// Digits count behind a day, as on a line of a review.
  private static func strip(
    _ line: ArraySlice<UInt8>, _ kept: inout [UInt8], _ found: inout [(place: Int, digits: String)]
  ) {
    var place = line.startIndex
    while place < line.endIndex {
      if let end = stamp(in: line, at: place) {
        found.append((kept.count, String(decoding: line[place + 1..<end], as: UTF8.self)))
        place = end
      } else {
        kept.append(line[place])
        place += 1
      }
    }
  }

  /// The end of a blank and 12 digits that begin here, with a day before them and nothing but punctuation behind.
  private static func stamp(in line: ArraySlice<UInt8>, at place: Int) -> Int? {
    let end = place + 1 + length
    guard line[place] == 0x20, place - line.startIndex > day, end <= line.endIndex else { return nil }
    guard line[place + 1..<end].allSatisfy(isDigit) else { return nil }
    if end < line.endIndex, ![0x20, 0x0D, 0x22, 0x27, 0x2C, 0x5D].contains(line[end]) { return nil }
    return CivilDate(iso8601: String(decoding: line[place - day..<place], as: UTF8.self).utf8) == nil ? nil : end
  }

  private static let length = 12
  /// As many bytes as `2013-06-03` has.
  private static let day = 10

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte || 0x61...0x66 ~= byte }
}
