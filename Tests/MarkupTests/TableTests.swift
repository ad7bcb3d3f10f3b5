import Glibc
import Testing

@Suite struct TableTests {
  /// Where we differ from cmark-gfm 0.29.0.gfm.6 on purpose, and what is left out to compare the rest.
  ///
  /// - Loose items: cmark-gfm takes the end of a table's row for a blank line, so that a list item becomes loose when
  ///   anything follows a table in it, and when a paragraph stands before it. Ours stays tight.
  /// - Kept lines: a line that begins with a number or the mark of a list keeps its own in ours.
  /// - Backslashes: cmark-gfm also takes the backslash from pipes of the paragraph before the header, even in code.
  ///   Ours leaves a paragraph as it is.
  /// - Tables without any pipe in header and delimiter row (`a` over `:-`) are none here: a body without pipes has no
  ///   tables, whatever else is in it. Lines of that form are not generated.
  private struct Reason: Sendable {
    var name: String
    var allows: @Sendable (String) -> Bool
    var ignored: [String]

    func form(_ html: String) -> String { ignored.reduce(html) { $0.without($1) } }
  }

  private static let reasons = [
    Reason(name: "loose items", allows: { $0.contains("<li>") }, ignored: ["\n", "<p>", "</p>"]),
    Reason(name: "kept lines", allows: { $0.contains("<br") }, ignored: ["<br />", "<br>", "\n", "<p>", "</p>"]),
    Reason(name: "backslashes", allows: { $0.contains("|") }, ignored: ["\n", "<p>", "</p>", "\\"]),
  ]

  /// The rules of the table section of the GFM specification, each with a case of our own.
  @Test(
    "agrees with cmark-gfm on each rule of the specification", .enabled(if: Oracle.isInstalled),
    arguments: [
      "| 村 | 户 |\n| --- | --- |\n| 东 | 西 |", "村|户\n:-:|-:\n东|3", "| a\\|b |\n|-|\n| `c\\|d` **\\|** |",
      "| a |\n|-|\n| b |\n> c", "| a |\n|-|\n| b |\nc\n\nd", "| a | b |\n|-|\n| c |",
      "| a | b |\n|-|-|\n| c |\n| d | e | f |",
      "| a |\n|-|", "a\n| b |\n|-|\n| c |", "| a |\n|-|\n| b |\n~~~\nc\n~~~", "| a |\n|-|\n    b", "    | a |\n    |-|",
      "~~~\n| a |\n|-|\n~~~", "| a |\n---", "| a |\n|-|\n---", "| a |\n|-|\n===", "> | a |\n|-|",
      "> | a |\n> |-|\n| b |",
      "1. | a |\n   |-|\n   | b |\n2. c", "-\t| a |\n\t|-|\n\t| b |", "| [a] |\n|-|\n| [b][a] |\n\n[a]: http://c",
      "|\\||\n|-|",
      "| a |\r\n|-|\r\n| b |\r\n\r\nc", "a | b\n- | -\n", "| a |\n|:-|\n|\n| b |", "|||\n|-|-|",
      "| a |\n| -\t|\n| <http://b> |",
    ])
  func agreesOnRules(_ source: String) throws {
    let theirs = try #require(try Oracle.tables([source]).first)
    #expect(Normal.form(Rendering(source).bytes) == Normal.form(theirs))
  }

