import Compliance
import Diagnostics
@testable import Notices
import Testing

@Suite("step-vacant")
struct StepVacantTests {
  /// `id steps from to`, the last open where it is a hyphen.
  private func people(_ lines: [String]) throws -> [Person] {
    try lines.enumerated().map { number, line in
      let words = line.split(separator: " ").map(String.init)
      var person = Person(
        id: words[0], name: words[0], office: "办",
        steps: words[1].split(separator: "/").compactMap { ReviewStep(name: $0) },
        terms: [], emails: [], mayWithdraw: false)
      for place in stride(from: 2, to: words.count, by: 2) {
        person.terms.append(
          .init(from: try .day(words[place]), to: words[place + 1] == "-" ? nil : try .day(words[place + 1])))
      }
      person.place = number * 10..<number * 10 + 5
      return person
    }
  }

  private func findings(_ lines: [String], today: String = "2014-12-01") throws -> [Finding] {
    StepVacant.findings(try people(lines), in: "content/people.yaml", today: try .day(today))
  }

  private static let others = [
    "b 初审 2011-01-01 -", "c 复审 2011-01-01 -", "d 复核 2011-01-01 -", "e 公开 2011-01-01 -",
  ]

  @Test(
    "tells the day on which nobody is in office for a step, that day or up to sixty days before",
    arguments: [
      ("2014-12-31", "2014-12-01", "2015-01-01", Finding.Severity.warning),
      ("2014-12-31", "2015-01-01", "2015-01-01", .error),
      ("2014-12-31", "2020-05-05", "2015-01-01", .error), ("2015-01-29", "2014-12-01", "2015-01-30", .warning),
    ])
  func fires(last: String, today: String, gap: String, severity: Finding.Severity) throws {
    let found = try findings(["a 填报 2011-01-01 \(last)"] + Self.others, today: today)
    #expect(found.count == 1 && found.first?.severity == severity)
    #expect(found.first?.message.zh.hasPrefix("从 \(gap) 起没有人可以签“填报”") == true)
    #expect(found.first?.range == 0..<5)
    #expect(found.first?.hint?.zh.contains("任期: { 从: \(gap) }") == true)
    #expect(found.first?.hint?.zh.hasSuffix("改成：任期: { 从: 2011-01-01 }") == true)
  }

  @Test("tells each step by itself, until when, and where nobody ever signed one")
  func several() throws {
    let found = try findings([
      "a 填报/初审 2011-01-01 2014-12-10 2015-02-01 -", "b 初审 2011-01-01 2014-12-20", "c 复审 2011-01-01 -",
      "e 公开 2011-01-01 -",
    ])
    #expect(
      found.map(\.message.zh) == [
        "从 2014-12-11 起没有人可以签“填报”，到 2015-02-01 才有；没有这一步，什么也公开不了",
        "从 2014-12-21 起没有人可以签“初审”，到 2015-02-01 才有；没有这一步，什么也公开不了",
        "从 2014-12-01 起没有人可以签“复核”；没有这一步，什么也公开不了",
      ])
    #expect(found.last?.range == 0..<0)
  }

  @Test("wants two people for adjacent steps")
  func same() throws {
    let found = try findings(["a 填报/初审 2011-01-01 -"] + Self.others.dropFirst())
    #expect(found.map(\.message.zh) == ["从 2014-12-01 起，“填报”和“初审”只有同一个人可以签；挨着的两步不能是同一个人，什么也公开不了"])
    // Two people suffice for all five steps, each the other's next.
    #expect(try findings(["a 填报/复审/公开 2011-01-01 -", "b 初审/复核 2011-01-01 -"]).isEmpty)
    #expect(
      try findings(["a 填报/初审/复审 2011-01-01 -", "b 填报/初审 2011-01-01 -", "d 复核 2011-01-01 -", "e 公开 2011-01-01 -"])
        .isEmpty)
  }

  @Test(
    "says nothing while each step has somebody",
    arguments: [
      ["a 填报 2011-01-01 2015-01-30"], ["a 填报 2011-01-01 -"], ["a 填报 2011-01-01 2014-12-31", "f 填报 2015-01-01 -"],
      ["a 填报 2011-01-01 2014-12-31", "f 填报 2014-06-01 2016-01-01"],
    ])
  func passes(lines: [String]) throws { #expect(try findings(lines + Self.others).isEmpty) }
}
