import Compliance
import Diagnostics
import Notices

/// What the program's examples bear on a board: its own names, people and years instead of the sample's.
struct ExampleNames: Sendable {
  /// Longest first, so that a part of a name spoils none.
  private let names: [(sample: String, own: String)]
  /// Who signs each step there, in words that only signers' lines have.
  private let people: [(sample: String, own: String)]
  /// How many years the examples lie behind the board.
  private let shift: Int

  init(_ board: Board?, people: [Person], today: CivilDate) {
    names = Self.names(of: board)
    self.people = Self.signers.compactMap { step, samples in
      let own = Roster(people).signers(of: step, on: today).first { !$0.contains("【") }
      return own.map { own in samples.map { ($0, own) } }
    }.flatMap { $0 }
    // The latest day that an example says of the past is that of a release in June.
    shift = today.year - Self.year - (today.parts.month < 7 ? 1 : 0)
  }

  /// The year that most examples are of.
  private static let year = 2013
  private static let years = 2009...2014

  private static let signers: [(ReviewStep, [String])] = [
    (.filing, ["王芳"]), (.first, ["李强"]), (.second, ["赵敏", "吴萍"]), (.verification, ["孙涛"]), (.release, ["周静"]),
  ]

  private static func names(of board: Board?) -> [(sample: String, own: String)] {
    let short = board.map(\.authority.shortName) ?? "本镇"
    let authority = board.map(\.authority.name) ?? "\(short)人民政府"
    let region = board?.authority.region
    let county = region.flatMap(county) ?? "本县"
    return [
      ("南鲁山镇政务公开栏", board?.name ?? "\(short)政务公开栏"), ("山东省淄博市沂源县南鲁山镇", region ?? "\(county)\(short)"),
      ("南鲁山镇人民政府", authority), ("南鲁山镇", short), ("沂源县", county),
      ("nanlushan.example", board?.baseURL.flatMap(host) ?? "gongkai.example"),
      ("示例镇政办发", board?.authority.documentPrefixes.last ?? "\(short)政办发"),
      ("示例镇政发", board?.authority.documentPrefixes.first ?? "\(short)政发"),
    ].filter { $0.0 != $0.1 }
  }

  /// 沂源县 of 山东省淄博市沂源县南鲁山镇.
  private static func county(of region: String) -> String? {
    guard let end = region.lastIndex(of: "县") else { return nil }
    let before = region[..<end]
    let start = before.lastIndex { "市州省盟".contains($0) }.map(region.index(after:)) ?? region.startIndex
    return start < end ? String(region[start...end]) : nil
  }

  private static func host(of address: String) -> String? {
    address.split(separator: "/").dropFirst().first.map(String.init)
  }

  func callAsFunction(_ example: String) -> String {
    var said = example
    for (sample, own) in names + people where said.contains(sample) { said = said.replacing(sample, with: own) }
    return shift == 0 ? said : withYears(of: said)
  }

  /// With the years of the sample as years of the board; digits that are part of longer ones are no years.
  private func withYears(of text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(where: \.isASCIIDigit) {
      let end = rest[start...].firstIndex { !$0.isASCIIDigit } ?? rest.endIndex
      let year = Int(rest[start..<end]).flatMap {
        rest[start..<end].utf8.count == 4 && Self.years.contains($0) ? $0 : nil
      }
      result += rest[..<start] + (year.map { "\($0 + shift)" } ?? rest[start..<end])
      rest = rest[end...]
    }
    return result + rest
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
