import Diagnostics
import Notices

struct SignerWithoutAddress: EvidenceBoardRule {
  static let rule = Rule(
    "signer-without-address", .duty, .warning,
    title: Phrase(zh: "签字的人没有登记邮箱", en: "a signer without an address"),
    requirement: Phrase(
      zh: "people.yaml 里每个签字的人要写上 Git 提交用的邮箱，否则无法核对签字是不是本人提交的。",
      en: "people.yaml gives every signer the address used in git; without it nobody can tell who committed a sign-off."
    ),
    wrong: "- { 编号: liqiang, 姓名: 李强, …… }", right: "- { 编号: liqiang, 姓名: 李强, ……, 邮箱: [liqiang@example.invalid] }")

  func check(_ board: EvidencedBoard, _ findings: inout [Finding]) {
    let roster = Roster(board.people)
    var counts: [String: Int] = [:]
    for trail in board.trails {
      for (line, evidence) in zip(trail.trail.signOffs, trail.lines) {
        guard case .introduced(_, isOld: false, _) = evidence, let person = roster.person(line.value.person),
          person.emails.isEmpty
        else { continue }
        counts[person.id, default: 0] += 1
      }
    }
    for person in board.people {
      guard let count = counts[person.id] else { continue }
      findings.add(
        Self.rule, in: EvidencedBoard.people,
        Phrase(
          zh: "“\(person.name)”签了 \(count) 处，people.yaml 里没有邮箱，无法核对是不是本人提交的",
          en:
            "\"\(person.name)\" signed \(count) times and has no address in people.yaml: nobody can tell who committed"),
        hint: Phrase(
          zh: "补上，例如：邮箱: [\(person.id)@example.invalid]", en: "add it, for example: 邮箱: [\(person.id)@example.invalid]")
      )
    }
  }
}

extension EvidencedBoard {
  static let people = "content/people.yaml"
}
