/// A value that a key of an item may have.
protocol KeyValue: Sendable {
  /// Whether another reading says the same, wherever in its file it stands.
  func saysSame(as other: Self) -> Bool
}

/// A value of which readers may see something; a key with any other value cannot be shown.
protocol ShownValue: KeyValue {
  /// Whether readers may not see all of it.
  static var hidesParts: Bool { get }
  /// What readers may see of it.
  var shown: Self { get }
  /// Hands on every text in what is shown, and whether it is a name of a file, which may have percent signs in it.
  func eachText(at range: Range<Int>, _ look: (Located<String>, _ isName: Bool) -> Void)
}

/// A value that a release signs.
protocol SignableValue: KeyValue {
  /// Hands on each part of the value by its name; that of the only part is empty.
  func sign(_ add: (StaticString, SignedValue) -> Void)
}

/// One value that a fingerprint is taken of.
package enum SignedValue: Sendable {
  case text(String)
  case day(CivilDate)
}

/// A value without words of anybody: days, numbers and words of a closed list.
protocol WordlessValue: ShownValue {}

extension WordlessValue {
  func eachText(at _: Range<Int>, _: (Located<String>, _ isName: Bool) -> Void) {}
}

extension ShownValue {
  static var hidesParts: Bool { false }
  var shown: Self { self }
}

extension KeyValue where Self: Equatable {
  func saysSame(as other: Self) -> Bool { self == other }
}

// MARK: - Values with their places, values that may be missing, lists

extension Located: KeyValue where Value: KeyValue {
  func saysSame(as other: Self) -> Bool { value.saysSame(as: other.value) }
}

extension Located: ShownValue where Value: ShownValue {
  static var hidesParts: Bool { Value.hidesParts }
  var shown: Self { map(\.shown) }

  func eachText(at _: Range<Int>, _ look: (Located<String>, _ isName: Bool) -> Void) {
    value.eachText(at: range, look)
  }
}

extension Located: SignableValue where Value: SignableValue {
  func sign(_ add: (StaticString, SignedValue) -> Void) { value.sign(add) }
}

extension Optional: KeyValue where Wrapped: KeyValue {
  func saysSame(as other: Self) -> Bool {
    guard let self, let other else { return (self == nil) == (other == nil) }
    return self.saysSame(as: other)
  }
}

extension Optional: ShownValue where Wrapped: ShownValue {
  static var hidesParts: Bool { Wrapped.hidesParts }
  var shown: Self { self?.shown }

  func eachText(at range: Range<Int>, _ look: (Located<String>, _ isName: Bool) -> Void) {
    self?.eachText(at: range, look)
  }
}

extension Optional: SignableValue where Wrapped: SignableValue {
  func sign(_ add: (StaticString, SignedValue) -> Void) { self?.sign(add) }
}

extension Array: KeyValue where Element: KeyValue {
  func saysSame(as other: Self) -> Bool { elementsEqual(other) { $0.saysSame(as: $1) } }
}

extension Array: ShownValue where Element: ShownValue {
  static var hidesParts: Bool { Element.hidesParts }
  var shown: Self { map(\.shown) }

  func eachText(at range: Range<Int>, _ look: (Located<String>, _ isName: Bool) -> Void) {
    for element in self { element.eachText(at: range, look) }
  }
}

extension Array: SignableValue where Element: SignableValue {
  func sign(_ add: (StaticString, SignedValue) -> Void) {
    for element in self { element.sign(add) }
  }
}

// MARK: - Values

extension Bool: WordlessValue {}

extension CivilDate: WordlessValue, SignableValue {
  func sign(_ add: (StaticString, SignedValue) -> Void) { add("", .day(self)) }
}

extension IndexNumber: WordlessValue, SignableValue {
  func sign(_ add: (StaticString, SignedValue) -> Void) { add("", .text(description)) }
}

extension Validity.State: WordlessValue, SignableValue {
  func sign(_ add: (StaticString, SignedValue) -> Void) { add("", .text(rawValue)) }
}

extension DisplayPeriod: WordlessValue, SignableValue {
  func sign(_ add: (StaticString, SignedValue) -> Void) {
    add("起", .day(from))
    add("止", .day(to))
  }
}

extension String: ShownValue, SignableValue {
  func eachText(at range: Range<Int>, _ look: (Located<String>, _ isName: Bool) -> Void) {
    look(Located(self, at: range), false)
  }

  func sign(_ add: (StaticString, SignedValue) -> Void) { add("", .text(self)) }
}

extension StartEvent: ShownValue, SignableValue {
  func eachText(at range: Range<Int>, _ look: (Located<String>, _ isName: Bool) -> Void) {
    look(Located(event, at: range), false)
  }

  func sign(_ add: (StaticString, SignedValue) -> Void) {
    add("事由", .text(event))
    add("日期", .day(date))
  }
}

extension Change: ShownValue, SignableValue {
  static var hidesParts: Bool { true }
  var shown: Change { Change(date: date, published: published, note: note, review: ReviewTrail()) }

  func saysSame(as other: Change) -> Bool { plain == other.plain }

  func eachText(at range: Range<Int>, _ look: (Located<String>, _ isName: Bool) -> Void) {
    look(Located(note, at: range), false)
  }

  func sign(_ add: (StaticString, SignedValue) -> Void) {
    add("日期", .day(date))
    add("公开", .day(published))
    add("说明", .text(note))
  }
}

extension Withdrawal: ShownValue {
  static var hidesParts: Bool { true }
  var shown: Withdrawal { Withdrawal(date: date, reason: reason, person: "", hidesTitle: hidesTitle) }

  func eachText(at range: Range<Int>, _ look: (Located<String>, _ isName: Bool) -> Void) {
    look(Located(reason, at: range), false)
  }
}

extension Attachment: ShownValue {
  func eachText(at range: Range<Int>, _ look: (Located<String>, _ isName: Bool) -> Void) {
    look(Located(name, at: range), false)
    look(Located(file, at: range), true)
  }
}

extension ReviewTrail: KeyValue {
  func saysSame(as other: ReviewTrail) -> Bool { values == other.values }
}

extension Secrecy: KeyValue {}
extension LeakException: KeyValue {}
