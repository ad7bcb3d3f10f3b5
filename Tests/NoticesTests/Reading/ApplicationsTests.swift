import Diagnostics
import Testing

@testable import Notices

/// The ledger of applications.
struct ApplicationsTests {
  private static let header = Ledger.applications.header + "\n"

  private func read(_ text: String) -> ([Application]?, [Finding], Marked) {
    let marked = Marked(text)
    var findings: [Finding] = []
    let rows = LedgerReader<Application>().read(marked.bytes, path: "content/台账/依申请公开.csv", findings: &findings)
    return (rows, findings, marked)
  }

  @Test("the header is the one that the handbook gives")
  func header() {
    #expect(
      Ledger.applications.header == "编号,收到日期,收到方式,申请人类别,事项类别,补正通知,补正收到,征询第三方,征询机关,延期告知,答复日期,答复结果,收费")
    #expect(read(Self.header).0?.isEmpty == true)
  }

  @Test("reads a full row, with a byte order mark, CRLF and the dates that Excel writes")
  func full() throws {
    let row =
      "2021-003,2021/3/1,网络,商业企业,征地补偿,2021-03-03,2021-03-08,2021-03-10至2021-03-15；2021/3/20至,2021-03-11至2021-03-12,"
      + "2021-03-29,2021-05-06,部分公开,40"
    let application = try #require(read("\u{FEFF}" + Self.header.replacing("\n", with: "\r\n") + row + "\r\n").0?.first)
    #expect(application.number.value == "2021-003")
    #expect(application.received.value.description == "2021-03-01")
    #expect(application.channel.value == .internet && application.applicant.value == .business)
    #expect(application.correctionAsked?.value.description == "2021-03-03")
    #expect(application.corrected?.value.description == "2021-03-08")
    #expect(application.thirdParty.map { $0.value.to?.description } == ["2021-03-15", nil])
    #expect(application.otherOrgans.count == 1)
    #expect(application.extended?.value.description == "2021-03-29")
    #expect(application.result?.value == .partial && application.fee.value == 4000)
  }

  @Test("reads a row without anything that has not happened yet, and the form's own result ids")
  func bare() throws {
    let rows = try #require(
      read(Self.header + "1,2021-03-01,当面,其他,低保,,,,,,,,0\n2,2021-03-01,当面,自然人,低保,,,,,,2021-03-02,denied_law,0\n").0)
    #expect(rows[0].replied == nil && rows[0].applicant.value == .otherOrganisation)
    #expect(rows[1].result?.value == .deniedLaw)
    #expect(ReplyResult.allCases.count == 21)
    #expect(Set(ReplyResult.allCases.map(\.name)).count == 21)
  }

  @Test(
    "a column that would hold an applicant is refused by name",
    arguments: ["姓名", "申请人", "申请人姓名", "联系电话", "身份证号", "单位名称", "Email"])
  func persons(heading: String) {
    let (rows, findings, marked) = read(Ledger.applications.header + ",①" + heading + "\n")
    #expect(rows == nil)
    expect(findings, ["ledger-person"], in: marked)
  }

  private static let rest = ",,,,,,,,0\n"

  @Test(
    "reports what is wrong at its row and column",
    arguments: [
      ("①,2021-03-01,当面,自然人,低保" + rest, "empty-value"), ("1,①,当面,自然人,低保" + rest, "empty-value"),
      ("1,①2021-02-30,当面,自然人,低保" + rest, "bad-date"), ("1,①3月1日,当面,自然人,低保" + rest, "bad-date"),
      ("1,2021-03-01,①上门,自然人,低保" + rest, "ledger-word"), ("1,2021-03-01,当面,①张三,低保" + rest, "ledger-word"),
      ("①张三,2021-03-01,当面,自然人,低保" + rest, "ledger-number"),
      ("①370399199001011234,2021-03-01,当面,自然人,低保" + rest, "ledger-number"),
      ("①1:13800000000,2021-03-01,当面,自然人,低保" + rest, "ledger-number"),
      ("1,2021-03-01,当面,自然人,①张三要求公开2013年低保名单" + rest, "ledger-subject"),
      ("1,2021-03-01,当面,自然人,低保,,,①2021-03-01,,,,,0\n", "ledger-consultation"),
      ("1,2021-03-01,当面,自然人,低保,,,①至2021-03-01,,,,,0\n", "ledger-consultation"),
      ("1,2021-03-01,当面,自然人,低保,,,,,,2021-03-02,①,0\n", "ledger-half"),
      ("1,2021-03-01,当面,自然人,低保,,,,,,①,予以公开,0\n", "ledger-half"),
      ("1,2021-03-01,当面,自然人,低保,,,,,,2021-03-02,①同意,0\n", "ledger-word"),
      ("1,2021-03-01,当面,自然人,低保,,,,,,,,①十元\n", "ledger-amount"), ("1,2021-03-01,当面,自然人,低保,,,,,,,,①\n", "empty-value"),
      ("1,2021-03-01,当面,自然人,低保" + rest + "①1,2021-03-01,当面,自然人,低保" + rest, "ledger-repeated"),
      ("①1,2021-03-01,当面\n", "table-width"),
    ])
  func slips(row: String, rule: String) {
    let (rows, findings, marked) = read(Self.header + row)
    #expect(rows == nil)
    expect(findings, [rule], in: marked)
  }

  @Test("no finding repeats a cell, be it typed into the wrong place or in place of the header")
  func silence() {
    let texts = [
      Self.header + "1,张三丰,张三丰,张三丰,张三丰先生,张三丰,张三丰,张三丰,张三丰,张三丰,张三丰,张三丰,张三丰\n", "张三丰,2021-03-01,当面\n",
      Self.header + "张三丰,\"张三丰\n",
    ]
    for text in texts {
      let findings = read(text).1
      #expect(!findings.isEmpty)
      for finding in findings {
        let said = [finding.message.zh, finding.message.en, finding.hint?.zh ?? "", finding.hint?.en ?? ""].joined()
        #expect(!said.contains("张三丰"), "\(finding.rule.id)")
        #expect(finding.isConfidential)
      }
    }
  }
}
