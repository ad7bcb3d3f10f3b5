import Diagnostics
import Testing

@testable import Notices

/// The ledgers that the yearly report is made of, but for that of applications.
struct LedgersTests {
  private func read(_ ledger: Ledger, _ rows: String) -> (Ledgers, [Finding], Marked) {
    let marked = Marked("\(ledger.header)\n\(rows)")
    var findings: [Finding] = []
    var ledgers = Ledgers()
    ledgers.read(ledger, marked.bytes, path: "content/\(ledger.file)", findings: &findings)
    return (ledgers, findings, marked)
  }

  @Test(
    "the first lines are those that the handbook gives",
    arguments: [
      (Ledger.disputes, "编号,类型,收到日期,审结日期,结果,申请编号"), (.feedback, "编号,收到日期,来源,性质,事项类别,办结日期,办理结果"),
      (.inquiries, "日期,方式,事项类别,人次,答复日期,答复单位"), (.fees, "编号,日期,种类,项目,申请编号,金额"), (.sessions, "日期,种类,事项类别,次数,人次"),
      (.papers, "年度,种类,本年制发,本年废止,现行有效"), (.actions, "年度,项目,数量"), (.counts, "年度,项目,数值"),
      (.contacts, "村,姓名,职务,办公电话,任期起,任期止"),
    ])
  func headers(ledger: Ledger, header: String) {
    #expect(ledger.header == header)
    let (ledgers, findings, _) = read(ledger, "")
    #expect(findings.isEmpty && ledgers.kept == [ledger])
  }

  @Test("reads an administrative review that is closed and a suit that is not")
  func disputes() {
    let (ledgers, findings, _) = read(
      .disputes, "2021-复1,行政复议,2021-03-01,2021-05-08,结果维持,2021-003\n2021-诉1,复议后起诉,2021/6/1,,,\n")
    #expect(findings.isEmpty)
    #expect(ledgers.disputes.map(\.kind.value) == [.review, .suitAfterReview])
    #expect(ledgers.disputes.map { $0.closed?.value.description } == ["2021-05-08", nil])
    #expect(ledgers.disputes.map(\.outcome?.value) == [.upheld, nil])
    #expect(ledgers.disputes.map(\.application?.value) == ["2021-003", nil])
    #expect(ledgers.disputes.map(\.row) == [2, 3])
  }

  @Test("reads what supervision brought, a session, papers and stated counts")
  func others() {
    let feedback = read(.feedback, "督1,2021-03-01,人大,意见建议,公开栏维护,2021-03-09,已解释\n").0.feedback
    #expect(feedback.first?.source.value == .congress && feedback.first?.outcome?.value == .explained)
    let session = read(.sessions, "2013-03-14,培训,填报和审查,1,38\n").0.sessions.first
    #expect(session?.kind.value == .training && session?.people.value == 38)
    let papers = read(.papers, "2021,规章,0,0,0\n2021,行政规范性文件,2,1,9\n").0.papers
    #expect(papers.map(\.inForce.value) == [0, 9])
    #expect(read(.counts, "2015,统计表.7,36\n2015,统计表.61,1.5\n").0.counts.map(\.value.value) == [3600, 150])
  }

  @Test("reads questions that were answered and one that is open")
  func inquiries() {
    let rows = read(.inquiries, "2013-03-01,电话,办事地点,3,2013-03-01,党政办公室\n2013-03-02,网上,社会救助,1,,\n").0.inquiries
    #expect(rows.map(\.people.value) == [3, 1] && rows.map(\.way.value) == [.telephone, .online])
    #expect(rows.map { $0.answered?.value.description } == ["2013-03-01", nil])
    #expect(rows.map(\.office?.value) == ["党政办公室", nil])
  }

  @Test("an office is named by what it is, whatever it is called")
  func offices() {
    for office in ["便民服务大厅", "镇综合文化站", "财政所", "社会管理服务中心", "党政办", "南鲁山镇人民政府"] {
      #expect(read(.inquiries, "2013-03-01,电话,办事地点,3,2013-03-01,\(office)\n").1.isEmpty, "\(office)")
    }
    for person in ["张三", "王小明", "李所长", "王芳主任", "科长赵敏", "党政办公室2"] {
      let found = read(.inquiries, "2013-03-01,电话,办事地点,3,2013-03-01,\(person)\n").1
      #expect(found.map(\.rule.id) == ["ledger-office"], "\(person)")
      #expect(found.allSatisfy { !($0.message.zh + $0.message.en + ($0.hint?.zh ?? "")).contains(person) })
    }
  }

  @Test("numbers that differ by more than noughts before them are several")
  func numbers() {
    let rows = ["诉1", "诉10", "诉100", "诉101", "2021-诉1", "2021-诉01a"].map { "\($0),行政复议,2021-03-01,,,\n" }
    #expect(read(.disputes, rows.joined()).1.isEmpty)
  }

  @Test("counts fees in fen, whether written with a point or not, and those of table 2 in 万元")
  func amounts() {
    let fees = read(.fees, "费1,2021-03-01,收费,复制,,12.5\n费2,2021-03-01,减免,邮寄,2021-003,12\n").0.fees
    #expect(fees.map(\.amount.value) == [1250, 1200])
    let actions = read(.actions, "2021,行政许可,14\n2021,行政事业性收费,0.3501\n").0.actions
    #expect(actions.map(\.amount.value) == [14, 350_100])
  }

