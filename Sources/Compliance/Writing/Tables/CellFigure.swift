/// What one cell of a table counts for.
enum CellFigure: Equatable {
  case figure(Figure)
  /// Nothing, or a dash: counts as zero.
  case blank
  /// Words, several numbers, or a number that is none of an amount.
  case words

  /// A number exactly as written, with what stands behind it.
  struct Figure: Equatable {
    /// In millionths.
    var value: Int
    /// Digits behind the point.
    var decimals: Int
    /// Such as 元 or %; empty where nothing stands behind the number.
    var unit: String
  }

  /// A million: the finest that is told apart.
  static let one = 1_000_000

  /// Reads digits of either width, with thousands separated or not, a sign before and a unit behind.
  init(_ text: ArraySlice<UInt8>) {
    let plain = Self.halfWidth(text)
    guard !Self.isDash(plain) else {
      self = .blank
      return
    }
    self = Self.figure(plain).map(Self.figure) ?? .words
  }

  private static let dashes: Set<String> = ["", "-", "--", "—", "——", "–", "/", "\\", "无", "－", "…", "……"]

  private static func isDash(_ text: [UInt8]) -> Bool {
    text.isEmpty || text.count <= 6 && dashes.contains(String(decoding: text, as: UTF8.self))
  }

  private static func figure(_ text: [UInt8]) -> Figure? {
    var place = 0
    var sign = 1
    if let first = text.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-") ? -1 : 1
      place = 1
    }
    place += currency(text, place)
    if place < text.count, place > 0, text[place] == UInt8(ascii: "-"), sign > 0 { (sign, place) = (-1, place + 1) }
    guard let (whole, afterWhole) = digits(text, place, most: 12, separated: true) else { return nil }
    var (value, decimals) = (whole * one, 0)
    place = afterWhole
    if place + 1 < text.count, text[place] == UInt8(ascii: "."), text[place + 1].isDigit {
      guard let (part, end) = digits(text, place + 1, most: 6, separated: false) else { return nil }
      decimals = end - place - 1
      value += part * (0..<6 - decimals).reduce(1) { scale, _ in scale * 10 }
      place = end
    }
    let unit = text[place...]
    guard unit.count <= 15, !unit.contains(where: { $0.isDigit || isMark($0) }) else { return nil }
    return Figure(value: sign * value, decimals: decimals, unit: String(decoding: unit, as: UTF8.self))
  }

  /// The length of the sign of a currency before a number: ¥, ￥, or its two-byte twin of full width.
  private static func currency(_ text: [UInt8], _ place: Int) -> Int {
    guard place < text.count else { return 0 }
    if text[place...].starts(with: "¥".utf8) { return "¥".utf8.count }
    return text[place...].starts(with: "￥".utf8) ? "￥".utf8.count : 0
  }

  /// Marks that make of a number something else: a time, a stretch, a list.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte < 0x80 && !byte.isLetter && byte != UInt8(ascii: "%") && byte != UInt8(ascii: "/")
  }

  private static func digits(_ text: [UInt8], _ start: Int, most: Int, separated: Bool) -> (value: Int, end: Int)? {
    var (value, count, place) = (0, 0, start)
    while place < text.count {
      if text[place].isDigit {
        value = value * 10 + Int(text[place] - UInt8(ascii: "0"))
        count += 1
      } else if !(separated && isSeparator(text, place)) {
        break
      }
      guard count <= most else { return nil }
      place += 1
    }
    return count > 0 ? (value, place) : nil
  }

  /// A comma with three digits behind it, and no more, and one before it.
  private static func isSeparator(_ text: [UInt8], _ place: Int) -> Bool {
    guard text[place] == UInt8(ascii: ","), place > 0, text[place - 1].isDigit, place + 3 < text.count else {
      return false
    }
    let isGroup = text[place + 1...place + 3].allSatisfy(\.isDigit)
    return isGroup && (place + 4 >= text.count || !text[place + 4].isDigit)
  }

  /// Without spaces, and with digits and marks of full width as those of ASCII.
  private static func halfWidth(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      if byte <= 0x20 {
        place += 1
      } else if byte == 0xE3, text[place...].starts(with: [0xE3, 0x80, 0x80]) {
        place += 3
      } else if byte == 0xE2, text[place...].starts(with: [0xE2, 0x88, 0x92]) {
        plain.append(UInt8(ascii: "-"))
        place += 3
      } else if byte == 0xEF, place + 2 < text.endIndex, text[place + 1] == 0xBC, 0x81...0xBF ~= text[place + 2] {
        plain.append(text[place + 2] - 0x60)
        place += 3
      } else {
        plain.append(byte)
        place += 1
      }
    }
    return plain
  }
}
