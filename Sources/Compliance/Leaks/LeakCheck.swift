import Diagnostics
import Markup
import Notices

/// Looks for leaks in everything of a paper that would be shown, and reports them at their bytes.
struct LeakCheck {
  private let scans: LeakScans
  private let bytes: [UInt8]
  private var found: [Leak] = []
  /// The value that was looked at last.
  private var last: Located<String>?
  /// Values with characters that nobody sees.
  private var unseen: [Located<String>] = []

  init(_ scans: LeakScans, bytes: [UInt8]) {
    self.scans = scans
    self.bytes = bytes
  }

  mutating func check(_ notice: Notice, _ shown: ShownBody?, _ findings: inout Findings) {
    notice.eachShownText { look(at: $0, isName: $1) }
    name(Located(notice.path, at: 0..<0))
    let body = notice.body.clamped(to: 0..<bytes.count)
    let alphabet = Alphabet(bytes.span.extracting(body))
    self.body(body, shown, alphabet)
    minors(notice)
    report(&findings)
    CharacterUnseen(scans).check(body, of: bytes, shown, alphabet, &findings)
  }

  /// Where an item that was taken back still leaks.
  struct Withdrawn {
    var isInTitle = false
    var isInReason = false
  }

  /// Everything shown of an item that was taken back.
  mutating func check(withdrawn notice: Notice, _ findings: inout Findings) -> Withdrawn {
    var result = Withdrawn()
    let before = findings.blocks
    if notice.withdrawal?.value.hidesTitle != true {
      notice.eachText(stayingWithTitle: true) { look(at: $0, isName: $1) }
    }
    report(&findings)
    result.isInTitle = findings.blocks > before
    let between = findings.blocks
    notice.eachText(stayingWithTitle: false) { look(at: $0, isName: $1) }
    report(&findings)
    result.isInReason = findings.blocks > between
    return result
  }

  mutating func check(_ report: YearReport, _ shown: ShownBody?, _ findings: inout Findings) {
    text(report.title)
    text(report.documentNumber)
    text(report.transcription?.from)
    for figure in report.transcription?.figures ?? [] {
      text(figure.name)
      text(figure.value)
    }
    name(Located(report.path, at: 0..<0))
    let body = report.body.clamped(to: 0..<bytes.count)
    let alphabet = Alphabet(bytes.span.extracting(body))
    self.body(body, shown, alphabet)
    self.report(&findings)
    CharacterUnseen(scans).check(body, of: bytes, shown, alphabet, &findings)
  }

  // MARK: - Parts

  private mutating func body(_ range: Range<Int>, _ shown: ShownBody?, _ alphabet: Alphabet) {
    let isMade = shown?.markdown != nil
    let body = BodyLeaks(scans: scans, shown: shown, start: isMade ? range.lowerBound : 0, alphabet: alphabet)
    let leaks = body.find(in: bytes.span.extracting(range))
    for var leak in leaks {
      leak.range = leak.range.lowerBound + range.lowerBound..<leak.range.upperBound + range.lowerBound
      found.append(leak)
    }
  }

  /// A list of names under a title that says whose they are.
  private mutating func minors(_ notice: Notice) {
    let bytes = bytes
    let body = bytes.span.extracting(notice.body.clamped(to: 0..<bytes.count))
    guard var leak = MinorNamed().leak(inTitle: notice.title.value.utf8Span.span, over: body) else { return }
    leak.range = place(of: leak, in: notice.title)
    found.append(leak)
  }

  private mutating func look(at field: Located<String>, isName: Bool) {
    if isName { name(field) } else { text(field) }
    if let last, last.value.utf8.last?.isDigit == true, field.value.utf8.first?.isDigit == true { parted(last, field) }
    last = field
  }

  /// A number that begins in one value and goes on in the next, such as in two keywords.
  private mutating func parted(_ first: Located<String>, _ field: Located<String>) {
    let end = first.value.utf8.count
    scans.plain.scan(first.value + "\n" + field.value) { leak in
      guard leak.range.contains(end), !leak.isAsked else { return }
      var leak = leak
      leak.range = field.range
      found.append(leak)
    }
  }

