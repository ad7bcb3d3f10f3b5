import Compliance
import Diagnostics
import Markup
import Notices
import Testing

/// A body in Markdown in which `⟦…⟧` marks the bytes that must be reported.
struct BodyCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let marked: String

  init(_ rule: String, _ marked: String) { (self.rule, self.marked) = (rule, marked) }

  var testDescription: String { marked }

  /// `rule «bytes»` of each leak that the front door reports.
  func check() throws {
    var parts = marked.split(separator: "⟦", omittingEmptySubsequences: false).map(String.init)
    var body = parts.removeFirst()
    var expected: [String] = []
    for part in parts {
      let halves = part.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
      expected.append("\(rule) «\(halves[0])»")
      body += halves.joined()
    }
    var sample = try Sample()
    sample.body = body
    let bytes = sample.bytes
    let found = try sample.assessShown().findings.filter { $0.isConfidential && $0.severity == .error }
    #expect(found.map { "\($0.rule.id) «\(String(decoding: bytes[$0.range], as: UTF8.self))»" } == expected, "\(body)")
  }
}

@Suite("leaks that markup splits")
struct BodyLeaksTests {
  @Test(
    "a number is whole to a reader, and reported once at its bytes",
    arguments: [
      BodyCase("resident-id", "见⟦370399**1990**03074535⟧。"), BodyCase("resident-id", "⟦&#51;70399199003074535⟧号"),
      BodyCase("resident-id", "号⟦370399\\-19900307\\-4535⟧"), BodyCase("resident-id", "[⟦370399*1990*03074535⟧](a.md)"),
      BodyCase("resident-id", "甲⟦370399199\n003074535⟧乙"), BodyCase("resident-id", "⟦370399`1990`03074535⟧"),
      BodyCase("resident-id", "| 甲 | ⟦370399**1990**03074535⟧ |\n| --- | --- |\n| 1 | 2 |"),
      BodyCase("resident-id", "| 姓名 | 身份证号 |\n| --- | --- |\n| 张三 | ⟦370399**900307**453⟧ |"),
      BodyCase("resident-id", "| 姓名 | 村 | 身份证号 |\n| --- | --- | --- |\n| 张三 | | ⟦370399**900307**453⟧ |"),
      BodyCase("resident-id", "# ⟦3703991990**03074535⟧**"),
      BodyCase("resident-id", "> 引⟦370399**1990**03074535⟧\n\n- 列"),
      BodyCase("resident-id", "先⟦370399199003074535⟧，后⟦370399**1990**03074535⟧"),
      BodyCase("mobile-phone", "拨⟦138**0000**0000⟧"), BodyCase("mobile-phone", "拨⟦1380\n0000000⟧"),
      BodyCase("mobile-phone", "[电话](tel:⟦13800000000⟧)"), BodyCase("mobile-phone", "![⟦138*0000*0000⟧](a.png)"),
      BodyCase("mobile-phone", "[话](b-⟦%31%33800000000⟧.md)"),
      BodyCase("mobile-phone", "[⟦话⟧](a.md \"&#49;3800000000\")"),
      BodyCase("bank-card", "⟦6299990**102**030405060⟧"),
      BodyCase("passport", "⟦E1234**5678⟧**"),
      BodyCase("number-half-masked", "遮⟦370399199003\\*\\*\\*\\*35⟧"), BodyCase("secrecy-mark", "⟦机**密**★10年⟧"),
      BodyCase("resident-id", "⟦370399*19900307453*5⟧"),
    ])
  func found(_ example: BodyCase) throws { try example.check() }

  @Test(
    "cells, blocks and masks make no numbers",
    arguments: [
      "| 370399 | 19900307 | 4536 |\n| --- | --- | --- |\n| 138 | 0000 | 0000 |", "370399\n\n199003074536",
      "| 1 | 3 | 8 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
      "1. 380\n2. 0000\n3. 0000", "370399********1234 和 138****0000",
      "**2013**年**5**月，共138户1500人", "[甲](a.md)1380[乙](b.md)", "一\n\n二\n\n三\n\n四\n\n五\n\n六\n\n秘密\n",
    ])
  func passes(_ body: String) throws { try BodyCase("", body).check() }
}

@Suite("leaks in any Markdown")
struct BodyLeaksFuzzTests {
  private static let pieces = [
    "370399", "19900307", "4535", "370399199003074535", "13800000000", "**", "*", "`", "\n", "\n\n", "| ", " |",
    "\n| --- | --- |\n",
    "[", "](a.md)", "](b%31.md \"题\")", "![", "\\-", "&#51;", "&", "# ", "- ", "> ", "~~~\n", "<b>", "身份证", "机", "密",
    "★", " ",
    "\u{200B}", "３７０", "E1234567", "甲乙", "\r\n", "    ", "1. ",
  ]

  @Test("never trap, and are placed inside the body", arguments: 0..<40)
  func anyMarkdown(_ batch: Int) throws {
    var numbers = LeakNumbers(state: UInt64(batch))
    for _ in 0..<50 {
      var sample = try Sample()
      sample.body = (0..<Int.random(in: 1...40, using: &numbers)).map { _ in numbers.one(of: Self.pieces) }.joined()
      let end = sample.bytes.count
      for finding in try sample.assessShown().findings where finding.isConfidential {
        let isInside = finding.range.lowerBound >= Sample.bodyStart && finding.range.upperBound <= end
        #expect(isInside && !finding.range.isEmpty, "batch \(batch): \(sample.body)")
      }
    }
  }

  @Test(
    "a number that is split anywhere by anything is found",
    arguments: ["**", "*", "`", "\n", "&#8203;", "\\-", "[](a.md)"])
  func everySplit(_ split: String) throws {
    let number = Array("370399199003074535")
    for place in 1..<18 {
      var sample = try Sample()
      let closing = ["**", "*", "`"].contains(split) ? split : ""
      sample.body = "经办\(String(number[..<place]))\(split)\(String(number[place...]))\(closing)，已办。\n"
      let found = try sample.assessShown().findings.filter { $0.rule.id == "resident-id" }
      #expect(found.count == 1, "\(sample.body) \(found.count)")
    }
  }
}

/// Answers that every file is there, so that nothing but leaks is wrong.
struct EveryFile: ReferenceResolver {
  func link(_ path: String) -> LinkTarget { .page("a.html") }
  func image(_ path: String) -> ImageTarget { .picture(address: "a.png", width: 1, height: 1) }
}

extension Sample {
  /// What the front door of a build says: the body is rendered, and what readers see is looked through.
  func assessShown() throws -> Assessment {
    var renderer = MarkupRenderer()
    var html: [UInt8] = []
    var (read, outline): (ReadableText?, Outline?) = (ReadableText(), nil)
    let (bytes, placed) = (bytes, placed)
    _ = renderer.render(
      bytes.span.extracting(placed.body), resolver: EveryFile(), into: &html, read: &read, outline: &outline)
    return try assessor.assess(
      placed, bytes: bytes, attachments: attachments, shown: read.map { ShownBody($0) }, isBlocked: isBlocked)
  }
}
