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
    let bytes = text.utf8
    if bytes.isEmpty { return .empty }
    if bytes.first == UInt8(ascii: "/") { return .absolute }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .controlCharacter }
    if bytes.count > 1024 { return .tooLong }
    for name in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if name.isEmpty { return .emptyComponent }
      if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { return .dots }
      if name.count > 255 { return .tooLong }
    }
    let first = bytes.prefix { $0 != UInt8(ascii: "/") }
    return isReserved(Array(first).span) ? .reserved : nil
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
