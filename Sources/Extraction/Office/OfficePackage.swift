/// A document that is a zip container of XML: what Word, Excel, PowerPoint, WPS, LibreOffice and OFD readers write.
struct OfficePackage: ~Copyable {
  /// Examines a zip container; one that is no document is an archive, which nobody can look into on a page.
  static func examine(_ bytes: [UInt8], depth: Int) -> Examination {
    guard bytes.starts(with: [0x50, 0x4B]) else { return Examination(.archive, .failure(.unknownType)) }
    var format = FileFormat.archive
    let result = Result { () throws(ExtractionFailure) in
      try ZipArchive.open(bytes) { (archive) throws(ExtractionFailure) in
        guard let found = try Self.format(of: archive) else { throw .unknownType }
        format = found
        var extract = try extract(archive, found, depth)
        extract.texts.append(try ZipMargins.text(of: bytes))
        return extract
      }
    }
    return Examination(format, result)
  }

  /// Which document the parts make; nil for none.
  private static func format(of archive: borrowing ZipArchive) throws(ExtractionFailure) -> FileFormat? {
    if archive.part("[Content_Types].xml") != nil {
      let folders: [(String, FileFormat)] = [("word/", .docx), ("xl/", .xlsx), ("ppt/", .pptx)]
      return folders.first { folder in archive.parts.contains { $0.name.utf8.starts(with: folder.0.utf8) } }?.1
    }
    if archive.part("OFD.xml") != nil { return .ofd }
    guard let part = archive.part("mimetype"), part.size < 256 else { return nil }
    let type = String(decoding: try archive.read(part), as: UTF8.self)
    let known: [(String, FileFormat)] = [("text", .odt), ("spreadsheet", .ods), ("presentation", .odp)]
    return known.first { type == "application/vnd.oasis.opendocument.\($0.0)" }?.1
  }

  private static func extract(
    _ archive: borrowing ZipArchive, _ format: FileFormat, _ depth: Int
  ) throws(ExtractionFailure) -> Extract {
    var extract = Extract()
    if format == .xlsx { try Workbook(archive).read(archive, into: &extract) }
    let styles = try HiddenStyles.names(in: archive, format)
    for part in archive.parts where !part.isFolder {
      try read(part, of: archive, format, depth, styles, into: &extract)
    }
    if isPictureOnly(archive, format, extract) { extract.pagesWithoutText = [1] }
    return extract
  }

  /// Whether a document shows pictures and says hardly anything, as a scan does that was put into one.
  private static func isPictureOnly(
    _ archive: borrowing ZipArchive, _ format: FileFormat, _ extract: Extract
  ) -> Bool {
    let pictures = archive.parts.filter {
      PartKind($0.name, of: format) == .picture && !$0.name.lowercased().contains("thumbnail")
    }
    guard pictures.reduce(0, { $0 + $1.size }) > 4096 else { return false }
    return !extract.texts.contains { text in
      switch text.place(at: 0) {
      case .part, .inside: false
      default: SparseText.hasWords(text.bytes)
      }
    }
  }

  private static func read(
    _ part: ZipArchive.Part, of archive: borrowing ZipArchive, _ format: FileFormat, _ depth: Int,
    _ hiddenStyles: Set<String>, into extract: inout Extract
  ) throws(ExtractionFailure) {
    guard !part.isEncrypted else { throw .encrypted }
    switch PartKind(part.name, of: format) {
    case .sheet: return
    case .program: extract.hasScript = true
    case .unreadable: throw .unreadablePart
    case .xml(let place):
      try readXML(try archive.read(part), part.name, at: place, format, hiddenStyles, into: &extract)
    case .blank: extract.addLetters(of: try archive.read(part))
    case .picture: try readPicture(try archive.read(part), into: &extract)
    case .drawing:
      let drawing = PlainText.examine(try archive.read(part))
      guard drawing.format == .svg else { throw .unreadablePart }
      extract.add(inner: try drawing.result.get())
    case .recording:
      let bytes = try archive.read(part)
      guard [.mp3, .mp4].contains(FileFormat(head: bytes)) else { throw .unreadablePart }
      extract.add(inner: try MediaNotes(bytes).extract())
    case .document:
      guard depth < Limits.packageDepth else { throw .tooLarge }
      extract.add(inner: try examine(try archive.read(part), depth: depth + 1).result.get())
    }
  }

  /// Reads what stands in letters in a picture; one that is no picture but a document or a packed file holds.
  private static func readPicture(_ bytes: [UInt8], into extract: inout Extract) throws(ExtractionFailure) {
    let format = FileFormat(head: bytes)
    guard format.isPicture || format == .unknown || format == .empty, !PackedFile.isIn(bytes) else {
      throw .unreadablePart
    }
    if format.isPicture { extract.add(inner: try PictureNotes(bytes).extract()) }
    extract.addLetters(of: bytes)
  }