  @Test("makes tables that say what their columns are")
  func makesTables() {
    let source = "| 村 | 金额 | 备注 |\n|:--|--:|:-:|\n| 东 | 3 |\n\n| 村 | 金额 | 备注 |\n|-|-|-|\n"
    #expect(
      Rendering(source).html == """
        <div class="table" role="region" tabindex="0" aria-label="表：村 金额 备注">
        <table>
        <thead>
        <tr>
        <th scope="col">村</th>
        <th scope="col" class="num">金额</th>
        <th scope="col" class="mid">备注</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row">东</th>
        <td class="num">3</td>
        <td class="mid"></td>
        </tr>
        </tbody>
        </table>
        </div>
        <div class="table" role="region" tabindex="0" aria-label="表：村 金额 备注 2">
        <table>
        <thead>
        <tr>
        <th scope="col">村</th>
        <th scope="col">金额</th>
        <th scope="col">备注</th>
        </tr>
        </thead>
        </table>
        </div>\n
        """)
  }

  @Test("the first cell of a row heads it, unless it is empty or the only one")
  func headsRows() {
    let html = Rendering("| 村 | 户 |\n|-|--:|\n| 东 | 3 |\n| | 4 |\n| 西 | |\n").html
    #expect(html.contains("<th scope=\"row\">东</th>\n<td class=\"num\">3</td>"))
    #expect(html.contains("<tr>\n<td></td>\n<td class=\"num\">4</td>\n</tr>"))
    #expect(html.contains("<th scope=\"row\">西</th>\n<td class=\"num\"></td>\n</tr>\n</tbody>"))
    #expect(Rendering("| 村 |\n|-|\n| 东 |\n").html.contains("<td>东</td>"))
  }

  @Test("a table is named by the heading before it, and the second one of a heading is numbered")
  func namedByHeading() {
    let table = "\n| 村 | 户 |\n|-|-|\n| 东 | 3 |\n"
    let html = Rendering(table + "\n## 补助标准\n" + table + "\n段落\n" + table + "\n## 名单\n" + table).html
    let names = html.split(separator: "aria-label=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(names == ["表：村 户", "表：补助标准", "表：补助标准 2", "表：名单"])
  }

  @Test("shows tables behind raw HTML that swallows one")
  func showsTablesBehindHTML() {
    let rendering = Rendering("<i><div>\n| a |\n|-|\n| b |\n\n| c |\n|-|\n| d |\n")
    #expect(rendering.html.contains("<th scope=\"col\">c</th>") && rendering.html.contains("<td>d</td>"))
  }

  @Test("takes lines without any pipe for text", arguments: ["a\n:-", "a\n:-\n\n| b"])
  func needsPipe(_ source: String) {
    #expect(!Rendering(source).html.contains("<table>"))
  }

  @Test("finds problems in cells and behind tables at their bytes")
  func findsProblems() {
    let source = "\u{FEFF}甲\n\n| a\\|b <i> | **重：**[丙](无.md) |\r\n|-|-|\r\n| <i> |\r\n\r\n**丁：**戊<u>\n"
    #expect(
      Rendering(source).problems(in: source) == [
        "rawHTML «<i>»", "missingTarget(\"无.md\") «[丙](无.md)»", "rawHTML «<i>»", "rawHTML «<u>»",
      ])
  }

  @Test("agrees with cmark-gfm on 10,000 generated tables", .enabled(if: Oracle.isInstalled))
  func agreesOnGenerated() throws {
    let documents = GeneratedTables.documents(10_000)
    let expected = try Oracle.tables(documents)
    var unexplained: [String] = []
    var explained: [String: Int] = [:]
    for (document, theirs) in zip(documents, expected) {
      let (ours, theirs) = (Normal.form(Rendering(document).bytes), Normal.form(theirs))
      if ours == theirs { continue }
      if let known = Self.reasons.first(where: { $0.allows(ours) && $0.form(ours) == $0.form(theirs) }) {
        explained[known.name, default: 0] += 1
      } else {
        unexplained.append("SOURCE\n\(document)\nOURS\n\(ours)\nTHEIRS\n\(theirs)")
      }
    }
    let some = unexplained.prefix(6).joined(separator: "\n=====\n")
    #expect(unexplained.isEmpty, "\(unexplained.count) differ, such as:\n\(some)")
    #expect(explained.values.reduce(0, +) < 300, "the reasons are for rare cases: \(explained)")
  }
}

extension String {
  fileprivate func without(_ part: String) -> String {
    String(decoding: Normal.replace(Array(utf8), part, ""), as: UTF8.self)
  }
}
