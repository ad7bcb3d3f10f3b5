import Testing

@testable import Pages

@Suite("iCalendar content lines")
struct ICalendarTests {
  private func lines(_ value: String) -> [[UInt8]] {
    var lines = ICalendarLines()
    lines.add("SUMMARY", text: value)
    var rest = lines.bytes[...]
    var cut: [[UInt8]] = []
    while let end = rest.firstIndex(of: 0x0D) {
      cut.append(Array(rest[..<end]))
      #expect(rest[end + 1] == 0x0A)
      rest = rest[(end + 2)...]
    }
    #expect(rest.isEmpty)
    return cut
  }

  @Test("are folded at 75 octets at most, never inside a character, and unfold to what was written", arguments: 0..<90)
  func fold(_ shift: Int) {
    let value = String(repeating: "a", count: shift) + String(repeating: "公示期满é𠮷", count: 20)
    let lines = lines(value)
    #expect(lines.count > 1)
    var unfolded: [UInt8] = []
    for (number, line) in lines.enumerated() {
      #expect(line.count <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil)
      if number > 0 { #expect(line.first == 0x20) }
      unfolded += number > 0 ? line.dropFirst() : line[...]
    }
    #expect(String(decoding: unfolded, as: UTF8.self) == "SUMMARY:" + value)
  }

  @Test("have text escaped and no control characters")
  func escape() {
    #expect(lines("a;b,c\\d\ne\rf\u{7}") == [Array(#"SUMMARY:a\;b\,c\\d\nef"#.utf8)])
  }

  @Test("a line of exactly 75 octets is not folded")
  func exact() {
    #expect(lines(String(repeating: "x", count: 67)).count == 1)
    #expect(lines(String(repeating: "x", count: 68)).count == 2)
  }
}
