@testable import Pages

/// A site and a page as the templates of the tests see them.
struct SampleSite: TemplateScope {
  static let fields: FieldTable<Self> = [
    "root": .text { $0.root },
    "site-name": .text { $0.name },
    "categories": .many { $0.categories },
    "office": .one { $0.office },
    "sample": .flag { _ in true },
  ]

  var root = "../"
  var name = "南鲁山镇 <公开栏>"
  var categories = [SampleLink(name: "概况信息", address: "gaikuang/"), SampleLink(name: "法规文件", address: "fagui/")]
  var office: SampleOffice? = SampleOffice(name: "党政办公室", phone: nil)
}

struct SampleLink: TemplateScope {
  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "address": .text { $0.address },
  ]

  var name: String
  var address: String
}

struct SamplePhone: TemplateScope {
  static let fields: FieldTable<Self> = [
    "number": .text { $0.number }
  ]

  var number: String
}

struct SampleOffice: TemplateScope {
  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "phone": .one { $0.phone },
  ]

  var name: String
  var phone: SamplePhone?
}

struct SamplePage: TemplateScope {
  static let fields: FieldTable<Self> = [
    "title": .text { $0.title },
    "note": .text { _ in "" },
    "count": .written { $1.write($0.items.count) },
    "body": .html { $1.trusted($0.body.utf8) },
    "late": .flag { $0.isLate },
    "previous": .one { $0.previous },
    "office": .one { $0.office },
    "items": .many(SampleLink.self) { page, each in page.items.forEach(each) },
    "keywords": .texts { $0.keywords },
    "none": .many { _ in [SampleLink]() },
  ]

  var title = "防汛 & \"应急\" <预案> '2013'"
  var body = "<p>正文 &amp; 附件</p>"
  var isLate = true
  var previous: SampleLink?
  var office: SampleOffice? = SampleOffice(name: "安监办", phone: SamplePhone(number: "0533-<1>"))
  var items = [SampleLink(name: "甲", address: "2013/0001.html"), SampleLink(name: "乙&", address: "2013/0002.html")]
  var keywords = ["防汛", "<应急>"]
}

/// Template files in memory: the page under the name `page`, partials under theirs.
func sources(_ page: String, _ partials: [String: String] = [:]) -> [TemplateSource] {
  partials.merging(["page": page]) { $1 }.sorted { $0.key < $1.key }.map {
    TemplateSource(name: $0.key, path: "themes/t/templates/\($0.key).mustache", bytes: Array($0.value.utf8))
  }
}

let constants = [
  TemplateConstants(prefix: "t", values: ["print": "打印 & 保存", "back-to-top": "回到页首"]),
  TemplateConstants(prefix: "asset", values: ["board.css": "assets/board.1a2b.css"], root: "root"),
]

/// The page as text, or nothing when the template has a mistake.
func render(_ page: String, _ partials: [String: String] = [:], _ value: SamplePage = SamplePage()) -> String? {
  var compiler = TemplateCompiler(sources: sources(page, partials), constants: constants)
  guard let template = compiler.template("page", for: SamplePage.self, within: SampleSite.self) else { return nil }
  var out = HTMLWriter()
  template.render(value, within: SampleSite(), into: &out)
  return String(decoding: out.finish(), as: UTF8.self)
}

/// Every mistake of a template.
func mistakes(_ page: String, _ partials: [String: String] = [:]) -> [TemplateError] {
  var compiler = TemplateCompiler(sources: sources(page, partials), constants: constants)
  _ = compiler.template("page", for: SamplePage.self, within: SampleSite.self)
  return compiler.errors
}

extension TemplateCompiler {
  /// Takes all files apart and compiles against them.
  init(
    sources: [TemplateSource], constants: [TemplateConstants] = [], unescapedText: UnescapedText = .refused
  ) {
    self.init(ParsedTemplates(sources), constants: constants, unescapedText: unescapedText)
  }
}
