package import Diagnostics

/// Finds numbers and addresses that two files claim.
///
/// A number is never reused, and it fixes the page's address; so two claims are a fault, whatever the files say.
package struct Collisions {
  /// A number or an address, and where it is claimed.
  private struct Claim {
    var path: String
    var range: Range<Int>
  }

  private var numbers: [IndexNumber: Claim] = [:]
  private var years: [Int: Claim] = [:]
  /// By lower-case address, since some file systems do not tell the cases apart.
  private var aliases: [String: Claim] = [:]
  private var pending: [(alias: Located<String>, path: String)] = []

  package init() {}

  /// Takes an item's number, even if the rest of the file has a fault.
  ///
  /// Files must come in a fixed order, since the second claim is the one reported.
  package mutating func add(_ index: Located<IndexNumber>, path: String, findings: inout [Finding]) {
    guard let first = numbers[index.value] else {
      numbers[index.value] = Claim(path: path, range: index.range)
      return
    }
    findings.append(.indexCollision(index, path: path, first: first.path, at: first.range))
  }

  /// Takes an item's former addresses.
  package mutating func add(aliases: [Located<String>], path: String) {
    for alias in aliases { pending.append((alias, path)) }
  }

  /// Takes the year of a report.
  package mutating func add(year: Located<Int>, path: String, findings: inout [Finding]) {
    guard let first = years[year.value] else {
      years[year.value] = Claim(path: path, range: year.range)
      return
    }
    findings.append(.reportCollision(year, path: path, first: first.path, at: first.range))
  }

  /// Reports former addresses that are claimed twice, belong to an item or need a folder where there is a page; call it
  /// once, after the last file.
  package mutating func finish(findings: inout [Finding]) {
    guard !pending.isEmpty else { return }
    let pages = numbers.map { (key: "\($0.key.year)/\($0.key.serial).html", value: $0.value) }
    for page in pages { aliases[page.key] = page.value }
    for (alias, path) in pending {
      let address = alias.value.lowercased()
      if let first = aliases[address] {
        findings.append(.aliasCollision(alias, path: path, first: first.path, at: first.range))
      } else {
        aliases[address] = Claim(path: path, range: alias.range)
      }
    }
    for (alias, path) in pending {
      guard let page = claimOfFolder(of: alias.value.lowercased()) else { continue }
      findings.append(.aliasCollision(alias, path: path, first: page.path, at: page.range))
    }
    pending = []
  }

  /// The page that stands where an address needs a folder.
  private func claimOfFolder(of address: String) -> Claim? {
    address.indices.lazy.filter { address[$0] == "/" }.compactMap { aliases[String(address[..<$0])] }.first
  }
}
