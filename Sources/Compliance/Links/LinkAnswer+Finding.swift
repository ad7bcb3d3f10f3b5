package import Diagnostics
package import Notices

extension LinkAnswer {
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
