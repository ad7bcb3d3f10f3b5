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
        extract.texts.append(ZipMargins.text(of: bytes))
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
    for part in archive.parts where !part.isFolder {
      try read(part, of: archive, format, depth, into: &extract)
    }
    if isPictureOnly(archive, format, extract) { extract.pagesWithoutText = [1] }
    return extract
  }

  /// Whether a document shows a picture and says hardly anything, as a scan does that was put into one.
  private static func isPictureOnly(
    _ archive: borrowing ZipArchive, _ format: FileFormat, _ extract: Extract
  ) -> Bool {
    guard archive.parts.contains(where: { PartKind($0.name, of: format) == .picture && $0.size > 4096 }) else {
      return false
    }
    return !extract.texts.contains { text in
      switch text.place(at: 0) {
      case .part, .inside: false
      default: SparseText.hasWords(text.bytes)
      }
    }
  }

  private static func read(
    _ part: ZipArchive.Part, of archive: borrowing ZipArchive, _ format: FileFormat, _ depth: Int,
    into extract: inout Extract
  ) throws(ExtractionFailure) {
    guard !part.isEncrypted else { throw .encrypted }
    switch PartKind(part.name, of: format) {
    case .sheet, .blank: return
    case .program: extract.hasScript = true
    case .unreadable: throw .unreadablePart
    case .xml(let place):
      try readXML(try archive.read(part), part.name, at: place, format, into: &extract)
    case .picture:
      let bytes = try archive.read(part)
      if FileFormat(head: bytes).isPicture { extract.add(inner: try PictureNotes(bytes).extract()) }
      extract.texts.append(ExtractedText(bytes, at: .inside(.part(.pictureNotes))))
      extract.texts.append(ExtractedText(bytes.filter { $0 != 0 }, at: .inside(.part(.pictureNotes))))
    case .document:
      guard depth < Limits.packageDepth else { throw .tooLarge }
      extract.add(inner: try examine(try archive.read(part), depth: depth + 1).result.get())
    }
  }

  private static func readXML(
    _ bytes: [UInt8], _ name: String, at place: Place, _ format: FileFormat, into extract: inout Extract
  ) throws(ExtractionFailure) {
    if name == "META-INF/manifest.xml" || name == "Encryptions.xml",
      ByteSearch("encryption-data").first(in: bytes[...]) != nil || format == .ofd
    {
      throw .encrypted
    }
    if format == .ods, name == "content.xml" { return try OpenSheets.read(bytes, into: &extract) }
    let isBody = place == .whole
    let hasText = try PartText.read(bytes, at: place, format, countsParagraphs: isBody, into: &extract)
    guard hasText else { return }
    if place == .part(.comments) { extract.hide(.comment, at: place) }
    if place == .part(.speakerNotes) { extract.hide(.speakerNotes, at: place) }
    if case .slide = place, Self.isHiddenSlide(bytes) { extract.hide(.slide, at: place) }
  }

  /// Whether a slide's first element says that it is not shown.
  private static func isHiddenSlide(_ bytes: [UInt8]) -> Bool {
    guard let start = ByteSearch("<p:sld ").first(in: bytes[...]),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return false }
    return ["show=\"0\"", "show=\"false\""].contains { ByteSearch($0).first(in: bytes[start..<end]) != nil }
  }
}

/// What a part of a document is, by its path.
enum PartKind: Equatable {
  /// XML with words; where they stand.
  case xml(Place)
  /// A sheet of a workbook, and what belongs to it, read by ``Workbook``.
  case sheet
  case picture
  /// A document within the document.
  case document
  /// Macros.
  case program
  /// Fonts, settings of printers, seals: no words.
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
    } else if ["docx", "xlsx", "pptx", "odt", "ods", "odp"].contains(suffix) {
      self = .document
    } else {
      self = Self.isBlank(name, folder, suffix) ? .blank : .unreadable
    }
  }

  private static let words: Set<String> = ["xml", "rels", "vml", "rdf"]
  private static let pictures: Set<String> = [
    "png", "jpg", "jpeg", "jfif", "gif", "webp", "bmp", "tif", "tiff", "emf", "wmf", "emz", "wmz", "jb2", "gbig2",
    "svm",
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
