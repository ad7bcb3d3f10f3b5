import Diagnostics
import Testing

@testable import Notices

/// An edit says what was meant and leaves every other byte as it is.
struct NoticeEditorTests {
  private static let path = "content/应急管理/防汛.md"

  private func read(_ bytes: [UInt8], path: String = path) throws -> Notice {
    var findings: [Finding] = []
    let notice = NoticeReader(board: .small).read(bytes, path: path, findings: &findings)
    return try #require(notice, "\(findings.map(\.rule.id))")
  }

  private func editor(_ bytes: [UInt8], path: String = path) throws -> NoticeEditor {
    NoticeEditor(try read(bytes, path: path), bytes: bytes, reader: NoticeReader(board: .small))
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso8601: text.utf8)) }

  @Test("every step is appended in turn, whatever the style, and nothing else changes", arguments: WrittenItem.all)
  func signs(item: WrittenItem) throws {
    var bytes = Array(item.text.utf8)
    let people = ["王芳", "李强", "吴萍", "孙涛", "周静"]
    let signed = try read(bytes).review.values.count
    for step in ReviewStep.allCases.dropFirst(signed) {
      let line = SignOff(
        step: step, person: people[step.rawValue], date: try day("2013-05-2\(step.rawValue + 1)"),
        fingerprint: Fingerprint(fingerprintExample), published: step == .release ? try day("2013-05-30") : nil)
      let before = try read(bytes)
      let edited = try editor(bytes).signed(line)
      let after = try read(edited)
      #expect(after.review.values == before.review.values + [line])
      #expect(after.parts(differingFrom: before, edited, bytes) == [.review])
      #expect(edited.difference(from: bytes).removals.isEmpty)
      #expect(edited.hasOneRunMore(than: bytes), "\(String(decoding: edited, as: UTF8.self))")
      bytes = edited
    }
    #expect(bytes.usesOneLineEnd)
  }

  @Test("the day of publication is put below the day of forming, or over the one that is there")
  func publishes() throws {
    let line = SignOff(step: .filing, person: "王芳", date: try day("2013-05-21"))
    let bytes = Array(WrittenItem("", "审查:\n").text.utf8)
    let once = try editor(bytes).signed(line, published: try day("2013-06-03"))
    let text = String(decoding: once, as: UTF8.self)
    #expect(text.contains("形成日期: 2013-05-20\n公开日期: 2013-06-03\n保密"))
    let second = SignOff(step: .first, person: "李强", date: try day("2013-05-22"))
    let quoted = Array(text.replacing("公开日期: 2013-06-03", with: "公开日期: \"2013-06-03\"").utf8)
    let twice = String(decoding: try editor(quoted).signed(second, published: try day("2013-06-05")), as: UTF8.self)
    #expect(twice.contains("公开日期: \"2013-06-05\"\n保密"))
  }

  @Test(
    "a withdrawal is read back as it was meant, whatever the reason holds",
    arguments: WrittenItem.all.prefix(12),
    ["表内多列了一栏", "多列了两栏, 见 [附件]", "写成: \"甲\" # 乙", "'引号'", "- 甲", "结尾:", "a\\b", "{甲}", "null", "12:30"])
  func withdraws(item: WrittenItem, reason: String) throws {
    let bytes = Array(item.text.utf8)
    let withdrawal = Withdrawal(
      date: try day("2013-07-01"), reason: reason, person: "周静", hidesTitle: reason.count % 2 == 0)
    let edited = try editor(bytes).withdrawn(withdrawal)
    let (before, after) = (try read(bytes), try read(edited))
    #expect(after.withdrawal?.value == withdrawal)
    #expect(after.parts(differingFrom: before, edited, bytes) == [.withdrawal])
    #expect(edited.difference(from: bytes).removals.isEmpty && edited.hasOneRunMore(than: bytes))
  }

  @Test(
    "what cannot be edited safely is refused",
    arguments: [
      "---\n{ 标题: 防汛, 索引号: 2013-0031, 形成日期: 2013-05-20, 保密: 可以公开 }\n---\n",
      "---\n{ 标题: 防汛, 索引号: 2013-0031,\n  形成日期: 2013-05-20, 保密: 可以公开 }\n---\n正文\n",
    ])
  func refuses(text: String) throws {
    let line = SignOff(step: .filing, person: "王芳", date: try day("2013-05-21"))
    let editor = try editor(Array(text.utf8))
    #expect(throws: EditFailure.unknownStyle) { try editor.signed(line) }
  }

  @Test("a name or a reason that would say something else is refused")
  func refusesValues() throws {
    let editor = try editor(Array(WrittenItem("", "审查: [填报 王芳 2013-05-21]\n").text.utf8))
    let day = try day("2013-05-22")
    for person in ["李 强", "李,强", "李]强", ""] {
      #expect(throws: EditFailure.wouldSayOtherwise) {
        try editor.signed(SignOff(step: .first, person: person, date: day))
      }
    }
    for reason in ["两行\n两行", "\u{7}铃", " "] {
      #expect(throws: EditFailure.badCharacter) {
        try editor.withdrawn(Withdrawal(date: day, reason: reason, person: "周静", hidesTitle: false))
      }
    }
  }

  // MARK: - Revisions

  private static let released = """
    ---
    标题: 防汛应急预案
    索引号: 2013-0031
    形成日期: 2013-05-20
    公开日期: 2013-06-03
    # 说明文字
    审查:
      - 填报 王芳 2013-05-21
      - 公开 周静 2013-06-03 \(fingerprintExample)
    档号: 甲
    ---

    原来的正文。

    """

  private static let histories = [
    "", "变更:\n  - 日期: 2013-06-10\n    公开: 2013-06-11\n    说明: 更正\n    审查: [填报 王芳 2013-06-10]\n",
    "变更: [{ 日期: 2013-06-10, 公开: 2013-06-11, 说明: 更正, 审查: [填报 王芳 2013-06-10] }]\n", "变更: []\n",
  ]

  @Test(
    "a draft begins as its item without sign-offs, and folding it in adds one change and nothing else",
    arguments: histories, ["\n", "\r\n"])
  func folds(history: String, end: String) throws {
    let text = Self.released.replacing("档号", with: "保密: 可以公开\n\(history)档号").replacing("\n", with: end)
    let bytes = Array(text.utf8)
    let original = try read(bytes)
    let revision = RevisionEditor(of: original, bytes: bytes, reader: NoticeReader(board: .small))
    let path = "content/应急管理/防汛.改稿.md"
    let begun = String(decoding: try revision.draft(note: "更正: 电话"), as: UTF8.self)
    #expect(begun.contains("# 说明文字\(end)变更说明: \"更正: 电话\"\(end)审查:\(end)保密: 可以公开\(end)档号: 甲\(end)---"))
    let changed = begun.replacing("原来的正文", with: "新的正文").replacing("档号: 甲", with: "档号: 乙")
    let draft = try read(Array(changed.utf8), path: path)
    #expect(draft.review.values.isEmpty && draft.changes.isEmpty)
    let change = Change(
      date: try day("2013-07-01"), published: try day("2013-07-02"), note: "更正: 电话",
      review: ReviewTrail(signOffs: [
        Located(SignOff(step: .filing, person: "王芳", date: try day("2013-07-01")), at: 0..<0)
      ]))
    let folded = try revision.folded(draft, bytes: Array(changed.utf8), change: change)
    #expect(folded.notice.review.values == original.review.values)
    #expect(folded.notice.changes.map(\.value.plain) == original.changes.map(\.value.plain) + [change.plain])
    #expect(folded.notice.archive?.value == "乙" && folded.notice.changeNote == nil)
    let result = String(decoding: folded.bytes, as: UTF8.self)
    #expect(result.contains("新的正文") && result.contains("# 说明文字\(end)审查:"))
    #expect(folded.bytes.usesOneLineEnd)
  }

  @Test("exceptions are copied into a draft, go along when it is folded in, and no edit may change them")
  func exceptions() throws {
    let list = "例外: [{ 规则: home-address, 内容: 住址, 人: 孙涛, 日期: 2013-05-28, 理由: 送达公告 }]\n"
    let bytes = Array(Self.released.replacing("档号", with: "保密: 可以公开\n\(list)档号").utf8)
    let original = try read(bytes)
    let revision = RevisionEditor(of: original, bytes: bytes, reader: NoticeReader(board: .small))
    let begun = String(decoding: try revision.draft(note: "更正"), as: UTF8.self)
    #expect(begun.contains(list))
    let changed = begun.replacing("2013-05-28", with: "2013-06-28")
    let draft = try read(Array(changed.utf8), path: "content/应急管理/防汛.改稿.md")
    #expect(draft.parts(differingFrom: original, Array(changed.utf8), bytes).contains(.rest))
    let line = Located(SignOff(step: .filing, person: "王芳", date: try day("2013-07-01")), at: 0..<0)
    let change = Change(
      date: try day("2013-07-01"), published: try day("2013-07-02"), note: "更正",
      review: ReviewTrail(signOffs: [line]))
    let folded = try revision.folded(draft, bytes: Array(changed.utf8), change: change)
    #expect(folded.notice.exceptions.map(\.value) == draft.exceptions.map(\.value))
    #expect(folded.notice.exceptions.first?.value.date == (try day("2013-06-28")))
  }

  @Test("the keys of a draft are faults in an item")
  func draftKeys() throws {
    let text = Self.released.replacing("档号", with: "保密: 可以公开\n变更说明: 更正\n变更日期: 2013-07-01\n档号")
    var findings: [Finding] = []
    #expect(NoticeReader(board: .small).read(Array(text.utf8), path: Self.path, findings: &findings) == nil)
    #expect(findings.map(\.rule.id) == ["revision-key", "revision-key"])
  }
}

extension [UInt8] {
  /// Whether these are others with bytes put in at one place.
  fileprivate func hasOneRunMore(than other: [UInt8]) -> Bool {
    let front = zip(self, other).prefix { $0 == $1 }.count
    let back = zip(reversed(), other.reversed()).prefix { $0 == $1 }.count
    return front + back >= other.count
  }

  /// Whether every line feed stands behind a carriage return, or none does.
  fileprivate var usesOneLineEnd: Bool {
    let feeds = indices.filter { self[$0] == 0x0A }
    let paired = feeds.count { $0 > 0 && self[$0 - 1] == 0x0D }
    return paired == 0 || paired == feeds.count
  }
}
