import Diagnostics
import Testing

@testable import Notices

/// A whole item, and what must hold for any item at all.
struct NoticeTests {
  static let sample = """
    ---
    标题: 南鲁山镇2013年防汛抗旱应急预案
    类别: 应急管理
    索引号: 2013-0031
    文号: 示例镇政发〔2013〕12号
    发布机构: 防汛办
    形成日期: 2013-05-20
    起算: { 事由: 批准, 日期: 2013-05-19 }
    公开日期: 2013-06-03
    概述: 防汛抗旱的组织与处置
    关键词: [防汛, 应急预案]
    主题分类: 应急管理
    档号: 2013-应急-07
    种类: yusuan
    公示: { 起: 2013-05-01, 止: 2013-05-08 }
    有效性: 废止
    施行日期: 2013-06-01
    有效期至: 2018-05-31
    废止依据: 示例镇政发〔2014〕3号
    变更:
      - 日期: 2013-08-01
        公开: 2013-08-12
        说明: 更正电话
        审查:
          - 填报 王芳 2013-08-01
          - 公开 周静 2013-08-12 \(fingerprintExample)
    撤回: { 日期: 2013-09-02, 原因: 内容有误, 人: 周静, 原题: 隐去 }
    保密: { 提请审核: 县保密局, 日期: 2013-05-21, 答复: 可以公开, 答复日期: 2013-05-30 }
    审查:
      - 填报 王芳 2013-05-21
      - 初审 李强 2013-05-22
      - 复审 赵敏 2013-05-24
      - 复核 孙涛 2013-05-28
      - 公开 周静 2013-06-03 \(fingerprintExample)
    逾期说明: 等待批复
    附件:
      - { 文件: 附件/预案.pdf, 名称: 预案全文 }
    解读: 2013-0012
    重点: true
    别名: [old/page.html]
    例外:
      - { 规则: mobile-phone, 内容: 138****0000, 人: 孙涛, 日期: 2013-05-28, 理由: 防汛值班电话 }
    ---
    正文
    """

  @Test("reads every key of an item")
  func readsEverything() throws {
    let (read, findings, marked) = readItem(Self.sample)
    #expect(stated(findings, in: marked.bytes) == [])
    let notice = try #require(read)
    #expect(notice.title.value == "南鲁山镇2013年防汛抗旱应急预案")
    #expect(notice.category == 1)
    #expect("\(notice.index.value)" == "2013-0031")
    #expect(notice.documentNumber?.value == "示例镇政发〔2013〕12号")
    #expect(notice.agency?.value == "防汛办")
    #expect("\(notice.formed.value)" == "2013-05-20")
    #expect(notice.starts?.value.event == "批准")
    #expect(notice.published.map { "\($0.value)" } == "2013-06-03")
    #expect(notice.summary?.value == "防汛抗旱的组织与处置")
    #expect(notice.keywords.map(\.value) == ["防汛", "应急预案"])
    #expect(notice.subject?.value == "应急管理" && notice.archive?.value == "2013-应急-07")
    #expect(notice.kind?.value == "yusuan")
    #expect(notice.display.map { $0.value.from.days(to: $0.value.to) } == 7)
    #expect(notice.validity.state?.value == .repealed && notice.validity.repealedBy?.value == "示例镇政发〔2014〕3号")
    #expect(notice.validity.effective != nil && notice.validity.expires != nil)
    #expect(notice.lateReason?.value == "等待批复")
    #expect(notice.attachments.map(\.value) == [Attachment(file: "附件/预案.pdf", name: "预案全文")])
    #expect(notice.explains.map { "\($0.value)" } == "2013-0012")
    let exception = LeakException(
      rule: "mobile-phone", masked: "138****0000", person: "孙涛", date: CivilDate(daysSinceEpoch: 15_853),
      reason: "防汛值班电话")
    #expect(notice.exceptions.map(\.value) == [exception])
    #expect(notice.isFeatured && notice.aliases.map(\.value) == ["old/page.html"])
    #expect(String(decoding: marked.bytes[notice.body], as: UTF8.self) == "正文")
  }