  private static func readXML(
    _ bytes: [UInt8], _ name: String, at place: Place, _ format: FileFormat, _ hiddenStyles: Set<String>,
    into extract: inout Extract
  ) throws(ExtractionFailure) {
    if name == "META-INF/manifest.xml" || name == "Encryptions.xml",
      ByteSearch("encryption-data").first(in: bytes[...]) != nil || format == .ofd
    {
      throw .encrypted
    }
    if format == .ods, name == "content.xml" { return try OpenSheets.read(bytes, into: &extract) }
    let isBody = place == .whole
    let hasText = try PartText.read(
      bytes, at: place, format, countsParagraphs: isBody, hiddenStyles: hiddenStyles, into: &extract)
    guard hasText else { return }
    if place == .part(.comments) { extract.hide(.comment, at: place) }
    if place == .part(.speakerNotes) { extract.hide(.speakerNotes, at: place) }
  }
}

extension Extract {
  /// Reads whatever stands in letters in a part that is no text, also in letters of two bytes.
  fileprivate mutating func addLetters(of bytes: [UInt8]) {
    texts.append(ExtractedText(bytes, at: .inside(.part(.pictureNotes))))
    texts.append(ExtractedText(bytes.filter { $0 != 0 }, at: .inside(.part(.pictureNotes))))
  }
}

/// What a part of a document is, by its path.
enum PartKind: Equatable {
  case xml(Place)
  /// A sheet of a workbook, and what belongs to it, read by ``Workbook``.
  case sheet
  case picture
  case document
  case program
  /// A drawing, read like one that goes out by itself.
  case drawing
  case recording
  /// Fonts, settings of printers, seals: no words that a program shows, so that only plain letters are looked for.
  case blank
  case unreadable

  init(_ name: String, of format: FileFormat) {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let folder = String(name.dropLast(file.count))
    let suffix = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if Self.isMacro(name, file, suffix) {
      self = .program
    } else if format == .xlsx, folder == "xl/worksheets/" || name == "xl/sharedStrings.xml", suffix == "xml" {
      self = .sheet
    } else if Self.words.contains(suffix) {
      self = .xml(Self.place(name, file, folder))
    } else if Self.pictures.contains(suffix) {
      self = .picture
    } else if suffix == "svg" {
      self = .drawing
    } else if ["mp3", "mp4"].contains(suffix) {
      self = .recording
    } else if ["docx", "xlsx", "pptx", "odt", "ods", "odp"].contains(suffix) {
      self = .document
    } else {
      self = Self.isBlank(name, folder, suffix) ? .blank : .unreadable
    }
  }

  private static let words: Set<String> = ["xml", "rels", "vml", "rdf"]
  private static let pictures: Set<String> = [
    "png", "jpg", "jpeg", "jfif", "gif", "webp", "bmp", "tif", "tiff", "emf", "wmf", "jb2", "gbig2", "svm",
  ]

  private static func isMacro(_ name: String, _ file: String, _ suffix: String) -> Bool {
    file.lowercased() == "vbaproject.bin" || suffix == "js" || name.utf8.starts(with: "Basic/".utf8)
      || name.utf8.starts(with: "Scripts/".utf8) || name.lowercased().contains("activex/")
      || name.lowercased().contains("customui/") || name.utf8.starts(with: "xl/macrosheets/".utf8)
  }

  private static func isBlank(_ name: String, _ folder: String, _ suffix: String) -> Bool {
    ["ttf", "otf", "odttf", "fntdata", "esl"].contains(suffix) || name == "mimetype" || name == "layout-cache"
      || folder.utf8.starts(with: "ObjectReplacements/".utf8) || folder.hasSuffix("/printerSettings/")
      || (suffix == "dat" && folder.contains("/Signs/"))
  }

  private static func place(_ name: String, _ file: String, _ folder: String) -> Place {
    if folder == "ppt/slides/", let number = Int(file.filter(\.isNumber)) { return .slide(number) }
    if ["word/document.xml", "content.xml"].contains(name) { return .whole }
    let beginnings: [(String, Place.Part)] = [
      ("comments", .comments), ("threadedComment", .comments), ("modernComment", .comments), ("header", .header),
      ("footer", .footer), ("footnotes", .footnotes), ("endnotes", .footnotes), ("notesSlide", .speakerNotes),
      ("app.", .properties), ("core.", .properties), ("custom.", .properties), ("meta.", .properties),
    ]
    if let part = beginnings.first(where: { file.utf8.starts(with: $0.0.utf8) })?.1 { return .part(part) }
    return .part(file.hasSuffix(".rels") || name == "xl/workbook.xml" ? .attributes : .other)
  }
}
