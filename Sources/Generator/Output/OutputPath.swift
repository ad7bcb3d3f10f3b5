package import Notices

/// The address of one file in the site: a relative path that cannot leave its folder.
package struct OutputPath: Sendable, CustomStringConvertible {
  /// Why a text is no such path.
  package typealias Fault = SiteAddress.Fault

  /// The path as text, its names separated by slashes.
  package let text: String
  package var description: String { text }

  /// Checks a path.
  ///
  /// Complexity: linear in its bytes.
  package init(_ text: String) throws(OutputFailure) {
    if let fault = SiteAddress.fault(in: text) { throw .invalidPath(text, fault) }
    self.text = text
  }

  init(reserved text: StaticString) { self.text = text.description }

  /// The file that marks a folder as written by this program.
  package static let marker = OutputPath(reserved: ".noticeboard")

  /// Whether a name directly in the site's folder is never a page: working files of the program, and git's.
  static func isReserved(_ name: Span<UInt8>) -> Bool { SiteAddress.isReserved(name) }
}

extension Span<UInt8> {
  func equals(_ literal: StaticString) -> Bool {
    guard count == literal.utf8CodeUnitCount else { return false }
    for index in indices where unsafe literal.utf8Start[index] != self[index] { return false }
    return true
  }
}
