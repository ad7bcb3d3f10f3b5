import Compliance
package import Diagnostics
package import Notices

/// Asks other hosts whether what a board links to is still there.
///
/// Each address once, a few hosts at a time, one request at a time of each, with a pause between. Nothing is sent to
/// addresses within a house, whatever name leads to them, and nothing but the address is told. Answers change from day
/// to day: only a clear no is a warning, everything else a note.
package struct LinkCheck: Sendable {
  private let prober: Prober
  /// Hosts asked at the same time.
  private static let hosts = 4
  /// Between two requests to one host.
  private static let pause = Duration.milliseconds(300)
  /// Of one run; a board with more is checked in parts.
  private static let most = 2000

  /// - Parameters:
  ///   - path: where curl is looked for.
  ///   - allowsLoopback: hosts of this machine may be asked; for tests alone.
  package init(path: String, allowsLoopback: Bool = false) {
    prober = Prober(curl: Curl(path: path), allowsLoopback: allowsLoopback)
  }

  /// What is wrong with some links, each at its place.
  package func findings(for links: [ExternalLink]) async -> [Finding] {
    let byAddress = Dictionary(grouping: links) { String($0.address.prefix { $0 != "#" }) }
    let addresses = byAddress.keys.sorted()
    let answers = await answers(for: Array(addresses.prefix(Self.most)))
    if answers.values.contains(.noCurl), let first = links.first { return [ExternalLinkUnsure.noCurl(first)] }
    var findings = addresses.flatMap { address in
      (byAddress[address] ?? []).compactMap { link in answers[address]?.finding(about: link) }
    }
    if addresses.count > Self.most, let link = byAddress[addresses[Self.most]]?.first {
      findings.append(ExternalLinkUnsure.tooMany(addresses.count, Self.most, link))
    }
    return findings
  }

  private func answers(for addresses: [String]) async -> [String: LinkAnswer] {
    let byHost = Dictionary(grouping: addresses) { WebAddress($0)?.host ?? "" }
    let hosts = byHost.keys.sorted()
    return await withTaskGroup(of: [(String, LinkAnswer)].self) { group in
      var answers: [String: LinkAnswer] = [:]
      var next = 0
      func start() {
        guard next < hosts.count else { return }
        let addresses = byHost[hosts[next]] ?? []
        next += 1
        group.addTask { await ask(addresses) }
      }
      for _ in 0..<Self.hosts { start() }
      for await some in group {
        for (address, answer) in some { answers[address] = answer }
        start()
      }
      return answers
    }
  }

  /// Asks one host for one address after the other.
  private func ask(_ addresses: [String]) async -> [(String, LinkAnswer)] {
    var answers: [(String, LinkAnswer)] = []
    for address in addresses {
      if !answers.isEmpty { try? await Task.sleep(for: Self.pause) }
      answers.append((address, await prober.ask(address)))
    }
    return answers
  }
}
