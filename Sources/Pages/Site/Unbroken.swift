/// Keeps a date, a time, a telephone number, a document number or an amount of a body on one line, and lets telephones dial.
///
/// Each is put into a `span` that themes do not break (GB/T 9704: a line ends where the meaning allows it), a telephone number
/// into a link, but within links and code.
///
/// Takes HTML of the renderer, in which `<` stands nowhere but in tags, `>` ends them, and `&` begins a reference.
package struct Unbroken: ~Copyable {
  /// What is put before and behind.
  package static let opening = Array("<span class=\"nb\">".utf8)
  /// Of a document number, which is longer than a line of large print and may be broken there.
  private static let openingLong = Array("<span class=\"nb long\">".utf8)
  package static let closing = Array("</span>".utf8)
  /// Of a telephone number, before its digits.
  static let openingPhone = Array("<a class=\"nb\" href=\"tel:".utf8)
  private static let closingPhone = Array("</a>".utf8)

  private let html: [UInt8]
  /// Words that are kept, too; nil: none are.
  private let words: TitleWords?
  private let dials: Bool
  /// What ends the link or the code around the text at hand, in which nothing is made a link.
  private var sealed: StaticString?
  private var result: [UInt8] = []
  private var copied = 0
  private var place = 0
  /// Where the text at hand began.
  private var textStart = 0

  private init(_ html: [UInt8], _ words: TitleWords?, dials: Bool) {
    self.html = html
    self.words = words
    self.dials = dials
  }

  /// A file without the spans and without the links that dial, so that words on both sides of one can be looked for; linear.
  package static func joined(_ file: [UInt8]) -> [UInt8] {
    guard [opening, openingLong, openingPhone].contains(where: { file.firstRange(of: $0) != nil }) else { return file }
    var joined: [UInt8] = []
    joined.reserveCapacity(file.count)
    /// What ends those that are open.
    var open: [[UInt8]] = []
    var place = 0
    while let tag = file.span.first(UInt8(ascii: "<"), from: place) {
      joined += file[place..<tag]
      place = tag
      let left = file[tag...]
      if let end = open.last, left.starts(with: end) {
        open.removeLast()
        place += end.count
      } else if let start = [opening, openingLong].first(where: { left.starts(with: $0) }) {
        open.append(closing)
        place += start.count
      } else if left.starts(with: openingPhone), let end = left.firstIndex(of: UInt8(ascii: ">")) {
        open.append(closingPhone)
        place = end + 1
      } else {
        joined.append(file[tag])
        place += 1
      }
    }
    return joined + file[place...]
  }

  /// The same HTML with such spans; linear.
  ///
  /// - Parameters:
  ///   - words: also kept on one line, as a title's are.
  ///   - dials: telephone numbers become links.
  package static func spans(in html: [UInt8], words: TitleWords? = nil, dials: Bool = false) -> [UInt8] {
    var scan = Unbroken(html, words, dials: dials)
    return scan.run()
  }

  private mutating func run() -> [UInt8] {
    while place < html.count {
      switch html[place] {
      case UInt8(ascii: "<"):
        if dials { noteTag() }
        skip(to: UInt8(ascii: ">"))
      case UInt8(ascii: "&"): skip(to: UInt8(ascii: ";"))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): takeNumber()
      case 0xE3: takeBracket()
      case 0xE4...0xE9: takeWord()
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): skipWord()
      default: place += 1
      }
    }
    guard copied > 0 else { return html }
    result += html[copied...]
    return result
  }

  private mutating func skip(to end: UInt8) {
    while place < html.count, html[place] != end { place += 1 }
    place += 1
    textStart = place
  }

  /// Notes where a link or code begins and ends; neither holds another of its kind.
  private mutating func noteTag() {
    let (html, place) = (html, place)
    let text = html.span
    if let end = sealed {
      if text.has(end, at: place) { sealed = nil }
    } else {
      sealed = Self.sealing.first { text.has($0.start, at: place) }?.end
    }
  }

  private static let sealing: [(start: StaticString, end: StaticString)] = [
    ("<a ", "</a>"), ("<pre>", "</pre>"), ("<code>", "</code>"),
  ]

  /// Letters with digits, such as `A3`, are a name and no amount.
  private mutating func skipWord() {
    while place < html.count, html[place].isLetterOrDigit { place += 1 }
  }

  private mutating func takeNumber() {
    let html = html
    if dials, sealed == nil, let phone = WrittenPhone(in: html.span, at: place, from: max(textStart, copied)) {
      return link(phone)
    }
    let isOrdinal = place - 3 >= max(textStart, copied) && html.span.has("第", at: place - 3)
    keep((isOrdinal ? place - 3 : place)..<Self.endOfNumber(html.span, from: place))
  }

  /// The longest word of the list that stands here.
  private mutating func takeWord() {
    let html = html
    guard let words, let end = words.end(in: html.span, from: place) else {
      place += 3
      return
    }
    keep(place..<end)
  }

  /// `〔2013〕12号` with the letters of the organ before it.
  private mutating func takeBracket() {
    let html = html
    let text = html.span
    guard text.has("〔", at: place), let end = Self.endOfDocumentNumber(text, from: place) else {
      place += 3
      return
    }
    var start = place
    while start - 3 >= max(textStart, copied), place - start < Self.longestCode, text.isHan(at: start - 3) {
      start -= 3
    }
    keep(start..<end, Self.openingLong)
  }

  /// Bytes of the letters that an organ puts before the year of a document number.
  private static let longestCode = 24

  private mutating func link(_ phone: WrittenPhone) {
    if copied == 0 { result.reserveCapacity(html.count + html.count / 6) }
    result += html[copied..<phone.range.lowerBound]
    result += Self.openingPhone
    result += html[phone.range].filter(\.isDigit)
    result += "\">".utf8
    result += html[phone.range]
    result += Self.closingPhone
    place = phone.range.upperBound
    copied = place
    textStart = place
  }

  private mutating func keep(_ range: Range<Int>, _ opening: [UInt8] = Self.opening) {
    place = range.upperBound
    guard range.contains(where: { !html[$0].isLetterOrDigit }) else { return }
    if copied == 0 { result.reserveCapacity(html.count + html.count / 6) }
    result += html[copied..<range.lowerBound]
    result += opening
    result += html[range]
    result += Self.closing
    copied = range.upperBound
    textStart = copied
  }

  /// Longer ones may be broken behind a whole part.
  private static let longest = 40

  /// Digits with what joins them, and the unit behind them.
  private static func endOfNumber(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, end - start < longest {
      while end < text.count, text[end].isDigit { end += 1 }
      let unit = endOfUnit(text, from: end)
      let joined = unit > end ? unit : endOfJoint(text, from: end)
      guard joined > end else { return end }
      guard joined < text.count, text[joined].isDigit else { return unit }
      end = joined
    }
    return end
  }

  /// Units follow one another: `3.5万元`, `20个`.
  private static func endOfUnit(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    for _ in 0..<3 {
      if end < text.count, text[end] == UInt8(ascii: "%") { return end + 1 }
      guard text.isWide(at: end), units.contains(text.wide(at: end)) else { return end }
      end += 3
    }
    return end
  }

  private static func endOfJoint(_ text: Span<UInt8>, from start: Int) -> Int {
    guard start < text.count else { return start }
    if asciiJoints.contains(text[start]) { return start + 1 }
    return text.isWide(at: start) && wideJoints.contains(text.wide(at: start)) ? start + 3 : start
  }

  private static func endOfDocumentNumber(_ text: Span<UInt8>, from start: Int) -> Int? {
    var place = start + 3
    while place < text.count, text[place].isDigit { place += 1 }
    guard place == start + 7, text.has("〕", at: place) else { return nil }
    place += 3
    while place < text.count, text[place].isDigit { place += 1 }
    return text.has("号", at: place) ? place + 3 : place
  }

  private static let asciiJoints = Set("-.:,/".utf8)
  private static let wideJoints = wides("—–～：．")
  private static let units = wides(
    "年月日时点分秒号元角万亿千百吨亩户人件条个天周岁次名项处村组届期页份台套辆度米里克斤升间座所家只头株册章款室楼层栋倍公平立方小顷％℃")

  private static func wides(_ characters: StaticString) -> Set<UInt32> {
    characters.withUTF8Buffer { bytes in
      let text = unsafe bytes.span
      return Set(stride(from: 0, to: text.count, by: 3).map { text.wide(at: $0) })
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isLetterOrDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}

extension Span<UInt8> {
  /// A character of three bytes stands there.
  func isWide(at place: Int) -> Bool { place >= 0 && place + 2 < count && self[place] & 0xF0 == 0xE0 }

  /// Its bytes as one number.
  func wide(at place: Int) -> UInt32 {
    UInt32(self[place]) << 16 | UInt32(self[place + 1]) << 8 | UInt32(self[place + 2])
  }

  /// A common Han character.
  func isHan(at place: Int) -> Bool { isWide(at: place) && (0xE4...0xE9).contains(self[place]) }

  fileprivate func has(_ text: StaticString, at place: Int) -> Bool {
    place >= 0 && place + text.utf8CodeUnitCount <= count && ends(with: text, at: place + text.utf8CodeUnitCount)
  }
}
