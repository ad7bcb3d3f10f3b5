/// What a PDF does: on its own, when it is filled in, or when it is clicked.
///
/// Going to a place of the file itself passes, and so does a link to a page or an address for letters that a reader
/// clicks; the same link started by opening or by a field does not.
struct PDFActions {
  private struct Action {
    let kind: String
    let address: String
    let path: [String]
  }

  private var actions: [Action] = []
  /// Objects that opening, turning pages or fields lead to.
  private var started: Set<String> = []
  /// Where plain dictionaries and lists lead, by their object: what is started may stand by itself.
  private var followed: [String: [String]] = [:]
  /// Keys that lead to fields.
  private var fields: Set<[String]> = []
  private(set) var hasScript = false
  /// Texts and names that stand as objects of their own, by their numbers.
  private var texts: [String: String] = [:]
  /// Where files lie that something in this one names.
  private var files: Set<String> = []

  private static let starters: Set<String> = ["/OpenAction", "/AA"]
  private static let known: Set<String> = [
    "/JavaScript", "/Launch", "/URI", "/SubmitForm", "/ResetForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition",
    "/RichMediaExecute", "/Movie", "/Sound", "/GoToDp", "/Thread",
  ]

  /// Keys of the names of files, and of what every address of the file begins with.
  private static let fileKeys: Set<String> = ["/F", "/UF", "/DOS", "/Unix", "/Mac", "/Base"]

  /// Notes a reference that something started holds.
  mutating func note(_ key: String, _ value: ArraySlice<UInt8>, path: [String]) {
    if Self.fileKeys.contains(key), value.starts(with: "u:".utf8) || value.starts(with: "b:".utf8) {
      if files.count < Limits.parts { files.insert("\(key) \(String(decoding: value, as: UTF8.self))") }
    }
    if path.suffix(2).first?.utf8.starts(with: "obj:".utf8) == true, let object = Self.object(path) {
      texts[object] = String(decoding: value, as: UTF8.self)
    }
    guard value.last == UInt8(ascii: "R"), let first = value.first, (0x30...0x39).contains(first) else { return }
    let target = String(decoding: value, as: UTF8.self)
    if path.contains(where: Self.starters.contains) { started.insert(target) }
    if [
      "/O", "/C", "/E", "/X", "/D", "/U", "/K", "/F", "/V", "/WC", "/WS", "/DS", "/WP", "/DP", "/PO", "/PC", "/PV",
      "/PI", "/Fo", "/Bl", "/Next", "value",
    ].contains(key), let object = Self.object(path) {
      followed[object, default: []].append(target)
    }
  }

  mutating func note(_ object: JSONStrings.Object) {
    if object.values["/Subtype"] == "/Widget" || object.values["/FT"] != nil {
      fields.insert(object.path)
      if let target = object.values["/A"], target.hasSuffix(" R") { started.insert(target) }
    }
    if let kind = object.values["/S"], Self.known.contains(kind) || kind.hasSuffix(" R") {
      let address = object.values["/URI"] ?? ""
      actions.append(Action(kind: kind, address: address, path: object.path))
    }
    let subtype = object.values["/Subtype"] ?? ""
    if Self.parts.contains(subtype) || subtype.hasSuffix(" R") {
      actions.append(Action(kind: subtype, address: "", path: object.path))
    }
  }

  /// What plays or shows something of its own on a page.
  private static let parts: Set<String> = ["/RichMedia", "/Movie", "/Screen", "/3D", "/Sound"]

  /// The number of the object that keys lead through, as references name it.
  private static func object(_ path: [String]) -> String? {
    path.first { $0.utf8.starts(with: "obj:".utf8) }.map { String($0.dropFirst(4)) }
  }

  private func isStarted(_ action: Action) -> Bool {
    if action.path.contains(where: Self.starters.contains) { return true }
    if let object = Self.object(action.path), started.contains(object) { return true }
    return action.path.indices.contains { action.path[$0] == "/A" && fields.contains(Array(action.path[..<$0])) }
  }

  /// Everything that does not pass, once a kind.
  mutating func finish() -> [Reach] {
    var open = Array(started)
    while let object = open.popLast() {
      for next in followed[object] ?? [] where started.insert(next).inserted { open.append(next) }
    }
    var extract = Extract()
    for written in actions {
      let kind = texts[written.kind] ?? written.kind
      let action = Action(kind: kind, address: texts[written.address] ?? written.address, path: written.path)
      guard Self.known.contains(kind) || Self.parts.contains(kind), let reach = reach(of: action) else { continue }
      if kind == "/JavaScript" { hasScript = true }
      extract.reach([reach])
    }
    for file in files.sorted() {
      let parts = file.split(separator: " ", maxSplits: 1)
      let isFetched = parts.first != "/Base"
      if case .foreign(let scheme) = Target(Self.address(String(parts.last ?? "")), isFetched: isFetched) {
        extract.reach([Reach(isFetched ? .source : .link, scheme, at: .whole)])
      }
    }
    return extract.reaches
  }

  private func reach(of action: Action) -> Reach? {
    let name = String(action.kind.dropFirst())
    switch action.kind {
    case "/ResetForm", "/GoToDp": return nil
    case "/URI":
      guard !isStarted(action) else { return Reach(.action, name, at: .whole) }
      switch Target(Self.address(action.address), isFetched: false) {
      case .harmless: return nil
      case .local: return Reach(.local, "", at: .whole)
      case .foreign(let scheme): return Reach(.link, scheme, at: .whole)
      }
    case "/GoToR", "/Thread":
      return isStarted(action) ? Reach(.action, name, at: .whole) : Reach(.local, "", at: .whole)
    default: return Reach(.action, name, at: .whole)
    }
  }

  /// A string as qpdf writes it: `u:` and text, or `b:` and bytes in hexadecimal.
  private static func address(_ value: String) -> String {
    guard value.utf8.starts(with: "b:".utf8) else {
      return value.utf8.starts(with: "u:".utf8) ? String(value.dropFirst(2)) : value
    }
    let digits = value.dropFirst(2).compactMap { $0.hexDigitValue.map(UInt8.init) }
    let bytes = stride(from: 1, to: digits.count, by: 2).map { digits[$0 - 1] << 4 | digits[$0] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
