import Compliance
import Diagnostics
import Notices
import Testing

@Suite("withdrawal-due")
struct WithdrawalDueTests {
  @Test(
    "from the event to the last day: three working days, or the day itself where the kind has no period",
    arguments: [
      ("2013-06-17", Period(3, .workingDays), "2013-06-20"), ("2013-06-20", Period(3, .workingDays), "2013-06-20"),
      ("2013-06-17", nil, "2013-06-17"),
    ])
  func fires(today: String, within: Period?, last: String) throws {
    let found = try Sample.toWithdraw(today: today, within: within).assess().findings
    #expect(found.summary == ["withdrawal-due warning"])
    #expect(found.first?.class == .duty && found.first?.range == 81..<84)
    #expect(found.first?.message.zh.hasPrefix("2013-06-17 处罚决定被撤销，须在 \(last) 前（含当日）撤回") == true)
    #expect(found.first?.hint?.zh.contains("写：撤回: { 日期: \(today), 原因: 处罚决定被撤销") == true)
  }

  @Test("not of what is down, of what was never out, or of what has no 应撤回")
  func passes() throws {
    #expect(try Sample.toWithdraw(today: "2013-06-20", withdrawn: "2013-06-18").assess().findings.isEmpty)
    var draft = try Sample.toWithdraw(today: "2013-06-18")
    draft.notice.review = try trail(Array(Sample.lines.prefix(3)))
    #expect(try draft.assess().findings.first("withdrawal-due") == nil)
    var plain = try Sample.toWithdraw(today: "2013-06-18")
    plain.notice.mustWithdraw = nil
    #expect(try plain.assess().findings.isEmpty)
  }

  @Test("应撤回 leaves the fingerprint alone")
  func fingerprint() throws {
    #expect(try Sample.toWithdraw(today: "2013-06-18").assess().isPublished)
  }
}
