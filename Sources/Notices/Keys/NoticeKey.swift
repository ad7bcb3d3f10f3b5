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
  /// When it is on the page of an item that was taken back.
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

  var isShown: Bool { eachText != nil }

  typealias Look = (_ text: Located<String>, _ isName: Bool) -> Void
  typealias Add = (_ part: StaticString, _ value: SignedValue) -> Void
  typealias EachText = @Sendable (borrowing NoticeFields, Look) -> Void
  typealias Sign = @Sendable (borrowing NoticeFields, SigningBasis, Add) -> Void
  typealias Cut = @Sendable (inout NoticeFields) -> Void

  /// When a key is on the page of an item that was taken back.
  enum Stay {
    case never
    /// Only while the title is.
    case withTitle
    case always
    /// Always, and on no other page.
    case alone
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

  /// - Parameters:
  ///   - get, set: Where an item keeps the value.
  ///   - read: Takes it off the stream.
  @inline(__always)
  init<Kept: KeptValue>(
    _ field: NoticeField, _ name: String, _ alias: String, _ example: String, _ handbook: Handbook,
    _ audience: Audience<Kept.Value>, _ signature: Signature<Kept>, part: NoticePart = .rest,
    _ get: @escaping @Sendable (borrowing NoticeFields) -> Kept,
    _ set: @escaping @Sendable (inout NoticeFields, Kept) -> Void,
    _ read: @escaping @Sendable (inout YAMLReader) -> Kept?
  ) {
    self.field = field
    spelling = FieldSpelling(name, alias, required: handbook.isRequired, example: "\(name): \(example)")
    self.handbook = handbook
    isSigned = signature.isSigned
    self.part = part
    stays = audience.stays
    self.read = { fields, reader in
      guard let value = read(&reader) else { return false }
      set(&fields, value)
      return true
    }
    saysSame = { get($0).saysSame(as: get($1)) }
    eachText = audience.eachText.map { eachText -> EachText in
      { fields, look in
        get(fields).each { kept in eachText(kept.value) { look(Located($0, at: kept.range), $1) } }
      }
    }
    sign = signature.add.map { sign -> Sign in { fields, basis, add in sign(get(fields), basis, add) } }
    clear = { set(&$0, get(.blank)) }
    trim = audience.shown.map { shown -> Cut in
      { fields in
        let trimmed = get(fields).mapped(shown)
        set(&fields, trimmed)
      }
    }
  }
}

/// Who sees the value of a key.
struct Audience<Value: KeyValue> {
  fileprivate var stays = NoticeKey.Stay.never
  fileprivate var eachText: (@Sendable (Value, (String, _ isName: Bool) -> Void) -> Void)?
  /// What readers may see of the value; nil where they may see all, or nothing.
  fileprivate var shown: (@Sendable (Value) -> Value)?

  /// No reader: pages are not given it, and it may hold what nobody may see.
  static var hidden: Self { Self() }
}

extension Audience where Value: ShownValue {
  static var shown: Self { shown() }

  /// Readers: every text in it is looked through for leaks.
  static func shown(onWithdrawn stays: NoticeKey.Stay = .never, asNames: Bool = false) -> Self {
    var audience = Self(stays: stays)
    audience.eachText = { value, look in value.eachText { look($0, $1 || asNames) } }
    if Value.hidesParts { audience.shown = { $0.shown } }
    return audience
  }
}

/// Whether a release signs a key, and what of it.
struct Signature<Kept: KeptValue> {
  fileprivate let isSigned: Bool
  fileprivate let add: (@Sendable (Kept, SigningBasis, NoticeKey.Add) -> Void)?

  /// Changed or signed apart from the text: whoever edits it needs no new review.
  static var apart: Self { Self(isSigned: false, add: nil) }

  /// Signed as readers see it, where that is not the value as it is written.
  static func signed(_ shown: @escaping @Sendable (Kept, SigningBasis) -> SignedValue?) -> Self {
    Self(isSigned: true) { kept, basis, add in
      if let value = shown(kept, basis) { add("", value) }
    }
  }
}

extension Signature where Kept.Value: SignableValue {
  /// Signed as it is written.
  static var signed: Self { Self(isSigned: true) { kept, _, add in kept.each { $0.value.sign(add) } } }
}

extension Signature where Kept.Value == Attachment {
  /// Signed behind the text, each with the content of its file.
  static var signedWithFiles: Self { Self(isSigned: true, add: nil) }
}

/// What a signature covers though the item need not write it: in which column it is shown, by the column's 标识.
package struct SigningBasis: Sendable {
  let column: String?

  package init(column: String?) {
    self.column = column
  }
}