  /// A value, and where it has percent signs, as a browser reads it.
  private mutating func name(_ field: Located<String>) {
    text(field)
    guard field.value.utf8.contains(UInt8(ascii: "%")) else { return }
    text(Located(String(decoding: ReadableText.decoded(field.value), as: UTF8.self), at: field.range))
  }

  private mutating func text(_ field: Located<String>?) {
    guard let field else { return }
    if UnseenCharacter.first(in: field.value) != nil { unseen.append(field) }
    scans.plain.scan(field.value) { leak in
      var leak = leak
      leak.range = place(of: leak, in: field)
      found.append(leak)
    }
  }

  /// The bytes of a leak where the file spells the value as it is; else those of the whole value.
  private func place(of leak: Leak, in field: Located<String>) -> Range<Int> {
    bytes.place(of: Array(field.value.utf8)[leak.range], in: field.range)
  }

  // MARK: - Reporting

  /// Reports what was found: each questionable word once, and no column of accounts whose numbers are found anyway.
  private mutating func report(_ findings: inout Findings) {
    for field in unseen { CharacterUnseen(scans).check(field, &findings) }
    unseen = []
    guard !found.isEmpty else { return }
    var asked: Set<LeakName> = []
    let hasAccounts = found.contains { $0.rule == BankCard.rule }
    for leak in found {
      if leak.isAsked {
        guard !(hasAccounts && leak.rule == AccountWord.rule), asked.insert(LeakName(leak)).inserted else { continue }
      }
      findings.leak(leak, at: leak.range)
    }
    found = []
  }
}

extension Findings {
  mutating func leak(_ leak: Leak, at range: Range<Int>) {
    if let exception = exceptions.answer(leak) {
      record(leak, exception, at: range)
    } else if leak.isAsked {
      add(
        leak.rule, at: range,
        Phrase(
          zh: "有\(leak.kind.zh)“\(leak.masked)”，请确认可以公开",
          en: "there is a \(leak.kind.en), \"\(leak.masked)\": make sure that it may be published"),
        hint: .decide(leak), isConfidential: true)
    } else {
      add(
        leak.rule, at: range,
        Phrase(
          zh: "发现\(leak.kind.zh)“\(leak.masked)”；不得公开",
          en: "found a \(leak.kind.en), \"\(leak.masked)\"; it must not be published"),
        hint: leak.isOfPaper ? .setAside : .takeOut, isConfidential: true)
    }
  }
}

extension Phrase {
  static func excepted(_ leak: Leak, _ exception: LeakException) -> Self {
    Self(
      zh: "\(leak.kind.zh)“\(leak.masked)”已由“\(exception.person)”于 \(exception.date) 记为例外",
      en:
        "the \(leak.kind.en), \"\(leak.masked)\", is an exception recorded by \"\(exception.person)\" on \(exception.date)"
    )
  }

  private static let clearing = Self(
    zh: "已提交的，按 content/README.md 的泄露处置清除历史", en: "if committed, clear the history as content/README.md says")

  /// What to do about a number or a name.
  static let takeOut = Self(zh: "删去或整列不列；\(clearing.zh)", en: "take it out, or leave the column out; \(clearing.en)")

  /// What to do about a mark, which without the paper that bears it would only be hidden.
  static let setAside = Self(
    zh: "不要删掉标志了事：整份移出 content，报告保密审查小组；查明可以公开的，改好标志重新审查；\(clearing.zh)",
    en:
      "do not just delete the mark: move the whole paper out of content/ and report it; if it may be published, correct the mark and have it reviewed again; \(clearing.en)"
  )

  static func decide(_ leak: Leak) -> Self {
    let entry = "例外: [{ 规则: \(leak.rule.id), 内容: \(leak.masked), \(Example.marked("人: 孙涛, 日期: 2014-03-27")), 理由: …… }]"
    return Self(
      zh: "不用公开的删去；确要公开的，由复核的人在表头写明，例如：\(entry)",
      en: "take it out if it need not be there; else whoever verifies records it, for example: \(entry)")
  }
}
