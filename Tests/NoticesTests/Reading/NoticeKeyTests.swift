import Testing

@testable import Notices

/// What holds for every key of an item, whichever it is.
struct NoticeKeyTests {
  @Test("two readings that differ in one key differ in that part", arguments: NoticeField.allCases)
  func compared(key: NoticeField) throws {
    guard key != .category else { return }
    let with = try KeyedItem(key)
    let without = try KeyedItem(key, isWritten: false)
    let parts = with.notice.parts(differingFrom: without.notice, with.bytes, without.bytes)
    #expect(parts == [key.part], "\(key)")
  }
}

/// An item that says one key as its example does, and an item that does not.
struct KeyedItem {
  let bytes: [UInt8]
  let notice: Notice

  init(_ key: NoticeField, isWritten: Bool = true) throws {
    var lines = [
      NoticeField.title: "标题: 甲", .index: "索引号: 2012-0001", .formed: "形成日期: 2012-01-01", .secrecy: "保密: 不予公开",
    ]
    if key == .repealedBy { lines[.validity] = "有效性: 废止" }
    if isWritten { lines[key] = key.spelling.example.replacing("……", with: "填报 王芳 2013-08-01") }
    bytes = Array("---\n\(lines.values.sorted().joined(separator: "\n"))\n---\n正文\n".utf8)
    var findings: [Finding] = []
    let reader = NoticeReader(board: .small)
    let read = reader.read(bytes, path: "content/应急管理/防汛.改稿.md", findings: &findings)
    notice = try #require(read, "\(findings.map(\.rule))")
  }
}

extension NoticeField {
  fileprivate var part: NoticePart {
    switch self {
    case .published: .published
    case .changes: .changes
    case .withdrawn: .withdrawal
    case .review: .review
    case .changedOn, .changeNote: .changeKeys
    default: .rest
    }
  }
}
