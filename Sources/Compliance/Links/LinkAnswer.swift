package import Diagnostics
package import Notices

/// What became of one address.
package enum LinkAnswer: Hashable, Sendable {
  case fine
  /// Gone for good: 404 or 410.
  case gone(Int)
  /// Moved for good, and there it is.
  case moved(String)
  /// The host is not for the public.
  case privateHost
  /// Nobody can say: no answer, an error of the host, or a refusal of programs.
  case unsure(Reason)
  case noCurl

  /// Why nobody can say.
  package enum Reason: Hashable, Sendable {
    case unknownHost, malformed, tooManyRedirects
    case status(Int)
    /// What curl says.
    case failed(Int)
  }

  /// What to say of the answer to a link; nil where all is well.
  package func finding(about link: ExternalLink) -> Finding? {
    switch self {
    case .fine, .noCurl: nil
    case .gone(let status): ExternalLinkDead.finding(link, status)
    case .privateHost: ExternalLinkPrivate.finding(link)
    case .moved(let address): ExternalLinkMoved.finding(link, to: address)
    case .unsure(let reason): ExternalLinkUnsure.finding(link, reason)
    }
  }
}
