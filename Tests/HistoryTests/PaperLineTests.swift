import Notices
import Testing

@testable import History

/// Finding sign-offs, numbers and titles in a line of a file.
struct PaperLineTests {
  static let signOffs: [(String, [String])] = [
    ("  - 初审 李强 2013-05-22", ["S初审 李强 2013-05-22"]),
    (
      "  - 公开 周静 2013-06-03 \(fingerprintExample)\r",
      ["S公开 周静 2013-06-03", "F公开 周静 2013-06-03 \(fingerprintExample)"]
    ),
    (
      "  - 公开 周静 2013-06-03  \(fingerprintExample)  2013-06-10",
      ["S公开 周静 2013-06-03", "F公开 周静 2013-06-03 \(fingerprintExample) 2013-06-10"]
    ),
    ("  -  \"复核  孙涛   2013-05-28\"", ["S复核 孙涛 2013-05-28"]),
    ("审查: [填报 王芳 2013-05-21, '初审 li-1 2013-05-22']", ["S填报 王芳 2013-05-21", "S初审 li-1 2013-05-22"]),
    ("  # - 初审 李强 2013-05-22", []),
    ("  - 填报 王芳 2013-05-21 # 初审 李强 2013-05-22", ["S填报 王芳 2013-05-21"]),
    ("  - 初审 李强 2013-02-30", []),
    ("会议定于 2013-05-22 在公开 大厅 2013年召开", []),
    ("已公开 大厅 2013-05-22", []),
    ("初审2013-05-22", []),
    ("2013-05-22", []),
    ("", []),
  ]

  @Test("finds sign-offs as YAML allows them to be written, and none in comments", arguments: signOffs)
  func findsSignOffs(line: String, expected: [String]) {
    let bytes = Array(line.utf8)
    var found: [String] = []
    _ = PaperLineScan.scan(bytes.span) { found.append("\($0.letter)\($0.words)") }
    #expect(found == expected)
  }

  @Test(
    "finds number and title, and says which lines the fingerprint covers",
    arguments: [
      ("索引号: 2013-0031", "I2013-0031", false), ("index: \"2013-0031\" # 号", "I2013-0031", false),
      ("标题: 防汛预案", "T防汛预案", false), ("保密: 可以公开", "", false), ("撤回: { 日期: 2013-09-02 }", "", true), ("审查:", "", true),
      ("正文。", "", false),
      ("   ", "", true),
    ])
  func findsHeadings(line: String, expected: String, isOutside: Bool) {
    let bytes = Array(line.utf8)
    var found = ""
    let isKnown = PaperLineScan.scan(bytes.span) { found += "\($0.letter)\($0.words)" }
    #expect(found == expected)
    if !expected.hasPrefix("I") { #expect(isKnown == isOutside) }
  }

  @Test(
    "reads the paths that git writes",
    arguments: [
      ("+++ b/应急管理/预案.md", "应急管理/预案.md"), ("+++ b/有 空格.md\t", "有 空格.md"), ("+++ /dev/null", nil),
      (#"+++ "b/\"引号\"\\\001.md""#, "\"引号\"\\\u{1}.md"),
    ] as [(String, String?)])
  func readsPaths(line: String, path: String?) {
    let bytes = Array(line.utf8)
    #expect(GitPath.read(bytes.span, from: 4) == path)
  }

  @Test(
    "reckons days in China",
    arguments: [(0, "1970-01-01"), (57_599, "1970-01-01"), (57_600, "1970-01-02"), (-28_801, "1969-12-31")])
  func reckonsDays(seconds: Int, day: String) {
    #expect(CivilDate.inChina(seconds).description == day)
  }
}

extension PaperLine {
  /// What kind of line it is, as the tests write it.
  fileprivate var letter: String {
    isIndex ? "I" : isTitle ? "T" : words.split(separator: " ").count > 3 ? "F" : "S"
  }
}
