/// A PDF: the text of its pages, the words of its objects, and what it hides.
///
/// Poppler's `pdftotext` reads the pages and qpdf the objects, each in a child process.
struct PDFFile {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func extract() throws(ExtractionFailure) -> Extract {
    let file = try MemoryFile(bytes)
    var objects = try objects(file)
    try objects.refuseUnreadable()
    var extract = Extract()
    let pages = try pages(file)
    extract.texts = [pages.text, objects.words, try margins(), PDFStreams.comments(in: bytes)]
    if let plain = try plain(file) {
      let uncovered = try self.pages(try MemoryFile(PDFUncovering.uncovered(plain))).text
      if uncovered.bytes != pages.text.bytes { extract.texts.append(uncovered) }
      extract.texts.append(PDFStrings.text(of: plain))
    }
    extract.reaches = objects.reaches
    extract.hasScript = objects.hasScript
    if objects.hasHiddenLayer { extract.hide(.layer, at: .whole) }
    try addRevisions(to: &extract)
    extract.texts.append(try properties(objects.metadata, file))
    if !pages.empty.isEmpty { extract.pagesWithoutText = try drawn(pages.empty, file) }
    if !pages.sparse.isEmpty { extract.pagesWithoutText += try drawn(pages.sparse, file, isSparse: true) }
    return extract
  }

  // MARK: - Pages

  /// The text of pages, and the numbers of those that have none.
  private struct Pages {
    var text: ExtractedText
    var empty: [Int] = []
    /// Those that say hardly anything.
    var sparse: [Int] = []
  }

  /// In the order in which the pages are drawn: cell by cell, so that the lines of a narrow column stay together.
  private func pages(_ file: borrowing MemoryFile) throws(ExtractionFailure) -> Pages {
    let answer = try ChildProcess(.pdftotext).run(["-raw", "-enc", "UTF-8", "/dev/stdin", "-"], on: file)
    return Self.pages(try checked(answer))
  }

  /// Cuts what was said at the form feeds that end each page.
  private static func pages(_ output: [UInt8]) -> Pages {
    var pages = Pages(text: ExtractedText())
    pages.text.breaksNumbers = true
    let parts = output.split(separator: 0x0C, omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() where number < parts.count - 1 || !part.isEmpty {
      pages.text.mark(.page(number + 1))
      pages.text.append(part)
      pages.text.append(UInt8(ascii: "\n"))
      if part.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
        pages.empty.append(number + 1)
      } else if !SparseText.hasWords(part) {
        pages.sparse.append(number + 1)
      }
    }
    return pages
  }

  /// Those of some pages that are not blank when they are drawn.
  private func drawn(
    _ pages: [Int], _ file: borrowing MemoryFile, isSparse: Bool = false
  ) throws(ExtractionFailure) -> [Int] {
    let range = ["-f", String(pages[0]), "-l", String(pages[pages.count - 1])]
    let answer = try ChildProcess(.pdftoppm).run(["-gray", "-r", "8"] + range + ["/dev/stdin"], on: file)
    let drawings = try GrayPictures(checked(answer))
    var drawn: [Int] = []
    for page in pages where try !drawings.isBlank(page - pages[0], isSparse: isSparse) { drawn.append(page) }
    return drawn
  }

  /// The file with its streams unpacked, also those that nothing leads to; nil when programs do not agree on it.
  private func plain(_ file: borrowing MemoryFile) throws(ExtractionFailure) -> [UInt8]? {
    let options = [
      "--qdf", "--object-streams=disable", "--decrypt", "--preserve-unreferenced", "/dev/stdin", "-",
    ]
    return try? checked(try ChildProcess(.qpdf).run(options, on: file))
  }

  /// What stands before the head of the file and behind its end.
  private func margins() throws(ExtractionFailure) -> ExtractedText {
    let head = ByteSearch("%PDF-").first(in: bytes[...]) ?? 0
    let end = ByteSearch("%%EOF").all(in: bytes[...]).last.map { $0 + 5 } ?? bytes.count
    let rest = bytes[..<head] + bytes[end...].filter { $0 != 0 }
    let isText = rest.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
    guard isText, String(validating: rest, as: UTF8.self) != nil else { throw .unreadablePart }
    return ExtractedText(Array(rest), at: .part(.other))
  }

