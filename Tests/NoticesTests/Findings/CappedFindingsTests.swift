import Testing

@testable import Diagnostics

/// Many findings of one file: each is placed without counting the file anew, and people are shown no more than they can
/// mend.
struct CappedFindingsTests {
  private static let rule = Rule(
    "capped-rule", .duty, .error, title: Phrase(zh: "甲", en: "a"), requirement: Phrase(zh: "甲", en: "a"), wrong: "甲",
    right: "乙")

  private func finding(_ path: String, _ place: Int, _ severity: Finding.Severity = .error) -> Finding {
    Finding(Self.rule, severity, in: path, at: place..<place + 1, Phrase(zh: "甲", en: "a"))
  }

  @Test("an index says the same position of every byte as counting does")
  func positions() {
    let texts = [
      "", "\n", "a", "\u{FEFF}a\nb", "一二\r\n三\n\n🌟x", String(repeating: "甲", count: 400),
      String(repeating: "甲乙ab\n", count: 200), String(repeating: "x", count: 256),
    ]
    for text in texts {
      let bytes = Array(text.utf8)
      let index = TextIndex(bytes)
      for place in -1...bytes.count + 1 {
        #expect(
          index.position(of: place, in: bytes) == TextPosition(of: place, in: bytes), "\(place) of \(text.prefix(9))")
      }
    }
  }

  @Test("few findings are all kept")
  func few() {
    let capped = CappedFindings((0..<5).map { finding("a", $0) }, limit: 5)
    #expect(capped.kept.count == 5 && capped.more.isEmpty)
  }

  @Test("of many, the heaviest are kept in their order, and the others are counted by file")
  func many() {
    let all =
      (0..<6).map { finding("a", $0, $0 == 5 ? .error : $0 % 2 == 0 ? .note : .warning) } + [finding("b", 0, .note)]
    let capped = CappedFindings(all, limit: 3)
    #expect(capped.kept.filter { $0.path == "a" }.map(\.range.lowerBound) == [1, 3, 5])
    #expect(capped.kept.count == 4 && capped.more == ["a": 3])
  }

  @Test("a text, a page and a log say how many follow")
  func said() {
    let bytes = Array(String(repeating: "甲\n", count: 300).utf8)
    let capped = CappedFindings((0..<300).map { finding("a.md", $0 * 4) })
    let text = FindingsAsText(language: .chinese) { _ in bytes }.text(capped)
    #expect(text.hasSuffix("a.md: 这个文件还有 100 个问题没有列出；改好上面的再检查一次\n"))
    #expect(text.contains("a.md:200:1: error") && !text.contains("a.md:201:1"))
    let page = FindingsAsHTML(language: .english, rules: [Self.rule]) { _ in bytes }
    #expect(page.text(capped.kept, summary: [], more: capped.more).contains("100 more findings of this file"))
    let log = FindingsAsGitHub(language: .english) { _ in bytes }.text(capped)
    #expect(log.contains("::notice file=a.md::100 more findings"))
  }

  @Test("a place far along a line is shown without looking at all of the line", arguments: ["甲", "a"])
  func longLine(word: String) {
    let bytes = Array(String(repeating: word, count: 100_000).utf8)
    let place = bytes.count / 2 / word.utf8.count * word.utf8.count
    let excerpt = Excerpt(bytes, place..<place + word.utf8.count)
    #expect(excerpt.head.hasPrefix("…") && excerpt.marked == word && excerpt.tail.hasSuffix("…"))
    #expect(!excerpt.text.contains("\u{FFFD}"))
  }
}
