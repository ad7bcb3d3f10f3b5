package import Diagnostics

/// Why one of two papers keeps the number that both claim.
enum ClaimRight {
  /// It was released, and the other was not.
  case released
  /// The other's file is named as a copy of its file, as `通知 - 副本.md` is of `通知.md`.
  case copied
}

/// Finds numbers and addresses that two files claim.
///
/// A number is never reused, and it fixes the page's address; so two claims are a fault, whatever the files say.
package struct Collisions {
  /// A number or an address, and where it is claimed.
  private struct Claim {
    var path: String
    var range: Range<Int>
    var isReleased = false

    /// What gives it more right to a number than another claim has; nil where nothing does.
    func right(over other: Claim) -> ClaimRight? {
      if isReleased != other.isReleased { return isReleased ? .released : nil }
      return other.isNamedAsCopy(of: self) ? .copied : nil
    }

    private func isNamedAsCopy(of other: Claim) -> Bool {
      let stem = other.path.dropLast(3)
      guard path.hasSuffix(".md"), other.path.hasSuffix(".md"), path.count > other.path.count, path.hasPrefix(stem)
      else { return false }
      let rest = path.dropFirst(stem.count).dropLast(3)
      return Self.copyWords.contains { rest.contains($0) } || "(（".contains(rest.first { $0 != " " } ?? " ")
    }

    /// What computers put behind the name of a file that they copy; others number it in brackets.
    private static let copyWords = ["副本", "复件", "备份", "copy", "Copy"]
  }

  private var numbers: [IndexNumber: Claim] = [:]
  private var years: [Int: Claim] = [:]
  /// Numbers that were claimed before, to be told once the next free one is known.
  private var repeated: [(number: IndexNumber, claim: Claim)] = []
  /// By lower-case address, since some file systems do not tell the cases apart.
  private var aliases: [String: Claim] = [:]
  private var pending: [(alias: Located<String>, path: String)] = []

  package init() {}

  /// Takes an item's number, even if the rest of the file has a fault.
  ///
  /// Files must come in a fixed order: of claims with equal right the second is the one that `finish` reports. One that was
  /// released has more right than one that was not, and a file more than its copy.
  package mutating func add(_ index: Located<IndexNumber>, path: String, isReleased: Bool = false) {
    let claim = Claim(path: path, range: index.range, isReleased: isReleased)
    guard let first = numbers[index.value] else {
      numbers[index.value] = claim
      return
    }
    let isFirst = claim.right(over: first) != nil
    numbers[index.value] = isFirst ? claim : first
    repeated.append((index.value, isFirst ? first : claim))
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

  /// Reports numbers that are claimed twice, each with a number that is free, and former addresses that are claimed
  /// twice, belong to an item or need a folder where there is a page; call it once, after the last file.
  package mutating func finish(findings: inout [Finding]) {
    let later = Set(repeated.map(\.claim.path))
    reportRepeated(&findings)
    guard !pending.isEmpty else { return }
    // Of an item and its copy the item keeps the former addresses, too.
    pending = pending.filter { !later.contains($0.path) } + pending.filter { later.contains($0.path) }
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

  private mutating func reportRepeated(_ findings: inout [Finding]) {
    guard !repeated.isEmpty else { return }
    var last: [Int: Int] = [:]
    for number in numbers.keys { last[number.year] = max(last[number.year] ?? 0, Int(number.serial) ?? 0) }
    for (number, claim) in repeated {
      guard let first = numbers[number] else { continue }
      let next = (last[number.year] ?? 0) + 1
      last[number.year] = next
      let digits = String(next)
      let serial = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      findings.append(
        .indexCollision(
          Located(number, at: claim.range), free: IndexNumber("\(number.year)-\(serial)"), path: claim.path,
          right: first.right(over: claim), first: first.path, at: first.range))
    }
    repeated = []
  }

  /// The page that stands where an address needs a folder.
  private func claimOfFolder(of address: String) -> Claim? {
    address.indices.lazy.filter { address[$0] == "/" }.compactMap { aliases[String(address[..<$0])] }.first
  }
}
