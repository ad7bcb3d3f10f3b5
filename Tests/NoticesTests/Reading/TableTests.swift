import Diagnostics
import Testing

@testable import Notices

/// 工作日.csv and the ledger of village contacts.
struct TableTests {
  static let header = "村,姓名,职务,办公电话,任期起,任期止\n"

  static func contacts(_ text: String) -> ([VillageContact]?, [Finding], Marked) {
    let marked = Marked(text)
    var findings: [Finding] = []
    let contacts = VillageContactsReader().read(marked.bytes, path: "content/台账/村务联系人.csv", findings: &findings)
    return (contacts, findings, marked)
  }

  static func calendar(_ text: String) -> ([CalendarRow]?, [Finding], Marked) {
    let marked = Marked(text)
    var findings: [Finding] = []
    let rows = CalendarRowsReader().read(marked.bytes, path: "content/工作日.csv", findings: &findings)
    return (rows, findings, marked)
  }

  @Test("reads village, role and phone, whatever the order of the columns")
  func readsContacts() {
    let wanted = [VillageContact(village: "一村", role: "会计, 文书", officePhone: "0533")]
    #expect(Self.contacts(Self.header + "一村,张三,\"会计, 文书\",0533,2011-06-01,\n").0 == wanted)
    #expect(Self.contacts("\u{FEFF}" + Self.header + "一村,张三,\"会计, 文书\",0533,,\r\n\r\n").0 == wanted)
    #expect(Self.contacts(Self.header.dropLast() + "\r一村,张三,\"会计, 文书\",0533,,\r").0 == wanted)
    #expect(Self.contacts("职务,村,姓名,任期起,任期止,办公电话\r\n\"会计, 文书\",一村,张三,,,0533").0 == wanted)
  }

  @Test(
    "reports what is wrong with the ledger, and never repeats its lines",
    arguments: [
      ("①村,姓名,职务,办公电话,任期起\n", "missing-column"), ("村,姓名,职务,办公电话,任期起,任期止,①手机\n", "unknown-column"),
      ("村,姓名,职务,办公电话,任期起,任期止,①村\n", "repeated-column"), (header + "①一村,张三,会计,0533\n", "table-width"),
      (header + "①一村，张三，会计，0533，，\n", "table-width"), (header + "①一村,\"张三,会计,0533,,\n", "table-quote"),
      (header + "①一村,\"张\"三,会计,0533,,\n", "table-quote"), (header + "一村,张三,会计,①,,\n", "empty-value"),
      (header + "一村,张三,会计,0533,①2011.6.1,\n", "bad-date"),
      (header + "一村,张三,会计,0533,2012-06-01,①2011-06-01\n", "term-order"), ("①", "empty-file"),
    ])
  func reportsContacts(text: String, rule: String) {
    let (contacts, findings, marked) = Self.contacts(text)
    #expect(contacts == nil)
    expect(findings, [rule], in: marked)
  }

  @Test("a quote without its partner on the line spoils no other row")
  func brokenLine() {
    let (contacts, findings, marked) = Self.contacts(
      Self.header + "①一村,\"张\n②三\",会计,0533\n一村,张三,会计,③,,\r\n")
    #expect(contacts == nil)
    expect(findings, ["table-quote", "table-quote", "empty-value"], in: marked)
  }

  @Test("a cell goes on over a line where the row then has all its cells")
  func brokenCell() {
    #expect(Self.contacts(Self.header + "一村,\"张\n三\",会计,0533,,\n").0?.count == 1)
  }

  @Test(
    "reads days as a spreadsheet leaves them",
    arguments: [
      "2027/1/1", "2027年1月1日", "2027-1-1", "2027/1/1 0:00", "2027年1月1日星期五", "２０２７-０１-０１", "2027-01-01（周五）",
      "2027/1/1 9:30", "2027-01-01T09:30:00",
    ])
  func officeDays(day: String) {
    let (rows, findings, _) = Self.calendar("日期,类型,名称\n\(day),放假,元旦\n,,\n")
    #expect(rows?.map(\.date.description) == ["2027-01-01"], "\(findings.map(\.message.zh))")
  }

