/// One line of a paragraph as it was typed, without markup and without blanks at its ends.
package struct WrittenLine: Sendable {
  package let scalars: [UInt32]
  /// It began with the ideographic space that a paragraph of Chinese begins with.
  package let isIndented: Bool

  /// Reads the text of one line; linear in its length.
  package init(_ text: Span<UInt8>) {
    var scalars: [UInt32] = []
    var place = 0
    while place < text.count {
      scalars.append(Scalars.next(text, at: place))
      place += 1
      while place < text.count, text[place].isContinuation { place += 1 }
    }
    isIndented = scalars.first == 0x3000
    let start = scalars.firstIndex { !Self.isBlank($0) } ?? scalars.count
    let end = scalars.lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? start
    self.scalars = Array(scalars[start..<end])
  }

  package var width: Int { scalars.count }

  /// Whether the line begins with what begins a line: the number or the mark of a list, a label, or an indentation.
  package var beginsOwn: Bool { isIndented || beginsWithMark || label != nil }

  /// Whether a sentence or one of its parts ends with the line.
  package var endsClause: Bool {
    switch scalars.last {
    case 0x3002, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F, 0x3B, 0x3A, 0x2026, 0x21, 0x3F: true
    // A bracket or a quotation mark ends with what it holds.
    case 0x201D, 0xFF09, 0x29: scalars.dropLast().last.map { $0 == 0x3002 || $0 == 0xFF1B } ?? false
    default: false
    }
  }

  static func isBlank(_ scalar: UInt32) -> Bool {
    scalar <= 0x20 || scalar == 0x3000 || scalar == 0xA0 || scalar == 0xFEFF || scalar == 0x200B
  }

  static func isHan(_ scalar: UInt32) -> Bool {
    0x4E00...0x9FFF ~= scalar || 0x3400...0x4DBF ~= scalar || 0x20000...0x3FFFF ~= scalar || scalar == 0x3007
  }

  static func isDigit(_ scalar: UInt32) -> Bool { 0x30...0x39 ~= scalar || 0xFF10...0xFF19 ~= scalar }

  subscript(_ place: Int) -> UInt32? { scalars.indices.contains(place) ? scalars[place] : nil }
}

// MARK: - Labels

extension WrittenLine {
  /// One to eight Han characters and a colon, such as 联系人：, and whether something stands behind it.
  package var label: (word: String, hasText: Bool)? {
    var word: [UInt32] = []
    var place = 0
    if let opening = self[0], let closing = Self.closing(of: opening) {
      // 【时间】11月23日, “时间”：, （时间）：
      place = 1
      while let scalar = self[place], word.count <= 8, Self.isHan(scalar) || Self.isBlank(scalar) {
        if Self.isHan(scalar) { word.append(scalar) }
        place += 1
      }
      guard self[place] == closing, 1...8 ~= word.count else { return nil }
      if self[place + 1] != 0xFF1A, self[place + 1] != 0x3A {
        guard opening == 0x3010 else { return nil }
        return (Self.string(word), place + 1 < scalars.count)
      }
      return (Self.string(word), place + 2 < scalars.count)
    }
    while let scalar = self[place], word.count <= 8 {
      if Self.isHan(scalar) {
        word.append(scalar)
      } else if !Self.isBlank(scalar) {
        break
      }
      place += 1
    }
    // 时间（暂定）：, 时间1：
    if word.count > 1 {
      if let opening = self[place], let closing = Self.closing(of: opening),
        opening == 0xFF08 || opening == 0x28 || opening == 0x5B
      {
        var end = place + 1
        while let scalar = self[end], scalar != closing, end - place < 8 { end += 1 }
        if self[end] == closing { place = end + 1 }
      } else if let digit = self[place], Self.isDigit(digit) {
        while let scalar = self[place], Self.isDigit(scalar) { place += 1 }
      }
    }
    // 通知如下： ends a sentence.
    guard 1...8 ~= word.count, word.suffix(2) != [0x5982, 0x4E0B], let colon = self[place],
      colon == 0xFF1A || colon == 0x3A
    else { return nil }
    let next = self[place + 1]
    let isOfNumber = word.last.map(Self.ofNumbers.contains) ?? false
    if colon == 0x3A, let next, Self.isDigit(next) && !isOfNumber || (next == 0x2F && self[place + 2] == 0x2F) {
      return nil
    }
    return (Self.string(word), place + 1 < scalars.count)
  }

  private static func string(_ word: [UInt32]) -> String {
    String(String.UnicodeScalarView(word.compactMap(Unicode.Scalar.init)))
  }

