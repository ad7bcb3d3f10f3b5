import Compliance
import Diagnostics
import Extraction
import Notices
import Testing

@Suite("synthetic numbers in disguise")
struct DisguisedLeakTests {
  static let seed: UInt64 = 20_131_126
  static let count = 240

  /// Every number in a disguise and a place that take turns, through the front door of a build.
  @Test("are all found, as what they are, and never repeated", arguments: SyntheticLeak.Kind.allCases)
  func found(_ kind: SyntheticLeak.Kind) throws {
    print("synthetic numbers: \(kind), seed \(Self.seed), \(Self.count) cases")
    var numbers = LeakNumbers(state: Self.seed &+ UInt64(kind.rawValue.utf8.reduce(0) { $0 &* 31 &+ Int($1) }))
    var places: [String: Int] = [:]
    for number in 0..<Self.count {
      let leak = SyntheticLeak(kind, &numbers)
      let context = LeakContext.allCases[number % LeakContext.allCases.count]
      let disguises = (context.isMarkdown ? Disguise.allCases : Disguise.plain).filter { $0.fits(leak) }
      let disguise = numbers.one(of: disguises.filter { $0 != .broken || ![.table, .heading].contains(context) })
      let typed = disguise.applied(to: leak, &numbers)
      let findings = try Self.findings(typed, leak.label ?? "", context)
      let found = findings.first { $0.rule.id == leak.rule && $0.class == .hold && $0.severity == .error }
      #expect(
        found?.message.zh.contains(leak.name) == true && found?.isConfidential == true,
        "\(kind) \(number): \(context) \(disguise) \(typed) \(findings.map(\.rule.id))")
      #expect(!findings.contains { $0.message.zh.contains(leak.number.prefix(10)) }, "\(kind) \(number) is repeated")
      places["\(context)", default: 0] += 1
    }
    #expect(places.count == LeakContext.allCases.count && places.values.allSatisfy { $0 >= 12 })
  }

  private static func findings(_ typed: String, _ label: String, _ context: LeakContext) throws -> [Finding] {
    if let text = context.text(typed, label: label) {
      var file = JudgedFile()
      file.extract.texts = [ExtractedText(Array(text.utf8))]
      return try file.findings
    }
    var sample = try Sample()
    context.put(typed, label: label, into: &sample)
    return try sample.assessShown().findings.filter(\.isConfidential)
  }
}
