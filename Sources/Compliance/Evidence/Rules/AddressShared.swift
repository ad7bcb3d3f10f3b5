import Diagnostics
import Notices

/// Requires that no two people share an address: what either committed would be evidence of both.
struct AddressShared: EvidenceBoardRule {
  static let rule = Rule(
    "address-shared", .duty, .warning,
    title: Phrase(zh: "两个人用一个邮箱", en: "one address for two people"),
    requirement: Phrase(
      zh: "people.yaml 里一个邮箱只能是一个人的，否则分不清是谁提交的。", en: "An address in people.yaml belongs to one person."),
    wrong: "王芳、李强都写：邮箱: [bangong@example.invalid]", right: "王芳：邮箱: [wangfang@example.invalid]")

  func check(_ board: EvidencedBoard, _ findings: inout [Finding]) {
    guard board.board.evidence.start != nil else { return }
    var owners: [String: [Person]] = [:]
    for person in board.people {
      for address in Set(person.emails.map { $0.lowercased() }) { owners[address, default: []].append(person) }
    }
    for (address, people) in owners.sorted(by: { $0.key < $1.key }) where people.count > 1 {
      findings.add(
        Self.rule, in: EvidencedBoard.people,
        Phrase(
          zh: "\(people.map { "“\($0.name)”" }.joined(separator: "和"))用同一个邮箱 \(address)，分不清是谁提交的",
          en: "\(people.map { "\"\($0.name)\"" }.joined(separator: " and ")) share the address \(address): nobody can "
            + "tell who committed"),
        hint: Phrase(
          zh: "每人一个，例如：邮箱: [\(people[0].id)@example.invalid]",
          en: "one for each, for example: 邮箱: [\(people[0].id)@example.invalid]"))
    }
  }
}
