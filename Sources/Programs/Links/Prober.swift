import Compliance
/// Follows one address to its end.
struct Prober: Sendable {
  let curl: Curl
  /// Hosts of this machine may be asked; for tests alone.
  let allowsLoopback: Bool

  private static let mostRedirects = 5

  func ask(_ written: String) async -> LinkAnswer {
    var address = written
    /// Where the address has moved to for good, as long as every step was for good.
    var isForGood = true
    for step in 0...Self.mostRedirects {
      guard let parsed = WebAddress(address) else { return .unsure(.malformed) }
      switch await response(parsed) {
      case .failure(let answer): return answer
      case .success((let status, let location)):
        guard 300..<400 ~= status, let location else {
          return Self.answer(status, movedTo: step > 0 && isForGood ? address : nil)
        }
        isForGood = isForGood && (status == 301 || status == 308)
        address = location
      }
    }
    return .unsure(.tooManyRedirects)
  }

  private enum Step {
    case success((Int, location: String?))
    case failure(LinkAnswer)
  }

  /// Asks the host for the head of the page, and where that fails for the page.
  private func response(_ address: WebAddress) async -> Step {
    let hosts = HostAddress.all(of: address.host)
    guard let host = hosts.first else { return .failure(.unsure(.unknownHost)) }
    guard hosts.allSatisfy({ $0.isPublic || (allowsLoopback && $0.isLoopback) }) else { return .failure(.privateHost) }
    var answer = await curl.request(address, at: host, headOnly: true)
    if case .answered(400..., _) = answer { answer = await curl.request(address, at: host, headOnly: false) }
    switch answer {
    case .answered(let status, let location): return .success((status, location: location))
    case .failed(let number): return .failure(.unsure(.failed(number)))
    case .notInstalled: return .failure(.noCurl)
    }
  }

  private static func answer(_ status: Int, movedTo address: String?) -> LinkAnswer {
    switch status {
    case 200..<300, 416: address.map { .moved($0) } ?? .fine
    case 404, 410: .gone(status)
    default: .unsure(.status(status))
    }
  }
}