  @Test("reads the trails, the referral and the withdrawal of an item")
  func readsTrails() throws {
    let notice = try #require(readItem(Self.sample).0)
    #expect(notice.review.signOffs.map(\.value.step) == ReviewStep.allCases)
    #expect(notice.review.line(.release)?.value.fingerprint?.description == fingerprintExample)
    #expect(notice.review.signOffs.first?.value.person == "王芳")
    #expect(notice.changes.first?.value.review.signOffs.count == 2)
    #expect(notice.withdrawal?.value.hidesTitle == true && notice.withdrawal?.value.person == "周静")
    let day = try #require(CivilDate(year: 2013, month: 5, day: 30))
    guard case .referred(let organ, _, let answer) = notice.secrecy.value else {
      Issue.record("the referral was not read")
      return
    }
    #expect(organ == "县保密局" && answer == Secrecy.Answer(mayPublish: true, date: day))
  }

  @Test("gives the bytes of each value, whatever stands before it")
  func givesRanges() throws {
    let (read, _, marked) = readItem("\u{FEFF}" + Self.sample.replacing("\n", with: "\r\n"))
    let notice = try #require(read)
    func text(_ range: Range<Int>) -> String { String(decoding: marked.bytes[range], as: UTF8.self) }
    #expect(text(notice.title.range) == notice.title.value)
    #expect(text(notice.index.range) == "2013-0031")
    #expect(notice.keywords.map { text($0.range) } == ["防汛", "应急预案"])
    #expect(text(notice.review.range) == "审查")
    #expect(notice.review.signOffs.last.map { text($0.range) } == "公开 周静 2013-06-03 \(fingerprintExample)")
    #expect(text(notice.secrecy.range).hasPrefix("{"))
  }

  @Test("reads English aliases as it reads Chinese keys")
  func readsAliases() throws {
    let (read, findings, _) = readItem(
      "---\ntitle: 甲\nindex: 2013-0031\nformed: 2013-05-20\nsecrecy: 不予公开\nkeywords: [乙]\nfeatured: 否\n---\n")
    #expect(findings.isEmpty)
    let notice = try #require(read)
    #expect(notice.secrecy.value == .refused && notice.keywords.count == 1 && !notice.isFeatured)
  }

  @Test("accepts an item that nobody has signed yet")
  func acceptsDraft() throws {
    for line in ["审查:", "审查: []", "档号: 甲"] {
      let (read, findings, _) = readItem(
        "---\n标题: 甲\n索引号: 2013-0031\n形成日期: 2013-05-20\n保密: 可以公开\n\(line)\n---\n")
      #expect(findings.isEmpty)
      #expect(try #require(read).review.signOffs.isEmpty)
    }
  }

  /// The whole number in release; a share of it in the everyday run.
  #if DEBUG
    static let rounds = 6_000
  #else
    static let rounds = 50_000
  #endif

  @Test("never traps on damaged files, and never stays silent about one it cannot read")
  func survivesMutations() {
    var random = Mutations(seed: 20_130_031)
    let original = Array(Self.sample.utf8)
    let reader = NoticeReader(board: .small)
    for round in 0..<Self.rounds {
      let bytes = random.mutated(original)
      var findings: [Finding] = []
      let notice = reader.read(bytes, path: "content/应急管理/甲.md", findings: &findings)
      if notice == nil, findings.isEmpty { Issue.record("round \(round): silent about \(bytes)") }
      for finding in findings where finding.range.upperBound > bytes.count {
        Issue.record("round \(round): \(finding.rule.id) beyond the end")
      }
    }
  }
}

/// Reads a text of which ① and its like are no marks.
private func readItem(_ text: String) -> (Notice?, [Finding], Marked) {
  read(text, path: "content/应急管理/防汛.md")
}

/// Damage to a file, the same for the same seed.
struct Mutations {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private static let pieces = [
    "：", "　", "\t", "-", "- ", ": ", ":", " #", "\"", "'", "[", "]", "{", "}", "，", "】", "&", "*", "!", "|", ">",
    "---\n",
    "...\n", "\n", "\r\n", "\r", "\u{0}", "\u{FEFF}", "\u{2028}", "标题", "<<: ", "? ", "%", "  ", "２", "\\", "~", ",",
  ].map { Array($0.utf8) }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, bound)))
  }

  mutating func mutated(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0...next(4) {
      let place = next(bytes.count)
      switch next(6) {
      case 0: bytes[place] = UInt8(next(256))
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(12)))
      case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next(40))], at: next(bytes.count))
      default: bytes.insert(contentsOf: Self.pieces[next(Self.pieces.count)], at: place)
      }
      if bytes.isEmpty { return bytes }
    }
    return bytes
  }
}
