protocol KeyValue: Equatable, Sendable {
  /// Whether another reading says the same, wherever in its file it stands.
  func saysSame(as other: Self) -> Bool
}

/// A value of which readers may see something; a key with any other value cannot be shown.
protocol ShownValue: KeyValue {
  /// Whether there are parts of it that readers may not see.
  static var hidesParts: Bool { get }
  /// What readers may see of it.
  var shown: Self { get }
  /// Hands on every text in what is shown, and whether it is a name of a file, which may have percent signs in it.
  func eachText(_ look: (_ text: String, _ isName: Bool) -> Void)
}

/// A value without words of anybody: days, numbers and words of a closed list.
protocol WordlessValue: ShownValue {}

protocol SignableValue: KeyValue {
  /// Hands on each part of the value by its name; that of the only part is empty.
  func sign(_ add: (_ part: StaticString, _ value: SignedValue) -> Void)
}

/// One value that a fingerprint is taken of.
package enum SignedValue: Sendable {
  case text(String)
  case day(CivilDate)
}

extension KeyValue {
  func saysSame(as other: Self) -> Bool { self == other }
}

extension ShownValue {
  static var hidesParts: Bool { false }
  var shown: Self { self }
}

extension WordlessValue {
  func eachText(_: (_ text: String, _ isName: Bool) -> Void) {}
}

// MARK: - Where values are kept

/// What an item keeps of a key: a value with its place, one that may be missing, or a list of them.
protocol KeptValue: Sendable {
  associatedtype Value: KeyValue
  func each(_ body: (Located<Value>) -> Void)
  func mapped(_ change: (Value) -> Value) -> Self
}

extension Located: KeptValue where Value: KeyValue {
  func each(_ body: (Self) -> Void) { body(self) }
  func mapped(_ change: (Value) -> Value) -> Self { map(change) }
}

extension Optional: KeptValue where Wrapped: KeptValue {
  func each(_ body: (Located<Wrapped.Value>) -> Void) { self?.each(body) }
  func mapped(_ change: (Wrapped.Value) -> Wrapped.Value) -> Self { self?.mapped(change) }
}

extension Array: KeptValue where Element: KeptValue {
  func each(_ body: (Located<Element.Value>) -> Void) {
    for element in self { element.each(body) }
  }
  func mapped(_ change: (Element.Value) -> Element.Value) -> Self { map { $0.mapped(change) } }
}

extension KeptValue {
  func saysSame(as other: Self) -> Bool {
    var (own, others): ([Value], [Value]) = ([], [])
    each { own.append($0.value) }
    other.each { others.append($0.value) }
    return own.elementsEqual(others) { $0.saysSame(as: $1) }
  }
}

// MARK: - Values

extension Bool: WordlessValue, SignableValue {
  /// What is not so is as if nothing were written.
  func sign(_ add: (_ part: StaticString, _ value: SignedValue) -> Void) {
    if self { add("", .text("true")) }
  }
}

extension LeakException: KeyValue {}

extension ReviewTrail: KeyValue {
  func saysSame(as other: ReviewTrail) -> Bool { values == other.values }
}

extension Secrecy: SignableValue {
  /// Hands on what a signature covers of the decision.
  package func sign(_ add: (_ part: StaticString, _ value: SignedValue) -> Void) {
    switch self {
    case .cleared: add("", .text("可以公开"))
    case .refused: add("", .text("不予公开"))
    case .referred(let organ, let day, let answer):
      add("提请审核", .text(organ))
      add("日期", .day(day))
      guard let answer else { return }
      add("答复", .text(answer.mayPublish ? "可以公开" : "不予公开"))
      if let day = answer.date { add("答复日期", .day(day)) }
    }
  }
}

extension CivilDate: WordlessValue, SignableValue {
  func sign(_ add: (_ part: StaticString, _ value: SignedValue) -> Void) { add("", .day(self)) }
}

extension IndexNumber: WordlessValue, SignableValue {
  func sign(_ add: (_ part: StaticString, _ value: SignedValue) -> Void) { add("", .text(description)) }
}

extension Validity.State: WordlessValue, SignableValue {
  func sign(_ add: (_ part: StaticString, _ value: SignedValue) -> Void) { add("", .text(rawValue)) }
}

extension PublicationChannel: WordlessValue, SignableValue {
  func sign(_ add: (_ part: StaticString, _ value: SignedValue) -> Void) { add("", .text(rawValue)) }
}

extension DisplayPeriod: WordlessValue, SignableValue {
  func sign(_ add: (_ part: StaticString, _ value: SignedValue) -> Void) {
    add("起", .day(from))
    add("止", .day(to))
  }
}

extension String: ShownValue, SignableValue {
  func eachText(_ look: (_ text: String, _ isName: Bool) -> Void) { look(self, false) }
  func sign(_ add: (_ part: StaticString, _ value: SignedValue) -> Void) { add("", .text(self)) }
}

extension StartEvent: ShownValue, SignableValue {
  func eachText(_ look: (_ text: String, _ isName: Bool) -> Void) { look(event, false) }
  func sign(_ add: (_ part: StaticString, _ value: SignedValue) -> Void) {
    add("事由", .text(event))
    add("日期", .day(date))
  }
}

extension Change: ShownValue, SignableValue {
  static var hidesParts: Bool { true }
  var shown: Change { Change(date: date, published: published, note: note, review: ReviewTrail()) }
  func saysSame(as other: Change) -> Bool { plain == other.plain }
  func eachText(_ look: (_ text: String, _ isName: Bool) -> Void) { look(note, false) }
  func sign(_ add: (_ part: StaticString, _ value: SignedValue) -> Void) {
    add("日期", .day(date))
    add("说明", .text(note))
  }
}

extension Withdrawal: ShownValue {
  static var hidesParts: Bool { true }
  var shown: Withdrawal { Withdrawal(date: date, reason: reason, person: "", hidesTitle: hidesTitle) }
  func eachText(_ look: (_ text: String, _ isName: Bool) -> Void) { look(reason, false) }
}

extension Attachment: ShownValue {
  func eachText(_ look: (_ text: String, _ isName: Bool) -> Void) {
    look(name, false)
    look(file, true)
  }
}
