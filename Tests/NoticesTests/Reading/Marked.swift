import Diagnostics
import Samples
import Testing

@testable import Notices

/// A text in which ①, ② … stand where findings are expected.
struct Marked {
  var bytes: [UInt8] = []
  /// The bytes before which the marks stood, in the order of the marks.
  var places: [Int] = []

  init(_ text: String) {
    let marks = Array("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮".unicodeScalars)
    var found: [Int: Int] = [:]
    for scalar in text.unicodeScalars {
      if let mark = marks.firstIndex(of: scalar) {
        found[mark] = bytes.count
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    places = found.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// A finding as tests state it: `4:7 no-such-day`.
func stated(_ findings: [Finding], in bytes: [UInt8]) -> [String] {
  findings.map { "\(TextPosition(of: $0.range.lowerBound, in: bytes)) \($0.rule.id)" }.sorted()
}

/// Expects exactly the rules at the marks, in the order of the marks.
func expect(
  _ findings: [Finding], _ rules: [String], in marked: Marked, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(marked.places.count == rules.count, "marks and rules must pair", sourceLocation: sourceLocation)
  let wanted = zip(marked.places, rules).map { "\(TextPosition(of: $0, in: marked.bytes)) \($1)" }
  #expect(stated(findings, in: marked.bytes) == wanted.sorted(), sourceLocation: sourceLocation)
  for finding in findings {
    #expect(finding.hint != nil, "every finding says what to do", sourceLocation: sourceLocation)
  }
}

extension Board {
  /// A board with a few categories.
  static let small = sample(categories: ["工作动态", "应急管理", "财经信息"])
}

/// Reads a marked item of the category 应急管理.
func read(_ text: String, path: String = "content/应急管理/防汛.md") -> (Notice?, [Finding], Marked) {
  let marked = Marked(text)
  var findings: [Finding] = []
  let notice = NoticeReader(board: .small).read(marked.bytes, path: path, findings: &findings)
  return (notice, findings, marked)
}

/// One line of front matter among lines that are right, with the rules that it breaks at its marks.
struct Slip: Sendable, CustomTestStringConvertible {
  var name: String
  var line: String
  var rules: [String]

  init(_ name: String, _ line: String, _ rules: String...) {
    self.name = name
    self.line = line
    self.rules = rules
  }

  var testDescription: String { name }

  /// The whole file; the lines that are right leave out the keys that the slip is about.
  var file: String {
    let right = [
      ("标题", "标题: 防汛应急预案"), ("索引号", "索引号: 2013-0031"), ("形成日期", "形成日期: 2013-05-20"), ("保密", "保密: 可以公开"),
    ]
    let lines = right.filter { !line.contains($0.0) }.map(\.1)
    return "---\n\(lines.joined(separator: "\n"))\n\(line)\n档号: 甲\n---\n正文\n"
  }
}
