import Embedded

/// The functions of spreadsheets that only reckon; whatever is not among them is held.
enum ReckoningFunctions {
  private static let names = Set(
    EmbeddedFile.functions.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
      .flatMap { $0.split(separator: UInt8(ascii: " ")) }.map { String(decoding: $0, as: UTF8.self) })

  /// What programs write before the names of functions that the standards did not know.
  private static let prefixes = [
    "_XLFN.", "_XLWS.", "_XLUDF.", "COM.MICROSOFT.", "ORG.LIBREOFFICE.", "ORG.OPENOFFICE.", "MSOXL:",
    "COM.SUN.STAR.SHEET.ADDIN.ANALYSIS.GET", "COM.SUN.STAR.SHEET.ADDIN.DATEFUNCTIONS.GET",
  ]

  /// A name in capitals, without what programs write before it.
  static func plain(_ name: String) -> String {
    var name = name.uppercased()
    for prefix in prefixes where name.hasPrefix(prefix) { name.removeFirst(prefix.utf8.count) }
    return name
  }

  /// Whether a plain name is that of a function that reckons, or one that the formula itself gives.
  static func contains(_ name: String) -> Bool { names.contains(name) || name.hasPrefix("_XLPM.") }
}
