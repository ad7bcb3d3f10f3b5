/// The content lines of an iCalendar object (RFC 5545, section 3.1): folded at 75 octets, ended by CRLF.
struct ICalendarLines {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ name: String, _ value: String) {
    fold("\(name):\(value)".utf8)
  }

  /// Adds a property whose value is text: backslash, semicolon, comma and line feed are escaped (section 3.3.11).
  mutating func add(_ name: String, text: String) {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case let control where control.value < 0x20 || control.value == 0x7F: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    add(name, escaped)
  }

  /// No line is longer than 75 octets, and none ends inside a character.
  private mutating func fold(_ line: String.UTF8View) {
    var room = 75
    for (place, byte) in zip(line.indices, line) {
      let isStart = byte & 0xC0 != 0x80
      if isStart, length(ofCharacterFrom: byte) > room {
        bytes += [0x0D, 0x0A, 0x20]
        room = 74
      }
      bytes.append(line[place])
      room -= 1
    }
    bytes += [0x0D, 0x0A]
  }

  private func length(ofCharacterFrom byte: UInt8) -> Int {
    switch byte {
    case 0..<0x80: 1
    case 0x80..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }
}
