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
}
