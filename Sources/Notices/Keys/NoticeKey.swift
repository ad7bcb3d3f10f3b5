/// One key of an item, and everything that is done with it.
///
/// A key is either shown, and then every text in its value is looked through for leaks, or hidden, and then the pages
/// are not given it. Every key is compared, and each says whether a release signs it.
final class NoticeKey: Sendable {
  let field: NoticeField
  let spelling: FieldSpelling
  let handbook: Handbook
  let isSigned: Bool
  /// The part of an item that an edit of the key touches.
  let part: NoticePart
  /// When it stays on the page of an item that was taken back.
  let stays: Stay
  /// Takes the value off the stream; false when there is none.
  let read: @Sendable (inout NoticeFields, inout YAMLReader) -> Bool
  /// Whether two readings say the same.
  let saysSame: @Sendable (borrowing NoticeFields, borrowing NoticeFields) -> Bool
  /// Hands on every text that readers see; nil of a key that is hidden.
  let eachText: EachText?
  /// Hands on what a release signs; nil of a key that is not signed, or signed with its files.
  let sign: Sign?
  /// Takes the value away.
  let clear: Cut
  /// Takes away what readers may not see of the value; nil where they may see all.
  let trim: Cut?

  typealias Look = (_ text: Located<String>, _ isName: Bool) -> Void
  typealias Add = (_ part: StaticString, _ value: SignedValue) -> Void
  typealias EachText = @Sendable (borrowing NoticeFields, Look) -> Void
  typealias Sign = @Sendable (borrowing NoticeFields, SigningBasis, Add) -> Void
  typealias Cut = @Sendable (inout NoticeFields) -> Void
  typealias Get<Value> = @Sendable (borrowing NoticeFields) -> Value
  typealias Put<Value> = @Sendable (inout NoticeFields, Value) -> Void
  typealias Read<Value> = @Sendable (inout YAMLReader) -> Value?

  /// When a key stays on the page of an item that was taken back.
  enum Stay {
    /// Only while the title does.
    case withTitle
    case never, always
  }

  /// What the handbook's table says beside the names of a key.
  struct Handbook {
    let isRequired: Bool
    let required: String
    let value: String
    /// Nil: yes or no, as the key is.
    let shown: String?

    static func required(_ value: String) -> Self {
      Self(isRequired: true, required: "是", value: value, shown: nil)
    }

    /// A key that only some items must have.
    static func optional(_ value: String, when required: String = "否", shown: String? = nil) -> Self {
      Self(isRequired: false, required: required, value: value, shown: shown)
    }
  }

  var isShown: Bool { eachText != nil }

  @inline(__always)
  private init<Value: KeyValue>(
    _ field: NoticeField, _ name: String, _ alias: String, _ example: String, _ handbook: Handbook,
    _ signature: Signature<Value>, _ part: NoticePart, _ stays: Stay, _ get: @escaping Get<Value>,
    _ set: @escaping Put<Value>, _ read: @escaping Read<Value>,
    eachText: EachText?, trim: Cut?
  ) {
    self.field = field
    spelling = FieldSpelling(name, alias, required: handbook.isRequired, example: "\(name): \(example)")
    self.handbook = handbook
    isSigned = signature.isSigned
    self.part = part
    self.stays = stays
    self.read = { fields, reader in
      guard let value = read(&reader) else { return false }
      set(&fields, value)
      return true
    }
    saysSame = { get($0).saysSame(as: get($1)) }
    self.eachText = eachText
    sign = signature.add.map { value -> Sign in { fields, basis, add in value(get(fields), basis, add) } }
    clear = { set(&$0, get(.blank)) }
    self.trim = trim
  }

  /// A key that readers see, and that is looked through for leaks.
  @inline(__always)
  static func shown<Value: ShownValue>(
    _ field: NoticeField, _ name: String, _ alias: String, _ example: String, _ handbook: Handbook,
    _ signature: Signature<Value>, part: NoticePart = .rest, stays: Stay = .never, asNames: Bool = false,
    _ get: @escaping Get<Value>, _ set: @escaping Put<Value>, _ read: @escaping Read<Value>
  ) -> NoticeKey {
    let trim: Cut = { fields in
      let shown = get(fields).shown
      set(&fields, shown)
    }
    return NoticeKey(
      field, name, alias, example, handbook, signature, part, stays, get, set, read,
      eachText: { fields, look in get(fields).eachText(at: 0..<0) { look($0, $1 || asNames) } },
      trim: Value.hidesParts ? trim : nil)
  }

  /// A key that pages are not given, and that may hold what no reader may see.
  @inline(__always)
  static func hidden<Value: KeyValue>(
    _ field: NoticeField, _ name: String, _ alias: String, _ example: String, _ handbook: Handbook,
    _ signature: Signature<Value>, part: NoticePart = .rest,
    _ get: @escaping Get<Value>, _ set: @escaping Put<Value>, _ read: @escaping Read<Value>
  ) -> NoticeKey {
    NoticeKey(
      field, name, alias, example, handbook, signature, part, .never, get, set, read, eachText: nil, trim: nil)
  }
}

/// Whether a release signs a key, and what of it.
struct Signature<Value: KeyValue> {
  fileprivate let isSigned: Bool
  fileprivate let add: (@Sendable (Value, SigningBasis, NoticeKey.Add) -> Void)?

  /// Changed or signed apart from the text: whoever edits it needs no new review.
  static var apart: Self { Self(isSigned: false, add: nil) }

  /// Signed as readers see it, where that is not the value as it is written.
  static func signed(_ shown: @escaping @Sendable (Value, SigningBasis) -> SignedValue?) -> Self {
    Self(isSigned: true) { value, basis, add in
      if let value = shown(value, basis) { add("", value) }
    }
  }
}

extension Signature where Value: SignableValue {
  /// Signed as it is written.
  static var signed: Self { Self(isSigned: true) { value, _, add in value.sign(add) } }
}

extension Signature where Value == [Located<Attachment>] {
  /// Signed behind the text, each with the content of its file.
  static var signedWithFiles: Self { Self(isSigned: true, add: nil) }
}

/// What stands for the values of keys that an item need not write.
package struct SigningBasis {
  let authority: String
  let category: String?
  let released: CivilDate?

  /// The board's authority, the name of the item's category, the day of step 公开.
  package init(authority: String, category: String?, released: CivilDate?) {
    self.authority = authority
    self.category = category
    self.released = released
  }
}
