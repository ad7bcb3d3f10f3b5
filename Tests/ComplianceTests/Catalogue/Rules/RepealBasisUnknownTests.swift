import Compliance
import Diagnostics
import Notices
import Synchronization
import Testing

@Suite("repeal-basis-unknown")
struct RepealBasisUnknownTests {
  @Test("a number of our own that nobody can read", arguments: ["2013-9999", "示例镇政发〔2013〕9号"])
  func fires(basis: String) throws {
    let found = try ValidityCase(state: .repealed, repealedBy: basis).findings(of: "repeal-basis-unknown")
    #expect(found.map(\.message.zh) == ["废止依据“\(basis)”没有在公开栏公开"])
    #expect(found.allSatisfy { $0.severity == .warning && $0.class == .duty && $0.range == 640..<650 })
  }

  @Test(
    "a paper that is shown, by either number, another organ's, and none at all",
    arguments: [
      ValidityCase(state: .repealed, repealedBy: "2013-0002"),
      ValidityCase(state: .repealed, repealedBy: "示例镇政发〔2013〕2号"),
      ValidityCase(state: .repealed, repealedBy: "示例县政发〔2013〕9号"), ValidityCase(state: .repealed),
      ValidityCase(state: .valid, repealedBy: "2013-9999"),
    ])
  func passes(example: ValidityCase) throws { #expect(try example.findings(of: "repeal-basis-unknown").isEmpty) }

  @Test("a check of one item judges of the others the one that it names, and no more")
  func judgesOne() throws {
    var whole = try WholeBoard()
    try whole.add("2013-0001") { sample in
      sample.notice.validity.state = Located(.repealed, at: 610..<616)
      sample.notice.validity.repealedBy = Located("2013-0002", at: 640..<650)
    }
    for number in ["2013-0002", "2013-0003", "2013-0004"] { try whole.add(number) }
    let asked = Mutex<Set<String>>([])
    let items = try whole.items.map { sample in
      let (path, assessment) = (sample.notice.path, try sample.assess())
      return AssessedItem(notice: sample.placed) {
        asked.withLock { _ = $0.insert(path) }
        return assessment
      }
    }
    _ =
      AssessedBoard(board: whole.settings, kinds: [], calendar: calendar, today: whole.today, items: items)
      .findingsAtItems
    #expect(asked.withLock { $0 } == ["content/应急管理/2013-0002.md"])
  }
}
