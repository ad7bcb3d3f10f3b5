/// Answers what stands behind the relative references of one body.
///
/// The renderer knows no files: whoever knows them declares itself here.
package protocol ReferenceResolver {
  /// The page or file that a relative link leads to.
  ///
  /// - Parameter destination: the destination as the author meant it: percent-decoded, without fragment.
  func link(_ destination: String) -> LinkTarget

  /// The picture that a relative image source names.
  ///
  /// - Parameter source: the source as the author meant it: percent-decoded.
  func image(_ source: String) -> ImageTarget
}

/// What a relative link leads to.
package enum LinkTarget: Hashable, Sendable {
  /// A page of the site, by its ready address; the author's fragment is appended again.
  case page(String)
  /// A file to keep: ready address, download name, type as readers know it, and size in bytes.
  case attachment(address: String, name: String, type: String, bytes: Int)
  /// A file that is there but not published with the item: its text stays and a problem is reported.
  case unlisted
  /// Something that must not be shown: its text stays, nothing is reported.
  case withheld
  /// Nothing: its text stays and a problem is reported.
  case missing
}

/// What an image source leads to.
package enum ImageTarget: Hashable, Sendable {
  /// A picture by its ready address, with its size in pixels.
  case picture(address: String, width: Int, height: Int)
  /// No such file: the alternative text stays.
  case missing
  /// A file that is no picture of a known format: the alternative text stays.
  case unreadable
}
