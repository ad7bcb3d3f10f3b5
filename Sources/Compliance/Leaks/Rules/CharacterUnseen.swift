import Diagnostics
import Markup
import Notices

/// Stops a paper with characters that nobody sees, or that turn the order of others around.
///
/// They hide numbers from whoever looks for them, make a name read otherwise than it is, and break feeds. What the front
/// matter holds of them is a fault of its line; here it is what a body holds as it is typed or as it is read, and what
/// names of files hold.
struct CharacterUnseen: RuleKeeper {
  static let rule = Rule(
    "character-unseen", .hold, .error,
    title: Phrase(zh: "看不见的字符", en: "characters that nobody sees"),
    requirement: Phrase(
      zh: "正文、文件名里不能有看不见的字符和改变文字方向的符号（U+200B、U+202E、U+3164 一类），多半是从网页、聊天软件复制来的；删去，或者整行重新用键盘输入。表情和符号后面的样式符可以留。",
      en:
        "Bodies and names of files hold no characters that nobody sees and none that turn text around (such as U+200B, U+202E, U+3164), which come from pasting: take them out or type the line again. A selector behind an emoji or a sign may stay."
    ),
    wrong: "联系\u{200B}电话：0533-000-0001", right: "联系电话：0533-000-0001")

  private let scan: LeakScan

  init(_ scans: LeakScans) { scan = scans.source }

  /// Checks a body as typed, and also as rendered where that shows more.
  ///
  /// - Parameter alphabet: That of the body.
  func check(
    _ body: Range<Int>, of bytes: [UInt8], _ shown: ShownBody?, _ alphabet: Alphabet, _ findings: inout Findings
  ) {
    let text = shown?.markdown
    guard text != nil || alphabet.maySpell || UnseenCharacter.mayStand(in: alphabet) else { return }
    let typed = text.map { UnseenCharacter.all(in: $0.span) } ?? UnseenCharacter.all(in: bytes.span.extracting(body))
    let seen = typed.isEmpty ? shown.flatMap { Self.first(in: $0.text) } : nil
    guard !typed.isEmpty || seen != nil else { return }
    let source = text ?? Array(bytes[body])
    let place = { (range: Range<Int>) -> Range<Int> in
      if text != nil, let shown { return shown.source(range) }
      return range.lowerBound + body.lowerBound..<range.upperBound + body.lowerBound
    }
    var lines: Set<Int> = []
    for unseen in typed {
      let line = source.line(at: unseen.range.lowerBound)
      guard lines.insert(line.lowerBound).inserted else { continue }
      report(unseen, in: Array(source[line]), at: place(unseen.range), &findings)
    }
    guard let seen else { return }
    let spelled = Reference.first(in: source)
    let line = spelled.map { source.line(at: $0.lowerBound) } ?? 0..<0
    report(seen, in: Array(source[line]), at: place(spelled ?? 0..<min(1, source.count)), &findings)
  }

  /// Looks at a value that is shown, such as the name of a file.
  func check(_ field: Located<String>, _ findings: inout Findings) {
    guard let unseen = UnseenCharacter.first(in: field.value) else { return }
    report(unseen, in: Array(field.value.utf8), at: field.range, &findings)
  }

  private static func first(in text: ReadableText) -> UnseenCharacter? {
    UnseenCharacter.all(in: text.text.span).first { $0.scalar.value != 0x0B }
      ?? UnseenCharacter.all(in: text.behind.span).first ?? noncharacter(in: text.text) ?? noncharacter(in: text.behind)
  }

  /// References to U+FFFE and U+FFFF, which cmark turns into a byte that is invalid in UTF-8.
  private static func noncharacter(in text: [UInt8]) -> UnseenCharacter? {
    text.contains { $0 >= 0xFE } ? UnseenCharacter(scalar: "\u{FFFE}", range: 0..<0) : nil
  }

  private func report(_ unseen: UnseenCharacter, in line: [UInt8], at range: Range<Int>, _ findings: inout Findings) {
    let cleaned = Reference.removed(from: UnseenCharacter.cleaned(line))
    var leaks = false
    scan.scan(cleaned.span) { leaks = leaks || !$0.isAsked }
    findings.add(
      Self.rule, at: range, .unseen(unseen), hint: leaks ? .typeAgain : .cleaned(cleaned), isConfidential: leaks)
  }
}

/// What a character is written as by its number, such as `&#x202e;`.
private enum Reference {
  /// The first that means a character nobody sees; else the first that is a name.
  static func first(in text: [UInt8]) -> Range<Int>? {
    let all = all(in: text)
    return all.first { isUnseen(text[$0]) } ?? all.first { text[$0.lowerBound + 1] != UInt8(ascii: "#") }
  }

  static func removed(from text: [UInt8]) -> [UInt8] {
    var rest: [UInt8] = []
    var place = 0
    for range in all(in: text) where isUnseen(text[range]) {
      rest += text[place..<range.lowerBound]
      place = range.upperBound
    }
    return rest + text[place...]
  }

  private static func all(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while let start = text[place...].firstIndex(of: UInt8(ascii: "&")) {
      place = start + 1
      guard let end = text[place..<min(text.count, place + 40)].firstIndex(of: UInt8(ascii: ";")) else { continue }
      found.append(start..<end + 1)
      place = end + 1
    }
    return found
  }

  private static func isUnseen(_ reference: ArraySlice<UInt8>) -> Bool {
    let digits = String(decoding: reference.dropFirst().dropLast(), as: UTF8.self)
    guard digits.hasPrefix("#") else { return false }
    let isHexadecimal = digits.dropFirst().lowercased().hasPrefix("x")
    return UInt32(digits.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
      .map(UnseenCharacter.isRefused) ?? false
  }
}

extension [UInt8] {
  fileprivate func line(at place: Int) -> Range<Int> {
    let start = self[..<place].lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map { $0 + 1 } ?? 0
    let end = self[place...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? count
    return start..<end
  }
}

extension Phrase {
  fileprivate static func unseen(_ unseen: UnseenCharacter) -> Self {
    unseen.turnsAround
      ? Self(
        zh: "有改变文字方向的字符 \(unseen.name)，网页上的次序会和写的不一样",
        en: "there is a character that turns text around, \(unseen.name): pages would show another order")
      : Self(zh: "有看不见的字符 \(unseen.name)", en: "there is a character that nobody sees, \(unseen.name)")
  }

  fileprivate static let typeAgain = Self(
    zh: "请删去它：把这一行删掉，重新用键盘输入", en: "take it out: delete the line and type it again")

  fileprivate static func cleaned(_ line: [UInt8]) -> Self {
    let text = String(decoding: line, as: UTF8.self)
    return Self(zh: "正确的写法（不带它）：\(text.prefix(120))", en: "correct, without it: \(text.prefix(120))")
  }
}
