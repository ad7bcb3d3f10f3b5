import CExpat

/// What listens while XML is read; names come without their prefixes.
protocol XMLListener: AnyObject {
  func start(_ name: String, _ attributes: [XMLAttribute]) throws(ExtractionFailure)
  func end(_ name: String)
  /// A stretch of text; one text may come in several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// A comment or an instruction, which no program shows.
  func comment(_ bytes: [UInt8])
}

extension XMLListener {
  func comment(_ bytes: [UInt8]) {}
}

/// An attribute of an element; the name is without its prefix.
struct XMLAttribute {
  let name: String
  let value: String
}

extension [XMLAttribute] {
  subscript(name: String) -> String? { first { $0.name == name }?.value }

  /// Whether an attribute is there and says yes, as office files write it.
  func isTrue(_ name: String) -> Bool { self[name].map { ["1", "true", "on"].contains($0) } ?? false }
}

/// Reads XML with expat, and refuses what only hostile XML has: a document type, whose entities could explode, and
/// elements nested without end.
enum XMLReader {
  /// Reads a whole part.
  ///
  /// - Throws: `broken` when it is not well formed or has a document type, `tooLarge` when it nests too deep, and what
  ///   the listener throws.
  static func read(_ bytes: [UInt8], _ listener: any XMLListener) throws(ExtractionFailure) {
    guard let parser = unsafe XML_ParserCreate(nil) else { throw .tooLarge }
    defer { unsafe XML_ParserFree(parser) }
    let reading = unsafe Reading(listener, parser)
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(reading).toOpaque())
    unsafe setHandlers(parser)
    let status = withExtendedLifetime(reading) {
      unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) {
          unsafe XML_Parse(parser, $0.baseAddress, Int32(clamping: $0.count), 1)
        }
      }
    }
    if let failure = reading.failure { throw failure }
    guard status == XML_STATUS_OK else { throw .broken }
  }

  private static func setHandlers(_ parser: OpaquePointer) {
    unsafe XML_SetElementHandler(
      parser,
      { unsafe Reading.of($0)?.start($1, $2) },
      { unsafe Reading.of($0)?.end($1) })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe Reading.of($0)?.text($1, $2) }
    unsafe XML_SetCommentHandler(parser) { unsafe Reading.of($0)?.comment($1) }
    unsafe XML_SetProcessingInstructionHandler(parser) { unsafe Reading.of($0)?.comment($2) }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in unsafe Reading.of(data)?.stop(.broken) }
  }
}

/// One reading: what expat calls back, and why it was stopped.
@safe private final class Reading {
  private let listener: any XMLListener
  private let parser: OpaquePointer
  private var depth = 0
  private(set) var failure: ExtractionFailure?

  init(_ listener: any XMLListener, _ parser: OpaquePointer) {
    self.listener = listener
    unsafe self.parser = parser
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> Reading? {
    unsafe data.map { unsafe Unmanaged<Reading>.fromOpaque($0).takeUnretainedValue() }
  }

  func stop(_ failure: ExtractionFailure) {
    self.failure = self.failure ?? failure
    unsafe XML_StopParser(parser, 0)
  }

  func start(_ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard failure == nil, let name = unsafe name else { return }
    depth += 1
    guard depth <= Limits.xmlDepth else { return stop(.tooLarge) }
    var attributes: [XMLAttribute] = []
    var place = 0
    while let key = unsafe list?[place], let value = unsafe list?[place + 1] {
      unsafe attributes.append(XMLAttribute(name: Self.local(key), value: String(cString: value)))
      place += 2
    }
    do throws(ExtractionFailure) {
      try unsafe listener.start(Self.local(name), attributes)
    } catch {
      stop(error)
    }
  }

  func end(_ name: UnsafePointer<CChar>?) {
    guard failure == nil, let name = unsafe name else { return }
    depth -= 1
    unsafe listener.end(Self.local(name))
  }

  func text(_ bytes: UnsafePointer<CChar>?, _ count: Int32) {
    guard failure == nil, let bytes = unsafe bytes else { return }
    unsafe bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      unsafe listener.text(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }

  func comment(_ words: UnsafePointer<CChar>?) {
    guard failure == nil, let words = unsafe words else { return }
    listener.comment(Array(unsafe String(cString: words).utf8))
  }

  /// A name without its prefix; names of a namespace keep theirs.
  private static func local(_ name: UnsafePointer<CChar>) -> String {
    let name = unsafe String(cString: name)
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")), !name.utf8.starts(with: "xmlns:".utf8) else {
      return name
    }
    return String(name[name.utf8.index(after: colon)...])
  }
}