  // MARK: - Objects

  private func objects(_ file: borrowing MemoryFile) throws(ExtractionFailure) -> PDFObjects {
    let answer = try ChildProcess(.qpdf).run(
      ["--json=2", "--json-key=qpdf", "--json-key=encrypt", "--json-stream-data=none", "/dev/stdin"], on: file)
    if ByteSearch("invalid password").first(in: answer.complaints[...]) != nil { throw .encrypted }
    return PDFObjects(try checked(answer))
  }

  /// What is written about the file in XML (XMP): as it stands, or unpacked where nothing of it stands there.
  private func properties(
    _ metadata: Set<String>, _ file: borrowing MemoryFile
  ) throws(ExtractionFailure) -> ExtractedText {
    var text = ExtractedText(at: .part(.properties))
    let ends = ByteSearch("</x:xmpmeta>").all(in: bytes[...])
    for (start, end) in zip(ByteSearch("<x:xmpmeta").all(in: bytes[...]), ends) where start < end {
      text.append(bytes[start..<end])
      text.append(UInt8(ascii: "\n"))
    }
    guard ends.isEmpty else { return text }
    guard metadata.count <= Limits.revisions else { throw .unreadablePart }
    for object in metadata.sorted() {
      let number = object.split(separator: " ").first.map(String.init) ?? object
      let answer = try ChildProcess(.qpdf).run(
        ["--show-object=\(number)", "--filtered-stream-data", "/dev/stdin"], on: file)
      text.append(try checked(answer))
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// What a program said, when it ended well and had no error to report; qpdf ends otherwise even after a warning.
  private func checked(_ answer: ChildProcess.Answer) throws(ExtractionFailure) -> [UInt8] {
    guard let code = answer.code else { throw .tooLarge }
    guard code == 0, ByteSearch("Error").first(in: answer.complaints[...]) == nil else { throw .broken }
    return answer.output
  }

  // MARK: - Earlier states

  /// Looks through the states that programs left in the file when they saved only what had changed.
  private func addRevisions(to extract: inout Extract) throws(ExtractionFailure) {
    let ends = ByteSearch("%%EOF").all(in: bytes[...]).map { $0 + 5 }
    let isLinear = ByteSearch("/Linearized").first(in: bytes.prefix(1024)) != nil
    let earlier = ends.dropLast().dropFirst(isLinear ? 1 : 0)
    guard earlier.count <= Limits.revisions else { throw .unreadablePart }
    for end in earlier {
      extract.hide(.revision, at: .whole)
      let state = try MemoryFile(bytes[..<end])
      let pages = try pages(state)
      var text = ExtractedText(pages.text.bytes, at: .part(.revision))
      text.breaksNumbers = true
      extract.texts += [text, try objects(state).words]
    }
  }
}

/// Small grey pictures, one behind the other, as `pdftoppm` draws pages.
private struct GrayPictures {
  private let bytes: [UInt8]
  private var pictures: [Range<Int>] = []

  init(_ bytes: [UInt8]) throws(ExtractionFailure) {
    self.bytes = bytes
    var position = 0
    while position < bytes.count {
      let head = bytes[position...].prefix(64).split(maxSplits: 3) { $0 == 0x20 || $0 == 0x0A }
      guard head.count == 4, head[0].elementsEqual("P5".utf8), let width = Self.number(head[1]),
        let height = Self.number(head[2]), let end = head[3].firstIndex(of: 0x0A),
        end + 1 + width * height <= bytes.count
      else { throw .broken }
      pictures.append(end + 1..<end + 1 + width * height)
      position = end + 1 + width * height
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self)).flatMap { (1...20_000).contains($0) ? $0 : nil }
  }

  /// Whether a picture shows one colour and nothing else.
  ///
  /// - Parameter isSparse: A few letters on a plain ground are no picture.
  func isBlank(_ number: Int, isSparse: Bool) throws(ExtractionFailure) -> Bool {
    guard pictures.indices.contains(number), let first = bytes[pictures[number]].first else { throw .broken }
    if isSparse {
      let drawn = bytes[pictures[number]].count { abs(Int($0) - Int(first)) > 16 }
      return drawn * 33 < pictures[number].count
    }
    return bytes[pictures[number]].allSatisfy { $0 == first }
  }
}
