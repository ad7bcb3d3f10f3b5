/// What the address of a file in the site must be: a relative path that cannot leave its folder, with names that every
/// file system takes.
///
/// The writer of the site and the reader of 别名 ask here, so that what the one would refuse the other has found.
package enum SiteAddress {
  /// Why a text is no such address.
  package enum Fault: Equatable, Sendable {
    case empty
    /// It starts at the root of the file system.
    case absolute
    /// It has two slashes side by side or ends in one.
    case emptyComponent
    /// It steps through `.` or `..`.
    case dots
    /// It has a control character, a zero byte among them.
    case controlCharacter
    /// A name is longer than 255 bytes or the whole longer than 1,024.
    case tooLong
    /// Its first name belongs to the program or to git.
    case reserved
  }

  /// What is wrong with an address; nil when nothing is.
  ///
  /// Complexity: linear in its bytes.
  package static func fault(in text: String) -> Fault? {
    let bytes = text.utf8Span.span
    if bytes.isEmpty { return .empty }
    if bytes[0] == UInt8(ascii: "/") { return .absolute }
    for place in bytes.indices where bytes[place] < 0x20 || bytes[place] == 0x7F { return .controlCharacter }
    if bytes.count > 1024 { return .tooLong }
    var start = 0
    while start <= bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "/") { end += 1 }
      let name = bytes.extracting(start..<end)
      if let fault = fault(inName: name) { return fault }
      if start == 0, isReserved(name) { return .reserved }
      start = end + 1
    }
    return nil
  }

  /// Whether a name directly in the site's folder is never a page: working files of the program, and git's.
  package static func isReserved(_ name: Span<UInt8>) -> Bool {
    name.begins(with: ".noticeboard") || name.equals(".git")
  }

  private static func fault(inName name: Span<UInt8>) -> Fault? {
    if name.isEmpty { return .emptyComponent }
    if name.equals(".") || name.equals("..") { return .dots }
    return name.count > 255 ? .tooLong : nil
  }
}

extension Span<UInt8> {
  fileprivate func begins(with literal: StaticString) -> Bool {
    count >= literal.utf8CodeUnitCount && extracting(first: literal.utf8CodeUnitCount).equals(literal)
  }

  fileprivate func equals(_ literal: StaticString) -> Bool {
    guard count == literal.utf8CodeUnitCount else { return false }
    for index in indices where unsafe literal.utf8Start[index] != self[index] { return false }
    return true
  }
}

// MARK: - Former addresses

/// What 别名 may be: the address of a page of an older site.
///
/// A host takes orders from files such as `.htaccess` and `web.config`, so that nothing but a page may be written.
enum FormerAddress {
  /// Why a text is no address of a page.
  enum Fault: Equatable, Sendable {
    /// The writer of the site would refuse it.
    case address(SiteAddress.Fault)
    /// It does not end in `.html` or `.htm` behind a name.
    case ending
    /// A part of it begins with a dot.
    case hidden
    /// It has a scheme, a query, a fragment, a backslash or another character that some file system does not take.
    case character
    /// A part of it ends in a dot or a blank, or is a device of Windows, where it would be another file or none.
    case name
  }

  static func fault(in text: String) -> Fault? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if text.utf8.contains(where: refused.contains) || text.unicodeScalars.contains(where: \.isUnseen) {
      return .character
    }
    if let fault = SiteAddress.fault(in: text) {
      return text.utf8.last == UInt8(ascii: "/") ? .ending : .address(fault)
    }
    if parts.contains(where: { $0.utf8.first == UInt8(ascii: ".") }) { return .hidden }
    guard let last = parts.last?.lowercased(), last.hasSuffix(".html") || last.hasSuffix(".htm") else { return .ending }
    return parts.contains(where: isUnfit) ? .name : nil
  }

  private static let refused = Set("\\:?#*<>|\"".utf8)

  private static func isUnfit(_ part: Substring) -> Bool {
    guard let first = part.utf8.first, let last = part.utf8.last else { return true }
    let stem = part.prefix { $0 != "." }.lowercased()
    return first == 0x20 || last == 0x20 || last == UInt8(ascii: ".") || devices.contains(stem)
  }

  private static let devices = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
}

extension Unicode.Scalar {
  /// Whether a reader does not see it, or it is no character at all.
  fileprivate var isUnseen: Bool {
    properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
      || [.control, .format, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
  }
}
