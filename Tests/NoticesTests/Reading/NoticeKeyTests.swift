import Diagnostics
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

  @Test("the table holds every key once, and each under names of its own")
  func table() {
    #expect(NoticeKey.all.map(\.field.rawValue).sorted() == NoticeField.allCases.map(\.rawValue))
    #expect(NoticeField.allCases.allSatisfy { $0.key.field == $0 })
    let names = NoticeKey.all.flatMap { [$0.spelling.name, $0.spelling.alias ?? ""] }
    #expect(Set(names).count == 2 * NoticeField.allCases.count && !names.contains(""))
  }

  @Test("what pages are given says a key exactly if it is shown", arguments: NoticeField.allCases)
  func shown(key: NoticeField) throws {
    guard key != .category, key != .withdrawn else { return }
    let with = try KeyedItem(key).notice.shown(showsTitle: true)
    let without = try KeyedItem(key, isWritten: false).notice.shown(showsTitle: true)
    #expect(key.key.saysSame(with, without) == !key.key.isShown, "\(key)")
    if !key.key.isShown { #expect(key.key.saysSame(with, .blank), "\(key)") }
  }

  @Test("of an item that was taken back pages are given nothing but what may stay", arguments: NoticeField.allCases)
  func withdrawn(key: NoticeField) throws {
    var fields = try KeyedItem(key).notice.fields
    fields.withdrawal = try KeyedItem(.withdrawn).notice.withdrawal
    let (titled, bare) = (Notice(fields).shown(showsTitle: true), Notice(fields).shown(showsTitle: false))
    guard !key.key.saysSame(fields, .blank) else { return }
    let staying: [NoticeField] = [.index, .formed, .published, .withdrawn]
    #expect(key.key.saysSame(titled, .blank) == !(staying + [.title, .aliases]).contains(key), "\(key)")
    #expect(key.key.saysSame(bare, .blank) == !staying.contains(key), "\(key)")
  }

  @Test("a release signs a key exactly if the table says so", arguments: NoticeField.allCases)
  func signed(key: NoticeField) throws {
    guard key != .category, key != .attachments else { return }
    let (with, without) = (try KeyedItem(key).signed, try KeyedItem(key, isWritten: false).signed)
    #expect((with != without) == key.key.isSigned, "\(key)")
  }

  @Test("of who signed or took back pages are given no name")
  func names() throws {
    let changes = try KeyedItem(.changes).notice
    #expect(!changes.changes.isEmpty && changes.changes.allSatisfy { !$0.value.review.signOffs.isEmpty })
    #expect(changes.shown(showsTitle: true).changes.allSatisfy { $0.value.review.signOffs.isEmpty })
    #expect(try KeyedItem(.withdrawn).notice.shown(showsTitle: true).withdrawal?.value.person == "")
  }

  @Test("of an item that was taken back every text that stays is handed on, those that stay with its title apart")
  func textsWithdrawn() throws {
    var fields = try KeyedItem(.withdrawn).notice.fields
    fields.aliases = try KeyedItem(.aliases).notice.aliases
    fields.summary = try KeyedItem(.summary).notice.summary
    var (withTitle, always): ([String], [String]) = ([], [])
    Notice(fields).eachText(stayingWithTitle: true) { text, _ in withTitle.append(text.value) }
    Notice(fields).eachText(stayingWithTitle: false) { text, _ in always.append(text.value) }
    #expect(withTitle == ["甲", "old/page.html"] && always == ["内容有误"])
  }

  @Test("every word of a key's example that readers may see is handed on to be looked through")
  func texts() throws {
    var texts: [NoticeField: [String]] = [:]
    for key in NoticeField.allCases where key != .title {
      let notice = try KeyedItem(key).notice
      notice.eachShownText { text, _ in if text.value != "甲" { texts[key, default: []].append(text.value) } }
    }
    #expect(
      texts == [
        .number: ["示例镇政发〔2013〕12号"], .agency: ["南鲁山镇人民政府"], .summary: ["防汛抗旱的组织、预警和处置办法"],
        .keywords: ["防汛", "应急预案"], .subject: ["应急管理"], .archive: ["2013-应急-07"], .starts: ["批准"],
        .repealedBy: ["示例镇政发〔2014〕3号"], .lateReason: ["等待县局批复"], .changes: ["更正电话"],
        .attachments: ["预案全文", "预案.pdf"], .aliases: ["old/page.html"],
        .changeNote: ["更正联系电话"], .handler: ["农业综合服务中心"], .handlerPhone: ["0533-000-0004"],
      ])
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

extension KeyedItem {
  /// What a release signs of the item's keys.
  fileprivate var signed: [String] {
    var values: [String] = []
    notice.sign(on: SigningBasis(column: nil)) { values.append("\($0)\($1) \($2)") }
    return values
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