  @Test("a ledger of fees may name departments, and one of them that charged nothing says so with 0")
  func departments() {
    func read(_ rows: String) -> (Ledgers, [Finding], Marked) {
      let marked = Marked("\(Ledger.fees.header),部门\n\(rows)")
      var findings: [Finding] = []
      var ledgers = Ledgers()
      ledgers.read(.fees, marked.bytes, path: "content/\(Ledger.fees.file)", findings: &findings)
      return (ledgers, findings, marked)
    }
    let fees = read("费1,2021-03-01,收费,复制,,12.5,财政所\n费2,2021-12-31,未收费,,,0,司法所\n费3,2021-03-01,收费,复制,,1,\n").0.fees
    #expect(fees.map(\.department?.value) == ["财政所", "司法所", nil] && fees.map(\.amount.value) == [1250, 0, 100])
    #expect(fees.map(\.item?.value) == [.copy, nil, .copy])
    for (rows, rule) in [
      ("费1,2021-12-31,未收费,,,①5,司法所\n", "ledger-amount"), ("费1,2021-12-31,未收费,,,①,司法所\n", "empty-value"),
      ("费1,2021-12-31,收费,①,,5,司法所\n", "empty-value"), ("费1,2021-12-31,收费,复制,,5,①王芳\n", "ledger-office"),
    ] {
      let (ledgers, findings, marked) = read(rows)
      expect(findings, [rule], in: marked)
      #expect(!ledgers.kept.contains(.fees))
    }
    var findings: [Finding] = []
    var ledgers = Ledgers()
    ledgers.read(.fees, Array("\(Ledger.fees.header),部们\n".utf8), path: "台账", findings: &findings)
    #expect(findings.first?.message.zh.contains("是不是“部门”") == true)
  }

  @Test(
    "reports what is wrong at its row and column, and shows no line",
    arguments: [
      (Ledger.disputes, "①张三,行政复议,2021-03-01,,,\n", "ledger-number"),
      (.disputes, "诉1,①仲裁,2021-03-01,,,\n", "ledger-word"),
      (.disputes, "诉1,行政复议,①,,,\n", "empty-value"), (.disputes, "诉1,行政复议,2021-03-01,2021-04-01,①,\n", "ledger-half"),
      (.disputes, "诉1,行政复议,2021-03-01,,,\n①诉1,行政复议,2021-03-01,,,\n", "ledger-repeated"),
      (.disputes, "2021-诉010,行政复议,2021-03-01,,,\n①2021-诉10,行政复议,2021-03-01,,,\n", "ledger-repeated"),
      (.disputes, "诉1,行政复议,2021-03-01,,,①13800000000\n", "ledger-number"),
      (.feedback, "督1,2021-03-01,①李四,意见建议,公开栏,,\n", "ledger-word"),
      (.feedback, "督1,2021-03-01,群众,意见建议,①李四说公开栏太高太旧看不清字,,\n", "ledger-subject"),
      (.feedback, "督1,2021-03-01,群众,意见建议,公开栏,①,已解决\n", "ledger-half"),
      (.inquiries, "2021-03-01,①捎话,办事地点,1,2021-03-01,财政所\n", "ledger-word"),
      (.inquiries, "2021-03-01,电话,办事地点,①,2021-03-01,财政所\n", "empty-value"),
      (.inquiries, "2021-03-01,电话,办事地点,1,2021-03-01,①李四\n", "ledger-office"),
      (.inquiries, "2021-03-01,电话,办事地点,1,①,财政所\n", "ledger-half"),

      (.fees, "费1,2021-03-01,收费,复制,,①十元\n", "ledger-amount"), (.fees, "费1,2021-03-01,收费,复制,,①1.234\n", "ledger-amount"),
      (.fees, "费1,①2021-13-01,收费,复制,,1\n", "bad-date"), (.sessions, "2021-03-01,培训,填报,①,3\n", "empty-value"),
      (.sessions, "2021-03-01,培训,填报,①一,3\n", "ledger-amount"), (.papers, "①21,规章,0,0,0\n", "ledger-amount"),
      (.papers, "2021,规章,0,0,0\n2021,①规章,0,0,0\n", "ledger-repeated"), (.papers, "2021,规章,0,①,0\n", "empty-value"),
      (.actions, "2021,行政许可,①1.5\n", "ledger-amount"), (.actions, "2021,①行政检查,1\n", "ledger-word"),
      (.counts, "2015,①微博 条数,1\n", "ledger-figure"), (.counts, "2015,统计表.7,1\n2015,①统计表.7,2\n", "ledger-repeated"),
    ])
  func slips(ledger: Ledger, rows: String, rule: String) {
    let (ledgers, findings, marked) = read(ledger, rows)
    expect(findings, [rule], in: marked)
    #expect(findings.allSatisfy { $0.isConfidential })
    #expect(ledgers.kept.isEmpty)
    let said = findings.map { $0.message.zh + $0.message.en + ($0.hint?.zh ?? "") }.joined()
    for cell in ["张三", "李四", "13800000000", "仲裁"] { #expect(!said.contains(cell)) }
  }

  @Test(
    "no ledger but that of village contacts may have a column of persons",
    arguments: Ledger.allCases.filter { $0 != .contacts })
  func persons(ledger: Ledger) {
    for heading in ["姓名", "原告姓名", "联系电话", "身份证号"] {
      var findings: [Finding] = []
      var ledgers = Ledgers()
      ledgers.read(ledger, Array("\(ledger.header),\(heading)\n".utf8), path: "台账", findings: &findings)
      #expect(findings.map(\.rule.id) == ["ledger-person"])
    }
  }
}
