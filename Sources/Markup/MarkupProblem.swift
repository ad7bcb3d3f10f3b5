/// Something in a body that its author must mend, as facts: words are made by whoever reports it.
package struct MarkupProblem: Hashable, Sendable {
  /// What is wrong; texts are as the author typed them.
  package enum Kind: Hashable, Sendable {
    /// HTML tags, comments or blocks, which never reach a page.
    case rawHTML
    /// A link with a scheme other than http, https, mailto and tel; the scheme in lower case.
    case linkScheme(String)
    /// A link that is neither relative nor complete: `//host`, `/path`, `http:x`, with backslashes, or empty.
    case linkForm(String)
    case linkControlCharacter
    /// A link to another host than its text names.
    case linkOtherHost(shown: String, leads: String)
    /// A link with a user before its host, which reads as if it led to what is the user.
    case linkUser(host: String)
    /// A relative link to nothing.
    case missingTarget(String)
    /// A relative link to a file that is not published with the item.
    case unlistedFile(String)
    /// A footnote, such as `^1`, whose note became the target of a link and is not shown.
    case footnote(String)
    /// A link to a heading that the body does not have, without its number sign.
    case missingAnchor(String)
    /// An image from elsewhere; the scheme in lower case.
    case imageScheme(String)
    case imageNotRelative(String)
    /// An image that tells nothing to those who cannot see it.
    case imageWithoutAlternative
    case missingImage(String)
    /// An image file of no known format.
    case unreadableImage(String)
    /// Quotes and lists more than the given number of levels deep, which no page can show.
    case tooDeep(Int)
  }

  package var kind: Kind
  /// Bytes of the body as given to the renderer.
  package var range: Range<Int>
}