  /// What closes a bracket that labels stand in, or bear an addition in.
  private static func closing(of bracket: UInt32) -> UInt32? {
    switch bracket {
    case 0x3010: 0x3011
    case 0x201C: 0x201D
    case 0xFF08: 0xFF09
    case 0x28: 0x29
    case 0x5B: 0x5D
    default: nil
    }
  }
}

// MARK: - Marks of lists

extension WrittenLine {
  /// What labels of numbers end in, such as 电话, 手机, 传真, 邮编, 账号 and 热线: a digit behind their colon is no time.
  private static let ofNumbers = Set("话机真编号线".unicodeScalars.map(\.value))

  private static let bullets: Set<UInt32> = Set(
    "•·●○◆◇■□▲△▶►★☆※➢➤✓✔√◎▪▫‣⁃∙・◦❖→⇒➔➜".unicodeScalars.map(\.value))
  private static let numerals: Set<UInt32> = Set("一二三四五六七八九十百零〇".unicodeScalars.map(\.value))

  /// Whether a number such as 一、（二）④ 第五条 or 六是, or the mark of a list stands first.
  package var beginsWithMark: Bool {
    guard let first = scalars.first, scalars.count > 1 else { return false }
    if Self.bullets.contains(first) { return true }
    switch first {
    case 0x2460...0x249B, 0x3220...0x3229, 0x3280...0x3289: return true
    case 0x2D, 0xFF0D, 0x2013, 0x2014: return self[1].map(Self.isHan) ?? false
    case 0x28, 0xFF08: return isBracketed
    case 0x7B2C: return isNumbered
    case 0x2160...0x216B: return self[1].map { [0x3001, 0x2E, 0xFF0E].contains($0) } ?? false
    case 0x5176: return isOneOf
    default: return isCounted(first)
    }
  }

  /// `（一）` or `(1)`, but not the reference （一）项.
  private var isBracketed: Bool {
    var place = 1
    while let scalar = self[place], Self.numerals.contains(scalar) || Self.isDigit(scalar), place < 4 { place += 1 }
    guard place > 1, self[place] == 0x29 || self[place] == 0xFF09 else { return false }
    return self[place + 1].map { ![0x9879, 0x6B3E, 0x76EE, 0x6761, 0x3001].contains($0) } ?? true
  }

  /// `第一条　`, `第一章　` or `第一，`.
  private var isNumbered: Bool {
    var place = 1
    while let scalar = self[place], Self.numerals.contains(scalar) || Self.isDigit(scalar), place < 6 { place += 1 }
    guard place > 1, let unit = self[place] else { return false }
    if unit == 0xFF0C { return true }
    if unit == 0x3001 { return self[place + 1].map { $0 != 0x7B2C && !Self.numerals.contains($0) } ?? false }
    // 条, 章, 节, 编, 部分
    guard [0x6761, 0x7AE0, 0x8282, 0x7F16, 0x90E8].contains(unit) else { return false }
    let behind = unit == 0x90E8 ? place + 2 : place + 1
    return self[behind].map { Self.isBlank($0) || $0 == 0xFF1A || $0 == 0x3A } ?? true
  }

  /// Whether it begins with `其一，`.
  private var isOneOf: Bool {
    self[1].map(Self.numerals.contains) == true && (self[2] == 0xFF0C || self[2] == 0x3001)
  }

  /// Whether it begins with a number and its mark: `一、`, `一是`, `1.`, `1、`, `1)` or `A、`.
  private func isCounted(_ first: UInt32) -> Bool {
    var place = 0
    if Self.numerals.contains(first) {
      while let scalar = self[place], Self.numerals.contains(scalar), place < 4 { place += 1 }
      // 是 behind a single numeral
      if place == 1, self[place] == 0x662F { return true }
      guard self[place] == 0x3001 || self[place] == 0xFF0E || self[place] == 0x2E else { return false }
      return self[place + 1].map { !Self.numerals.contains($0) } ?? false
    }
    if Self.isDigit(first) {
      while let scalar = self[place], Self.isDigit(scalar), place < 4 { place += 1 }
      guard place < 4 else { return false }
    } else if 0x41...0x5A ~= first || 0x61...0x7A ~= first {
      place = 1
    } else {
      return false
    }
    guard let mark = self[place], [0x3001, 0xFF0E, 0x2E, 0x29, 0xFF09].contains(mark) else { return false }
    guard let next = self[place + 1] else { return false }
    return !Self.isDigit(next) && !(mark == 0x2E && (0x41...0x7A ~= next))
  }
}
