/// The parts that items and yearly reports are made of.
extension YAMLReader {
  mutating func startEvent() -> Located<StartEvent>? {
    let range = valueRange
    var event: String?
    var date: CivilDate?
    mapping(StartField.self) { key, reader in
      switch key {
      case .event: event = reader.text()?.value
      case .date: date = reader.date()?.value
      }
    }
    guard let event, let date else { return nil }
    return Located(StartEvent(event: event, date: date), at: range)
  }

  mutating func displayPeriod() -> Located<DisplayPeriod>? {
    let range = valueRange
    var from: Located<CivilDate>?
    var to: Located<CivilDate>?
    mapping(DisplayField.self) { key, reader in
      switch key {
      case .from: from = reader.date()
      case .to: to = reader.date()
      }
    }
    guard let from, let to else { return nil }
    guard from.value <= to.value else {
      report(.displayOrder(from: from.value, to: to, in: path))
      return nil
    }
    return Located(DisplayPeriod(from: from.value, to: to.value), at: range)
  }

  mutating func change() -> Located<Change>? {
    let range = valueRange
    var date: CivilDate?
    var published: CivilDate?
    var note: String?
    var review: ReviewTrail?
    mapping(ChangeField.self) { key, reader in
      switch key {
      case .date: date = reader.date()?.value
      case .published: published = reader.date()?.value
      case .note: note = reader.text()?.value
      case .review: review = reader.review()
      }
    }
    guard let date, let published, let note, let review else { return nil }
    return Located(Change(date: date, published: published, note: note, review: review), at: range)
  }

  mutating func withdrawal() -> Located<Withdrawal>? {
    let range = valueRange
    var date: CivilDate?
    var reason: String?
    var person: String?
    var hidesTitle = false
    mapping(WithdrawalField.self) { key, reader in
      switch key {
      case .date: date = reader.date()?.value
      case .reason: reason = reader.text()?.value
      case .person: person = reader.text()?.value
      case .title: hidesTitle = reader.word(HiddenTitle.self) != nil
      }
    }
    guard let date, let reason, let person else { return nil }
    return Located(Withdrawal(date: date, reason: reason, person: person, hidesTitle: hidesTitle), at: range)
  }

  /// 保密: one of two words, or a mapping while the secrecy organ decides.
  mutating func secrecy() -> Located<Secrecy>? {
    let range = valueRange
    if isMapping { return referral(at: range) }
    return word(SecrecyWord.self)?.map { $0 == .cleared ? .cleared : .refused }
  }

  private mutating func referral(at range: Range<Int>) -> Located<Secrecy>? {
    var organ: String?
    var date: CivilDate?
    var answer: Located<SecrecyWord>?
    var answered: Located<CivilDate>?
    mapping(SecrecyField.self) { key, reader in
      switch key {
      case .referred: organ = reader.text()?.value
      case .date: date = reader.date()?.value
      case .answer: answer = reader.word(SecrecyWord.self)
      case .answered: answered = reader.date()
      }
    }
    guard let organ, let date else { return nil }
    if let answered, answer == nil { report(.answerMissing(in: path, at: answered.range)) }
    if let answered, answered.value < date { report(.answerBeforeReferral(in: path, at: answered.range)) }
    let reply = answer.map { Secrecy.Answer(mayPublish: $0.value == .cleared, date: answered?.value) }
    return Located(.referred(to: organ, on: date, answer: reply), at: range)
  }

  mutating func exception() -> Located<LeakException>? {
    let range = valueRange
    var texts = Texts<ExceptionField>()
    var date: CivilDate?
    mapping(ExceptionField.self) { key, reader in
      switch key {
      case .date: date = reader.date()?.value
      default: texts[key] = reader.text()?.value
      }
    }
    guard let rule = texts[.rule], let masked = texts[.masked], let person = texts[.person], let date,
      let reason = texts[.reason]
    else { return nil }
    return Located(
      LeakException(rule: rule, masked: masked, person: person, date: date, reason: reason), at: range)
  }

  mutating func attachment() -> Located<Attachment>? {
    let range = valueRange
    var file: String?
    var name: String?
    mapping(AttachmentField.self) { key, reader in
      switch key {
      case .file: file = reader.attachmentPath()
      case .name: name = reader.text()?.value
      }
    }
    guard let file, let name else { return nil }
    return Located(Attachment(file: file, name: name), at: range)
  }

  private mutating func attachmentPath() -> String? {
    let path = path
    let file = value(
      { RelativePath.staysInContent($0, beside: path) ? $0 : nil }, else: { .badAttachmentPath($0, in: $2, at: $3) })
    return file?.value
  }

  mutating func alias() -> Located<String>? {
    value({ FormerAddress.fault(in: $0) == nil ? $0 : nil }, else: { .badAlias($0, in: $2, at: $3) })
  }
}

/// The only word of 原题.
private enum HiddenTitle: String, CaseIterable {
  case hidden = "隐去"
}

/// The decided words of 保密 and 答复.
enum SecrecyWord: String, CaseIterable {
  case cleared = "可以公开"
  case refused = "不予公开"
}

/// Relative paths that authors write.
package enum RelativePath {
  /// The file lies beside the item or below the content folder, however it is written.
  static func staysInContent(_ written: String, beside path: String) -> Bool {
    guard isPlain(written), !written.hasSuffix("/") else { return false }
    var depth = path.utf8.count { $0 == UInt8(ascii: "/") } - 1
    for part in written.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "": return false
      case ".": continue
      case "..": depth -= 1
      default: depth += 1
      }
      if depth < 0 { return false }
    }
    return written.split(separator: "/").last.map { $0 != "." && $0 != ".." } ?? false
  }

  /// Neither absolute nor with a scheme, a drive, a backslash or a control character.
  private static func isPlain(_ written: String) -> Bool {
    guard !written.isEmpty, !written.hasPrefix("/"), written.utf8.count <= 1024 else { return false }
    return written.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x5C && $0 != 0x7F && $0 != 0x3A }
  }
}
