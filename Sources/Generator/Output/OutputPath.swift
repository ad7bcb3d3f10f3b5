/// The address of one file in the site: a relative path that cannot leave its folder.
package struct OutputPath: Sendable, CustomStringConvertible {
  /// Why a text is no such path.
  package enum Fault: Equatable, Sendable {
    /// Nothing is there.
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

  /// The path as text, its names separated by slashes.
  package let text: String
  package var description: String { text }

  /// Checks a path.
  ///
  /// Complexity: linear in its bytes.
  package init(_ text: String) throws(OutputFailure) {
    if let fault = OutputPath.fault(in: text) { throw .invalidPath(text, fault) }
    self.text = text
  }

  init(reserved text: StaticString) { self.text = text.description }

  /// The file that marks a folder as written by this program.
  static let marker = OutputPath(reserved: ".noticeboard")

  /// Whether a name directly in the site's folder is never a page: working files of the program, and git's.
  static func isReserved(_ name: Span<UInt8>) -> Bool {
    name.begins(with: ".noticeboard") || name.equals(".git")
  }

  private static func fault(in text: String) -> Fault? {
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

  private static func fault(inName name: Span<UInt8>) -> Fault? {
    if name.isEmpty { return .emptyComponent }
    if name.equals(".") || name.equals("..") { return .dots }
    return name.count > 255 ? .tooLong : nil
  }
}

extension Span<UInt8> {
  func begins(with literal: StaticString) -> Bool {
    count >= literal.utf8CodeUnitCount && extracting(first: literal.utf8CodeUnitCount).equals(literal)
  }

  func equals(_ literal: StaticString) -> Bool {
    guard count == literal.utf8CodeUnitCount else { return false }
    for index in indices where unsafe literal.utf8Start[index] != self[index] { return false }
    return true
  }
}
