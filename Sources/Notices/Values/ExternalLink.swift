/// A link to another host, on something that is shown.
package struct ExternalLink: Hashable, Sendable {
  /// As typed; begins with http.
  package let address: String
  /// The file that holds it, relative to the root.
  package let path: String
  package let range: Range<Int>

  package init(address: String, path: String, range: Range<Int>) {
    self.address = address
    self.path = path
    self.range = range
  }
}
