/// A PDF as the browser writes it: plain objects behind a classic table of places.
///
/// Reads no more than what printing must know: pages, places that links lead to, fonts. A PDF of another make is refused
/// rather than misread.
struct PDFDocument {
  /// The whole file.
  var bytes: [UInt8]
  /// Where each object begins, by its number, as the file came.
  let places: [Int]
  /// Where the table of these places begins.
  let table: Int
  /// The dictionary that all else hangs from.
  private let catalog: Range<Int>

  /// Where reading stopped.
  struct Fault: Error, Equatable {
    let place: String
  }

  init(_ bytes: [UInt8]) throws(Fault) {
    self.bytes = bytes
    var scanner = PDFScanner(bytes, at: 0)
    guard let start = scanner.last("startxref") else { throw Fault(place: "startxref") }
    scanner.position = start
    guard let table = scanner.number(), table < bytes.count else { throw Fault(place: "startxref") }
    scanner.position = table
    guard scanner.skip("xref"), scanner.number() == 0, let count = scanner.number() else { throw Fault(place: "xref") }
    var places: [Int] = []
    for _ in 0..<count {
      guard let place = scanner.number(), scanner.number() != nil, scanner.skipWord(), place < bytes.count
      else { throw Fault(place: "xref") }
      places.append(place)
    }
    self.places = places
    self.table = table
    guard scanner.skip("trailer"), let root = scanner.reference(of: "/Root", within: scanner.position..<bytes.count),
      let catalog = Self.object(root, bytes, places)
    else { throw Fault(place: "trailer") }
    self.catalog = catalog
  }

  // MARK: - Pages

  func pageCount() throws(Fault) -> Int { try pages().count }

  /// The numbers of the objects of the pages, in order.
  func pages() throws(Fault) -> [Int] {
    guard let root = scanner.reference(of: "/Pages", within: catalog) else { throw Fault(place: "/Pages") }
    var pages: [Int] = []
    try collect(root, depth: 0, into: &pages)
    return pages
  }

  private func collect(_ number: Int, depth: Int, into pages: inout [Int]) throws(Fault) {
    guard depth < 32, let object = Self.object(number, bytes, places) else { throw Fault(place: "/Pages") }
    guard scanner.find("/Type /Pages", within: object) != nil else { return pages.append(number) }
    guard let kids = scanner.find("/Kids [", within: object) else { throw Fault(place: "/Kids") }
    var list = PDFScanner(bytes, at: kids)
    while let child = list.reference() { try collect(child, depth: depth + 1, into: &pages) }
  }

  /// Places that links lead to: the number of the page, from 0, by name.
  func destinations() throws(Fault) -> [String: Int] {
    guard let number = scanner.reference(of: "/Dests", within: catalog),
      let object = Self.object(number, bytes, places)
    else { return [:] }
    let order = Dictionary(uniqueKeysWithValues: try pages().enumerated().map { ($0.element, $0.offset) })
    var found: [String: Int] = [:]
    var scanner = PDFScanner(bytes, at: object.lowerBound)
    while scanner.position < object.upperBound, let name = scanner.name(before: object.upperBound) {
      guard scanner.skip("["), let page = scanner.reference() else { continue }
      guard let position = order[page] else { throw Fault(place: "/Dests") }
      found[name] = position
    }
    return found
  }

  // MARK: - Fonts

  /// Whether a face was drawn glyph by glyph, which loses the characters: what happens to faces that are not TrueType.
  var hasType3Fonts: Bool { scanner.find("/Subtype /Type3", within: bytes.indices) != nil }

  // MARK: - Objects

  private var scanner: PDFScanner { PDFScanner(bytes, at: 0) }

  /// What stands between the head of an object and its end.
  private static func object(_ number: Int, _ bytes: [UInt8], _ places: [Int]) -> Range<Int>? {
    guard places.indices.contains(number) else { return nil }
    var scanner = PDFScanner(bytes, at: places[number])
    guard scanner.number() == number, scanner.number() != nil, scanner.skip("obj"),
      let end = scanner.find("endobj", within: scanner.position..<bytes.count)
    else { return nil }
    return scanner.position..<end
  }

  // MARK: - The same bytes

  /// Takes out what differs from one print of the same page to the next.
  ///
  /// That is the hour, and the numbers that a renderer gives to the pieces of a page as it meets them. Nothing changes
  /// its length, so that the table of places stays true.
  ///
  /// - Parameter day: eight digits, the day that the file is to bear.
  mutating func normalize(day: String) {
    for place in marks("(D:", digits: 14, end: "+00'00')") { write("\(day)000000", at: place) }
    let pieces = marks("(node", digits: 8, end: ")")
    let numbers = Set(pieces.map(digits)).sorted()
    let renumbered = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($0.element, $0.offset + 1) })
    for place in pieces {
      guard let number = renumbered[digits(at: place)] else { continue }
      write(String(repeating: "0", count: 8 - String(number).utf8.count) + String(number), at: place)
    }
  }

  private mutating func write(_ text: String, at place: Int) {
    for (offset, byte) in text.utf8.enumerated() { bytes[place + offset] = byte }
  }

  private func digits(at place: Int) -> Int {
    var scanner = PDFScanner(bytes, at: place)
    return scanner.number() ?? 0
  }

  /// Where a run of digits begins that stands between these words.
  private func marks(_ start: String, digits: Int, end: String) -> [Int] {
    let tail = Array(end.utf8)
    var found: [Int] = []
    var from = 0
    while let place = scanner.find(start, within: from..<bytes.count) {
      from = place
      let stop = place + digits
      guard stop + tail.count <= bytes.count, bytes[place..<stop].allSatisfy({ (0x30...0x39).contains($0) }),
        bytes[stop..<stop + tail.count].elementsEqual(tail)
      else { continue }
      found.append(place)
    }
    return found
  }
}
