/// What a field of Word does, by its first word.
enum FieldCode {
  /// Fields that put something of the document, of its properties or of the clock into the text.
  ///
  /// There is no list of
  /// those that run or fetch, such as DDEAUTO and INCLUDEPICTURE.
  private static let harmless: Set<String> = [
    "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "TOC", "REF", "PAGEREF", "NOTEREF", "FTNREF", "STYLEREF", "SEQ",
    "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "AUTHOR", "TITLE", "SUBJECT", "KEYWORDS",
    "COMMENTS", "FILENAME", "FILESIZE", "LASTSAVEDBY", "NUMCHARS", "NUMWORDS", "REVNUM", "TEMPLATE", "DOCPROPERTY",
    "DOCVARIABLE", "INFO", "USERNAME", "USERADDRESS", "USERINITIALS", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN",
    "HYPERLINK", "EQ", "SYMBOL", "QUOTE", "SET", "IF", "COMPARE", "ASK", "FILLIN", "TC", "XE", "INDEX", "TA", "TOA",
    "BIBLIOGRAPHY", "CITATION", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "ADVANCE", "MERGEFIELD", "MERGEREC",
    "MERGESEQ", "NEXT", "NEXTIF", "SKIPIF", "ADDRESSBLOCK", "GREETINGLINE", "GOTOBUTTON", "MACROBUTTON", "AUTOTEXT",
    "AUTOTEXTLIST", "BARCODE", "DISPLAYBARCODE", "MERGEBARCODE", "EMBED", "SHAPE", "ADDIN", "PRIVATE", "GLOSSARY",
    "BIDIOUTLINE",
  ]

  /// What is wrong with the code of a field; nil when nothing is.
  static func reach(_ code: [UInt8], at place: Place) -> Reach? {
    let words = code.split { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
    guard let first = words.first else { return nil }
    let name = String(decoding: first, as: UTF8.self).uppercased()
    // A sum begins with its sign; names of bookmarks that Word itself gives begin with a line.
    if name.utf8.first == UInt8(ascii: "=") || name.utf8.first == UInt8(ascii: "_") { return nil }
    guard let plain = harmless.first(where: { name == $0 || name.hasPrefix("\($0)\\") }) else {
      return Reach(.field, name.utf8.count > 24 ? "?" : name, at: place)
    }
    guard plain == "HYPERLINK" else { return nil }
    let targets = words.dropFirst().filter { !($0.count == 2 && $0.first == UInt8(ascii: "\\")) }
    for target in targets {
      // In the codes of fields a backslash is written twice.
      let address = String(decoding: target, as: UTF8.self).replacing("\\\\", with: "\\")
      let isShare = target.starts(with: "\\\\\\\\".utf8)
      switch Target(isShare ? "\\\\" : address, isFetched: false) {
      case .harmless: continue
      case .local: return Reach(.local, "", at: place)
      case .foreign(let scheme): return Reach(.link, scheme, at: place)
      }
    }
    return nil
  }
}
