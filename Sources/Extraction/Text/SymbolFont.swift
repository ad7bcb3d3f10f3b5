/// Letters of fonts of symbols, which stand at F000 and on in the order of ASCII.
enum SymbolFont {
  /// The letter that a number in hexadecimal stands for; circled digits of Wingdings are digits.
  static func letter(_ hexadecimal: String, of font: String) -> String? {
    guard let number = UInt32(hexadecimal, radix: 16) else { return nil }
    let place = (0xF020...0xF0FF).contains(number) ? number - 0xF000 : number
    if let digit = digit(place, font) { return String(digit) }
    return Unicode.Scalar(place).map { String($0) }
  }

  /// Where the circled numbers from none to ten begin in a font of dingbats, light and dark.
  private static let circles: [String: [UInt32]] = [
    "wingdings": [0x80, 0x8B], "wingdings2": [0x69, 0x75], "wingdings 2": [0x69, 0x75],
  ]

  private static func digit(_ place: UInt32, _ font: String) -> UInt32? {
    circles[font.lowercased()]?.first { ($0...($0 + 10)).contains(place) }.map { place - $0 }
  }

  /// Text with letters of symbols as those that they look like; nil when it has none.
  static func letters(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.contains(0xEF) else { return nil }
    let bytes = Array(text)
    var letters: [UInt8] = []
    var hasSymbols = false
    var position = 0
    while position < bytes.count {
      if let letter = letter(bytes[position...].prefix(3)) {
        letters.append(letter)
        hasSymbols = true
        position += 3
      } else {
        letters.append(bytes[position])
        position += 1
      }
    }
    return hasSymbols ? letters : nil
  }

  /// F020 to F07E in UTF-8 are EF 80 A0 to EF 81 BE.
  private static func letter(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    guard bytes.count == 3, bytes.first == 0xEF, let last = bytes.last else { return nil }
    let middle = bytes[bytes.startIndex + 1]
    guard middle == 0x80 || middle == 0x81 else { return nil }
    let number = (middle & 0x3F) << 6 | last & 0x3F
    return (0x20...0x7E).contains(number) ? number : nil
  }
}
