package import Notices

/// Where an item's page and its files lie, relative to the site; the draft of a revision has its own beside them.
package struct ItemAddress: Sendable {
  /// Without an ending: `2013/0031`, or `2013/0031-gaigao`.
  private let stem: String

  package init(_ index: IndexNumber, isRevision: Bool = false) {
    stem = "\(index.year)/\(index.serial)\(isRevision ? "-gaigao" : "")"
  }

  /// Such as `2013/0031.html`.
  package var page: String { "\(stem).html" }

  /// The n-th file, such as `2013/0031/1.pdf`.
  package func file(_ number: String, extension suffix: String) -> String {
    suffix.isEmpty ? "\(stem)/\(number)" : "\(stem)/\(number).\(suffix)"
  }
}

/// The absolute address of the site.
///
/// A class, so that a page value holds it for the price of a pointer and stays small enough to be handed on in place.
final class BaseURL: Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }
}
