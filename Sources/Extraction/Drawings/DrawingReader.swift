import CExpat

/// What listens while a drawing is read; names come with their namespaces, and with lines counted from 1.
protocol DrawingListener: AnyObject {
  func start(_ name: XMLName, _ attributes: [NamedAttribute], line: Int) throws(ExtractionFailure)
  func end(_ name: XMLName)
  /// A stretch of text; one text may come in several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  func comment(_ text: String)
  /// The address that a prefix stands for.
  func namespace(_ address: String)
  /// An instruction to some program, other than the declaration of XML.
  func instruction(_ target: String, line: Int)
  /// Says whether to read on.
  func documentType(_ type: DocumentType, line: Int) -> Bool
}

/// A name in its namespace, which is empty when it has none.
struct XMLName: Hashable {
  let space: String
  let local: String
}

struct NamedAttribute {
  let name: XMLName
  let value: String
}

struct DocumentType {
  let name: String
  let publicID: String?
  let systemID: String?
  let hasSubset: Bool
}

/// Reads a drawing with expat, namespaces resolved as a browser does it.
enum DrawingReader {
  /// Between namespace and name; in neither of them.
  fileprivate static let separator = UInt8(ascii: "\n")

  /// Reads a whole drawing, or up to where the listener stops it.
  ///
  /// - Throws: `broken` when it is not well formed, `tooLarge` when it nests too deep, and what the listener throws.
  static func read(_ bytes: [UInt8], _ listener: any DrawingListener) throws(ExtractionFailure) {
    guard let parser = unsafe XML_ParserCreateNS(nil, CChar(separator)) else { throw .tooLarge }
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
    guard status == XML_STATUS_OK || reading.isStopped else { throw .broken }
  }

  private static func setHandlers(_ parser: OpaquePointer) {
    unsafe XML_SetElementHandler(
      parser,
      { unsafe Reading.of($0)?.start($1, $2) },
      { unsafe Reading.of($0)?.end($1) })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe Reading.of($0)?.text($1, $2) }
    unsafe XML_SetCommentHandler(parser) { unsafe Reading.of($0)?.comment($1) }
    unsafe XML_SetProcessingInstructionHandler(parser) { data, target, _ in unsafe Reading.of(data)?.instruction(target)
    }
    unsafe XML_SetStartNamespaceDeclHandler(parser) { data, _, address in unsafe Reading.of(data)?.namespace(address) }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { unsafe Reading.of($0)?.documentType($1, $2, $3, $4) }
  }
}

/// One reading: what expat calls back, and why it was stopped.
@safe private final class Reading {
  private let listener: any DrawingListener
  private let parser: OpaquePointer
  private var depth = 0
  private(set) var failure: ExtractionFailure?
  private(set) var isStopped = false

  init(_ listener: any DrawingListener, _ parser: OpaquePointer) {
    self.listener = listener
    unsafe self.parser = parser
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> Reading? {
    unsafe data.map { unsafe Unmanaged<Reading>.fromOpaque($0).takeUnretainedValue() }
  }

  private var line: Int { Int(unsafe XML_GetCurrentLineNumber(parser)) }

  private func stop(_ failure: ExtractionFailure? = nil) {
    self.failure = self.failure ?? failure
    isStopped = true
    unsafe XML_StopParser(parser, 0)
  }

  func start(_ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard !isStopped, let name = unsafe name else { return }
    depth += 1
    guard depth <= Limits.xmlDepth else { return stop(.tooLarge) }
    var attributes: [NamedAttribute] = []
    var place = 0
    while let key = unsafe list?[place], let value = unsafe list?[place + 1] {
      unsafe attributes.append(NamedAttribute(name: Self.name(key), value: String(cString: value)))
      place += 2
    }
    do throws(ExtractionFailure) {
      try unsafe listener.start(Self.name(name), attributes, line: line)
    } catch {
      stop(error)
    }
  }

  func end(_ name: UnsafePointer<CChar>?) {
    guard !isStopped, let name = unsafe name else { return }
    depth -= 1
    unsafe listener.end(Self.name(name))
  }

  func text(_ bytes: UnsafePointer<CChar>?, _ count: Int32) {
    guard !isStopped, let bytes = unsafe bytes else { return }
    unsafe bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      unsafe listener.text(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }

  func comment(_ text: UnsafePointer<CChar>?) {
    if let text = unsafe Self.string(text) { listener.comment(text) }
  }

  func namespace(_ address: UnsafePointer<CChar>?) {
    if let address = unsafe Self.string(address) { listener.namespace(address) }
  }

  func instruction(_ target: UnsafePointer<CChar>?) {
    if let target = unsafe Self.string(target) { listener.instruction(target, line: line) }
  }

  func documentType(
    _ name: UnsafePointer<CChar>?, _ system: UnsafePointer<CChar>?, _ id: UnsafePointer<CChar>?, _ hasSubset: Int32
  ) {
    let type = DocumentType(
      name: unsafe Self.string(name) ?? "", publicID: unsafe Self.string(id), systemID: unsafe Self.string(system),
      hasSubset: hasSubset != 0)
    if !listener.documentType(type, line: line) { stop() }
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String? {
    unsafe text.map { unsafe String(cString: $0) }
  }

  private static func name(_ text: UnsafePointer<CChar>) -> XMLName {
    let text = unsafe String(cString: text)
    guard let end = text.utf8.lastIndex(of: DrawingReader.separator) else { return XMLName(space: "", local: text) }
    return XMLName(space: String(text[..<end]), local: String(text[text.utf8.index(after: end)...]))
  }
}
