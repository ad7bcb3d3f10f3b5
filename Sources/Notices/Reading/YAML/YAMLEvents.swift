/// The events of one YAML text over borrowed bytes: those of libyaml, or those of a plain text, which are known already.
///
/// The bytes must outlive the stream: it is made and dropped within one call of `withUnsafeBufferPointer`.
@safe struct YAMLEvents: ~Copyable {
  enum Kind {
    case documentStart, documentEnd, scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd, alias
    case end, failure
  }

  /// What the parser could not read.
  struct Failure {
    var problem: String
    /// Characters, not bytes, from the start of the text.
    var character: Int
    var contextCharacter: Int
  }

  /// Nil for a plain text.
  private let parser: YAMLParser?
  private let bytes: UnsafeBufferPointer<UInt8>
  private let plain: [PlainEvent]
  /// The place of the plain event in hand.
  private var place = -1
  private(set) var kind = Kind.documentEnd

  /// Parses a text; `plain` are its events where they are known.
  init(_ bytes: UnsafeBufferPointer<UInt8>, plain: [PlainEvent]) {
    unsafe self.bytes = unsafe bytes
    self.plain = plain
    parser = plain.isEmpty ? unsafe YAMLParser(bytes) : nil
    if let parser { kind = parser.kind }
  }

  /// Goes to the next event; after an end or a failure there is none.
  mutating func advance() {
    guard kind != .end, kind != .failure else { return }
    if let parser {
      parser.advance()
      kind = parser.kind
    } else {
      place += 1
      kind = plain[place].kind
    }
  }
}

extension YAMLEvents {
  /// Where the event in hand is in a plain text; nil where only libyaml knows, which counts characters.
  var range: Range<Int>? {
    guard parser == nil, plain.indices.contains(place) else { return nil }
    return Int(plain[place].start)..<Int(plain[place].end)
  }

  /// First and last character of the event, counted from the start of the text.
  var characters: (start: Int, end: Int) { parser?.characters ?? (0, 0) }

  /// The value of the scalar in hand; empty for any other event.
  var text: String {
    unsafe String(decoding: scalar, as: UTF8.self)
  }

  /// The name that the scalar in hand spells, when it is short enough to be one.
  var packedName: PackedName? {
    kind == .scalar ? unsafe PackedName(scalar.span) : nil
  }

  private var scalar: UnsafeBufferPointer<UInt8> {
    if let parser { return unsafe parser.scalar }
    guard kind == .scalar, let range else { return unsafe .init(start: nil, count: 0) }
    return unsafe UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// The scalar in hand was written without quotes and block marks.
  var isPlain: Bool { kind == .scalar && parser?.isPlain ?? true }

  /// An anchor or a tag stands before the value in hand.
  var isDecorated: Bool { parser?.isDecorated ?? false }

  var failure: Failure? { parser?.failure }
}
