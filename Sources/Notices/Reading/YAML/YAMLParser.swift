import CYaml

/// The parser of libyaml over borrowed bytes: the one owner of it and of the event in hand.
///
/// The bytes must outlive the parser: it is made and dropped within one call of `withUnsafeBufferPointer`.
@safe final class YAMLParser {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private(set) var kind = YAMLEvents.Kind.failure

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    unsafe event.initialize(to: yaml_event_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else { return }
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    kind = .documentEnd
  }

  deinit {
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
  }

  /// Goes to the next event; after an end or a failure there is none.
  func advance() {
    repeat {
      unsafe yaml_event_delete(event)
      guard unsafe yaml_parser_parse(parser, event) == 1 else {
        kind = .failure
        return
      }
    } while unsafe event.pointee.type == YAML_STREAM_START_EVENT
    kind = unsafe Self.kind(of: event.pointee.type)
  }

  private static func kind(of type: yaml_event_type_t) -> YAMLEvents.Kind {
    switch type {
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_SCALAR_EVENT: .scalar
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    case YAML_ALIAS_EVENT: .alias
    default: .end
    }
  }
}

extension YAMLParser {
  /// First and last character of the event, counted from the start of the text.
  var characters: (start: Int, end: Int) {
    unsafe (Int(event.pointee.start_mark.index), Int(event.pointee.end_mark.index))
  }

  /// The bytes of the scalar in hand, until the next event; empty for any other event.
  var scalar: UnsafeBufferPointer<UInt8> {
    guard kind == .scalar, let value = unsafe event.pointee.data.scalar.value else {
      return unsafe UnsafeBufferPointer(start: nil, count: 0)
    }
    return unsafe UnsafeBufferPointer(start: value, count: event.pointee.data.scalar.length)
  }

  /// The scalar in hand was written without quotes and block marks.
  var isPlain: Bool {
    unsafe kind == .scalar && event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
  }

  /// An anchor or a tag stands before the value in hand.
  var isDecorated: Bool {
    switch kind {
    case .scalar: unsafe event.pointee.data.scalar.anchor != nil || event.pointee.data.scalar.tag != nil
    case .sequenceStart:
      unsafe event.pointee.data.sequence_start.anchor != nil || event.pointee.data.sequence_start.tag != nil
    case .mappingStart:
      unsafe event.pointee.data.mapping_start.anchor != nil || event.pointee.data.mapping_start.tag != nil
    default: false
    }
  }

  var failure: YAMLEvents.Failure? {
    guard kind == .failure else { return nil }
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "out of memory"
    return unsafe YAMLEvents.Failure(
      problem: problem, character: Int(parser.pointee.problem_mark.index),
      contextCharacter: Int(parser.pointee.context_mark.index))
  }
}