  @Test(
    "a day of another weekday, or with what is no time behind it, is not understood",
    arguments: [
      "2027-01-01（周四）", "2027年1月1日星期六", "2027/1/1 24:30", "2027/1/1 9:5:3:1", "2027/1/1 :",
    ])
  func oddDays(day: String) {
    #expect(Self.calendar("日期,类型,名称\n\(day),放假,元旦\n").1.map(\.rule.id) == ["bad-date"])
  }

  @Test("reads days off and working weekends")
  func readsCalendar() throws {
    let rows = try #require(Self.calendar("日期,类型,名称\n2027-01-01,放假,元旦\n2027-01-09,上班,元旦\n").0)
    #expect(rows.map(\.isWorkingDay) == [false, true])
    #expect(rows.map(\.name) == ["元旦", "元旦"])
    #expect(Self.calendar("日期,类型,名称\n").0 == [])
  }

  @Test(
    "reports what is wrong with the calendar",
    arguments: [
      ("①1/1/2027,放假,元旦\n", "bad-date"), ("2027-01-01,①休息,元旦\n", "unknown-word"),
      ("2027-01-01,放假,元旦\n①2027-01-01,上班,元旦\n", "repeated-value"), ("①2027-02-29,放假,元旦\n", "no-such-day"),
    ])
  func reportsCalendar(rows: String, rule: String) {
    let (calendar, findings, marked) = Self.calendar("日期,类型,名称\n" + rows)
    #expect(calendar == nil)
    expect(findings, [rule], in: marked)
  }

  @Test(
    "a row that cannot be right is told",
    arguments: [
      "①2027-05-10,上班,劳动节", "①2027-10-01,上班,国庆节", "①2027-02-06,上班,春节", "①2027-05-15,放假,劳动节",
      "①2072-10-01,放假,国庆节", "①2028-10-02,放假,国庆节", "①1927-10-01,放假,国庆节", "①2026-05-06,上班,劳动节",
      "2027-05-04,放假,劳动节\n①2027-05-16,放假,劳动节", "①2027-05-15,放假,劳动节\n②2027-05-16,放假,劳动节",
    ])
  func impossible(rows: String) {
    let (calendar, findings, marked) = Self.calendar("日期,类型,名称\n" + rows + "\n")
    #expect(calendar == nil)
    expect(
      findings, Array(repeating: "calendar-row-impossible", count: rows.contains("②") ? 2 : 1), in: marked)
  }

  @Test("a row that makes another day of one whose notice is known holds, and is told")
  func departs() throws {
    let (rows, findings, marked) = Self.calendar(
      "日期,类型,名称\n①2025-03-03,放假,春节\n2025-01-28,放假,春节\n2025-01-26,上班,春节\n②2025-01-18,上班,春节\n2027-01-01,放假,元旦\n")
    #expect(rows?.count == 5)
    expect(findings, ["calendar-row-departs", "calendar-row-departs"], in: marked)
    #expect(findings.allSatisfy { $0.severity == .warning && $0.class == .duty })
    #expect(
      findings.first?.message.zh == "2025-03-03（星期一）按国务院办公厅的通知上班，这一行算作放假：期限会往后推，本来超期的可能不报")
  }

  @Test("weekends within a run of days off are passed over, and a correction of a known year holds")
  func redundant() throws {
    let text = """
      日期,类型,名称
      2027-05-01,放假,劳动节
      2027-05-02,放假,劳动节
      2027-05-03,放假,劳动节
      2027-01-01,放假,元旦
      2027-01-02,放假,元旦
      2027-01-03,放假,元旦
      2026-05-05,上班,劳动节
      2026-05-09,放假,劳动节

      """
    let rows = try #require(Self.calendar(text).0)
    #expect(rows.map(\.date.description) == ["2027-05-03", "2027-01-01", "2026-05-05", "2026-05-09"])
  }
}
