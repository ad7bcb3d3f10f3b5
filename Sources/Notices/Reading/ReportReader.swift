package import Diagnostics

enum ReportField: Int, FieldKey {
  case title, year, number, formed, published, secrecy, registered, submitted, review, exceptions
  case source, transcribedFrom, publishedFigures

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .title: FieldSpelling("标题", "title", required: true, example: "标题: 南鲁山镇2013年度政府信息公开工作报告")
    case .year: FieldSpelling("年度", "year", required: true, example: "年度: 2013")
    case .number: FieldSpelling("文号", "number", example: "文号: 示例镇政发〔2014〕2号")
    case .formed: FieldSpelling("形成日期", "formed", required: true, example: "形成日期: 2014-02-17")
    case .published: FieldSpelling("公开日期", "published", example: "公开日期: 2014-02-26")
    case .secrecy: FieldSpelling("保密", "secrecy", required: true, example: "保密: 可以公开")
    case .registered: FieldSpelling("登记数", "registered", example: "登记数: { 依申请公开: 0, …… }")
    case .submitted: FieldSpelling("已报送", "submitted", example: "已报送: 2014-03-10")
    case .review: FieldSpelling("审查", "review", example: "审查: [填报 王芳 2014-02-18]")
    case .exceptions: NoticeField.exceptions.spelling
    case .source: FieldSpelling("来源", "source", example: "来源: 转录")
    case .transcribedFrom:
      FieldSpelling("转录自", "transcribed_from", example: "转录自: 2012年度报告纸质件，2013年3月在县政府网站公布")
    case .publishedFigures:
      FieldSpelling("公布数字", "published_figures", example: "公布数字: { 主动公开.总数: 37, 收费.金额: 0 }")
    }
  }
}

/// The keys of 登记数.
enum RegisteredField: Int, FieldKey {
  case applications, fees, waivers, reviews, lawsuits, complaints

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .applications: FieldSpelling("依申请公开", "applications", required: true, example: "依申请公开: 0")
    case .fees: FieldSpelling("收费金额", "fees", required: true, example: "收费金额: 0")
    case .waivers: FieldSpelling("减免金额", "waivers", required: true, example: "减免金额: 0")
    case .reviews: FieldSpelling("行政复议", "reviews", required: true, example: "行政复议: 0")
    case .lawsuits: FieldSpelling("行政诉讼", "lawsuits", required: true, example: "行政诉讼: 0")
    case .complaints: FieldSpelling("投诉举报", "complaints", required: true, example: "投诉举报: 0")
    }
  }
}

/// Reads yearly reports (`content/年度报告/<year>.md`).
package struct ReportReader: Sendable {
  package init() {}

  /// Reads one file; nil when it has a fault, and then there is at least one finding.
  package func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> YearReport? {
    let before = findings.count
    defer { findings.sortByPlace(from: before) }
    guard let matter = FrontMatter.split(bytes, path: path, findings: &findings) else { return nil }
    let text = LineScan.scan(bytes, in: matter.yaml, path: path, style: .item, findings: &findings)
    let draft = text.decode(path: path, place: matter.opening, keys: ReportField.self, findings: &findings) { reader in
      var draft = ReportDraft()
      reader.mapping(ReportField.self) { field, reader in draft.read(field, from: &reader) }
      return draft
    }
    guard let draft else { return nil }
    draft.checkYear(path: path, findings: &findings)
    draft.checkSource(path: path, at: matter.opening, findings: &findings)
    return findings.count == before ? draft.finished(path: path, matter: matter) : nil
  }
}

/// A report while its keys are being read.
private struct ReportDraft {
  private var title: Located<String>?
  private var year: Located<Int>?
  private var documentNumber: Located<String>?
  private var formed: Located<CivilDate>?
  private var published: Located<CivilDate>?
  private var secrecy: Located<Secrecy>?
  private var registered: RegisteredFigures?
  private var submitted: Located<CivilDate>?
  private var review: ReviewTrail?
  private var exceptions: [Located<LeakException>] = []
  private var source: Located<ReportSource>?
  private var transcribedFrom: Located<String>?
  private var publishedFigures: [Transcription.PublishedFigure]?

  mutating func read(_ field: ReportField, from reader: inout YAMLReader) {
    switch field {
    case .title: title = reader.text()
    case .year: year = reader.count()
    case .number: documentNumber = reader.documentNumber()
    case .formed: formed = reader.date()
    case .published: published = reader.date()
    case .secrecy: secrecy = reader.secrecy()
    case .registered: registered = reader.registeredFigures()
    case .submitted: submitted = reader.date()
    case .review: review = reader.review()
    case .exceptions: exceptions = reader.list { $0.exception() } ?? []
    case .source: source = reader.word(ReportSource.self)
    case .transcribedFrom: transcribedFrom = reader.text()
    case .publishedFigures: publishedFigures = reader.publishedFigures()
    }
  }

  /// The year must be one that the Regulation covers, and the file's name.
  func checkYear(path: String, findings: inout [Finding]) {
    guard let year else { return }
    let file = path.split(separator: "/").last ?? ""
    if !YearReport.years.contains(year.value) {
      findings.append(.reportYear(year, in: path))
    } else if file != "\(year.value).md" {
      findings.append(.reportFile(year, file: String(file), in: path))
    }
  }

  /// What is written of a transcription goes together.
  func checkSource(path: String, at opening: Range<Int>, findings: inout [Finding]) {
    if let source, transcribedFrom == nil {
      findings.append(.missingKey(ReportField.transcribedFrom.spelling, of: nil, in: path, at: source.range))
    }
    guard source == nil, transcribedFrom != nil || publishedFigures != nil else { return }
    let place = transcribedFrom?.range ?? publishedFigures?.first?.name.range ?? opening
    findings.append(.missingKey(ReportField.source.spelling, of: nil, in: path, at: place))
  }

  func finished(path: String, matter: FrontMatter) -> YearReport? {
    guard let title, let year, let formed, let secrecy else { return nil }
    var report = YearReport(
      path: path, title: title, year: year, documentNumber: documentNumber, formed: formed, published: published,
      secrecy: secrecy, review: review ?? ReviewTrail(range: matter.opening), registered: registered,
      body: matter.body)
    report.submitted = submitted
    report.exceptions = exceptions
    if let transcribedFrom {
      report.transcription = Transcription(from: transcribedFrom, figures: publishedFigures ?? [])
    }
    return report
  }
}

extension YAMLReader {
  /// Names are free here: which figures there are is known elsewhere.
  fileprivate mutating func publishedFigures() -> [Transcription.PublishedFigure] {
    var figures: [Transcription.PublishedFigure] = []
    names { name, reader in
      if let value = reader.text() { figures.append(.init(name: name, value: value)) }
    }
    return figures
  }

  fileprivate mutating func registeredFigures() -> RegisteredFigures? {
    var figures = [Located<Int>?](repeating: nil, count: RegisteredField.allCases.count)
    mapping(RegisteredField.self) { key, reader in figures[key.rawValue] = reader.count() }
    let read = figures.compactMap { $0 }
    return read.count == figures.count ? RegisteredFigures(values: read) : nil
  }
}
