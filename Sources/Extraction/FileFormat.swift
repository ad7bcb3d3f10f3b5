/// What a file is by its content, whatever its name says.
package enum FileFormat: Hashable, Sendable, CaseIterable {
  case empty
  case pdf
  case docx, xlsx, pptx
  case odt, ods, odp
  /// The national format for fixed pages (GB/T 33190).
  case ofd
  /// Plain text, tables of commas included.
  case text
  case png, jpeg, gif, webp
  case svg, html
  case mp3, mp4
  /// Word, Excel and PowerPoint before 2007, WPS's own files, and encrypted ones of today: all one container.
  case legacyOffice
  /// Zip, rar and the like, whose files nobody could see on a page.
  case archive
  /// What a computer would run.
  case program
  /// Anything else.
  case unknown
}

extension FileFormat {
  /// The ending of a name that says what the content is, in small letters and without the dot; the usual one first.
  package var suffixes: [String] {
    switch self {
    case .pdf: ["pdf"]
    case .docx: ["docx"]
    case .xlsx: ["xlsx"]
    case .pptx: ["pptx"]
    case .odt: ["odt"]
    case .ods: ["ods"]
    case .odp: ["odp"]
    case .ofd: ["ofd"]
    case .text: ["txt", "csv", "tsv", "json", "ics", "srt"]
    case .png: ["png"]
    case .jpeg: ["jpg", "jpeg"]
    case .gif: ["gif"]
    case .webp: ["webp"]
    case .svg: ["svg"]
    case .mp3: ["mp3"]
    case .mp4: ["mp4"]
    case .html: ["html", "htm", "xhtml", "mht", "mhtml", "shtml", "hta"]
    case .legacyOffice: ["doc", "xls", "ppt", "wps", "et", "dps"]
    case .archive: ["zip", "rar", "7z", "gz", "tar", "bz2", "xz", "tgz"]
    case .program: Self.programs
    case .empty, .unknown: []
    }
  }

  /// Endings that make a computer run what it opens, also documents that bring programs with them.
  private static let programs = [
    "exe", "dll", "com", "scr", "pif", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "mjs", "wsf", "wsh", "msi",
    "msp", "cpl", "jar", "class", "apk", "app", "dmg", "iso", "img", "lnk", "url", "reg", "inf", "chm", "hlp", "sh",
    "py", "php", "pl", "rb", "jsp", "asp", "aspx", "swf", "docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm",
    "potm", "ppsm",
  ]

  /// Whether opening the file can harm a reader's computer or the board's address.
  package var isDangerous: Bool { self == .html || self == .program }

  /// Endings that may always go out, once what they promise was looked through.
  package static let published: Set<String> = [
    "docx", "xlsx", "pptx", "odt", "ods", "odp", "pdf", "ofd", "txt", "csv", "png", "jpg", "jpeg", "gif", "webp",
    "svg", "mp3", "mp4",
  ]

  /// Whether the content can be a picture of a body.
  package var isPicture: Bool { [.png, .jpeg, .gif, .webp].contains(self) }

  /// What a name with such an ending promises; nil for an ending that says nothing.
  package init?(suffix: String) {
    guard let format = Self.bySuffix[suffix] else { return nil }
    self = format
  }

  private static let bySuffix = Dictionary(
    allCases.flatMap { format in format.suffixes.map { ($0, format) } }, uniquingKeysWith: { first, _ in first })

  /// What the first bytes say; a zip container is an archive until somebody looks inside, and text is unknown.
  init(head bytes: [UInt8]) {
    guard !bytes.isEmpty else {
      self = .empty
      return
    }
    for (format, marks) in Self.marks where marks.contains(where: { bytes.starts(with: $0.utf8Bytes) }) {
      self = format
      return
    }
    self = Self.marked(behind: bytes)
  }

  private static let marks: [(FileFormat, [StaticMark])] = [
    (.pdf, [.text("%PDF-")]),
    (.png, [.bytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])]),
    (.jpeg, [.bytes([0xFF, 0xD8, 0xFF])]),
    (.gif, [.text("GIF87a"), .text("GIF89a")]),
    (
      .mp3,
      [
        .text("ID3\u{2}"), .text("ID3\u{3}"), .text("ID3\u{4}"), .bytes([0xFF, 0xFB]), .bytes([0xFF, 0xFA]),
        .bytes([0xFF, 0xF3]), .bytes([0xFF, 0xF2]),
      ]
    ),
    (.legacyOffice, [.bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])]),
    (
      .archive,
      [
        .text("PK\u{3}\u{4}"), .text("PK\u{5}\u{6}"), .text("Rar!\u{1A}\u{7}"),
        .bytes([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]), .bytes([0x1F, 0x8B]), .text("BZh"), .bytes([0xFD, 0x37, 0x7A]),
      ]
    ),
    (
      .program,
      [
        .text("MZ"), .text("\u{7F}ELF"), .text("#!"), .bytes([0xCA, 0xFE, 0xBA, 0xBE]),
        .bytes([0xCF, 0xFA, 0xED, 0xFE]), .bytes([0xFE, 0xED, 0xFA, 0xCE]), .bytes([0x4C, 0, 0, 0, 1, 0x14, 2, 0]),
        .text("FWS"), .text("CWS"), .text("ITSF"), .text("dex\n"),
      ]
    ),
  ]

  /// What films say they are; what pictures and other recordings say in the same place is not known here.
  private static let films = [
    "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ", "MSNV",
  ]

  /// Marks that do not stand first: the chunk of WebP, the mark of tar, and a PDF's head within its first kilobyte.
  private static func marked(behind bytes: [UInt8]) -> FileFormat {
    if bytes.count >= 12, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) { return .webp }
    if bytes.count >= 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
      return films.contains { bytes[8..<12].elementsEqual($0.utf8) } ? .mp4 : .unknown
    }
    if bytes.count >= 262, bytes[257..<262].elementsEqual("ustar".utf8) { return .archive }
    let head = bytes.prefix(1024)
    return ByteSearch("%PDF-").first(in: head) == nil ? .unknown : .pdf
  }
}

private enum StaticMark {
  case text(String)
  case bytes([UInt8])

  var utf8Bytes: [UInt8] {
    switch self {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    }
  }
}
