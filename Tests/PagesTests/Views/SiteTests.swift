import Notices
import Testing

@testable import Pages

/// How items are sorted, grouped and linked before any page is written.
struct SiteTests {
  private func numbers(_ site: Site, _ positions: some Sequence<Int>) -> [String] {
    positions.map { site.items[$0].notice.index.value.description }
  }

  @Test("items come newest first, by day and then by number, whatever order they were read in")
  func order() throws {
    let site = try BoardInMemory.site([
      .init(index: "2013-0009", day: "2013-06-01"), .init(index: "2013-0010", day: "2013-06-03"),
      .init(index: "2013-00011", day: "2013-06-01"), .init(index: "2012-0001", day: "2013-06-02"),
    ])
    #expect(numbers(site, site.items.indices) == ["2013-0010", "2012-0001", "2013-00011", "2013-0009"])
  }

  @Test("the category of the guide is known by its type or by its name")
  func guide() {
    func isOfGuide(_ name: String, _ type: String?) -> Bool {
      Category(name: name, slug: "a", description: nil, keywords: [], columnType: type).isOfGuide
    }
    #expect(isOfGuide("公开指南", nil) && isOfGuide("办事须知", "信息公开指南"))
    #expect(!isOfGuide("工作指南", nil) && !isOfGuide("公开", "工作动态"))
  }

  @Test("years are those of the release, not of the number; the latest first")
  func years() throws {
    let site = try BoardInMemory.site([
      .init(index: "2013-0001", day: "2014-01-02"), .init(index: "2013-0002", day: "2013-12-31"),
      .init(index: "2013-0003", category: "应急管理", day: "2014-05-01"),
    ])
    #expect(site.byYear.map(\.year) == [2014, 2013])
    #expect(numbers(site, site.byYear[0].items) == ["2013-0003", "2013-0001"])
    #expect(site.byCategory.map { numbers(site, $0) } == [["2013-0001", "2013-0002"], ["2013-0003"]])
    #expect(site.yearsByCategory.map { $0.map(\.year) } == [[2014, 2013], [2014]])
    #expect(site.placeInCategory == [0, 0, 1])
  }

  @Test("explanations are listed with the paper, a paper that is not there with nobody")
  func explanations() throws {
    let site = try BoardInMemory.site([
      .init(index: "2013-0001"), .init(index: "2013-0002", fields: ["解读: 2013-0001"]),
      .init(index: "2013-0003", fields: ["解读: 2013-0099"]),
    ])
    let paper = try #require(IndexNumber("2013-0001"))
    #expect(numbers(site, site.explanations[paper, default: []]) == ["2013-0002"])
    #expect(site.address(ofPaper: "2013-0001") == "2013/0001.html")
    #expect(site.address(ofPaper: "2013-0099") == nil)
    #expect(site.address(ofPaper: "什么") == nil)
  }

  @Test("a paper names what it repealed, by document or index number, and nothing that is still in force or not there")
  func replacements() throws {
    let site = try BoardInMemory.site([
      .init(index: "2013-0001", fields: ["有效性: 废止", "废止依据: 2013-0004"]),
      .init(index: "2013-0002", fields: ["有效性: 废止", "废止依据: 示例镇政发〔2013〕4号"]),
      .init(index: "2013-0003", fields: ["有效性: 废止", "废止依据: 2013-0099"]),
      .init(index: "2013-0004", fields: ["文号: 示例镇政发〔2013〕4号"]),
    ])
    #expect(site.replacements.count == 1)
    let later = try #require(IndexNumber("2013-0004"))
    #expect(numbers(site, site.replacements[later, default: []]).sorted() == ["2013-0001", "2013-0002"])
  }

  @Test("whom to ask is who handles it where they named a telephone, else the board's office")
  func contact() throws {
    let site = try BoardInMemory.site([
      .init(index: "2013-0001", fields: ["承办单位: 农业站", "承办电话: 0533-000-0004"]),
      .init(index: "2013-0002", fields: ["承办单位: 农业站"]), .init(index: "2013-0003"),
    ])
    let office = site.board.office
    let asked = try site.items.map { try rendered("{{name}} {{phone}}", ContactView(of: $0, in: site)) }
    #expect(
      asked.sorted()
        == ["农业站 0533-000-0004", "\(office.name) \(office.phone)", "\(office.name) \(office.phone)"].sorted())
  }

  @Test("the home page lists nothing twice, and nothing that was withdrawn as new")
  func home() throws {
    let site = try BoardInMemory.site(
      [
        .init(index: "2013-0001", fields: ["公示: { 起: 2013-06-20, 止: 2013-07-10 }", "重点: true"]),
        .init(index: "2013-0002", fields: ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 甲 }"]),
        .init(index: "2013-0003", fields: ["重点: true"]), .init(index: "2013-0004"),
      ], today: "2013-07-01")
    let home = try rendered(
      "{{#displays}}{{index}} {{/displays}}|{{#latest}} {{index}}{{/latest}}|{{#featured-items}}{{index}}{{/featured-items}}",
      HomeView(site: site))
    #expect(home == "2013-0001 | 2013-0004 2013-0003|")
  }

  private func rendered<View: TemplateScope>(_ template: String, _ view: View) throws -> String {
    var compiler = TemplateCompiler(sources: sources(template))
    let compiled = compiler.template("page", for: View.self)
    var out = HTMLWriter()
    try #require(compiled).render(view, into: &out)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  @Test("of a withdrawn item the pages are given no body, summary, file, keyword or former address")
  func withdrawn() throws {
    let file = SiteFile(name: "附件", downloadName: "a.pdf", address: "2013/0001/1.pdf", type: "PDF", size: 3)
    let site = try BoardInMemory.site([
      .init(
        index: "2013-0001", title: "原题",
        fields: [
          "关键词: [词]", "概述: 概述一句", "别名: [old/1.html]", "撤回: { 日期: 2013-06-20, 原因: 有误, 人: 甲 }",
        ], files: [file])
    ])
    let item = try #require(site.items.first)
    #expect(item.body.isEmpty && item.summary.isEmpty && item.files.isEmpty)
    #expect(item.notice.keywords.isEmpty && item.notice.summary == nil && item.notice.path.isEmpty)
    #expect(item.notice.withdrawal?.value.reason == "有误")
    #expect(item.hidesTitle && item.notice.title.value.isEmpty && item.notice.aliases.isEmpty, "in doubt it is hidden")
  }

  @Test(
    "a list has 30 a page and at least one page",
    arguments: [(0, 1), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3)])
  func pages(count: Int, pages: Int) throws {
    #expect(CategoryView.paging.pageCount(count) == pages)
    let site = try BoardInMemory.site(count: count)
    let rows = try (1...pages).map { page in
      var compiler = TemplateCompiler(sources: sources("{{#items}}x{{/items}}"))
      let compiled = compiler.template("page", for: CategoryView.self)
      let template = try #require(compiled)
      var out = HTMLWriter()
      template.render(CategoryView(site: site, category: 0, page: page), into: &out)
      return out.finish().count
    }
    #expect(rows.reduce(0, +) == count)
    #expect(rows.dropLast().allSatisfy { $0 == 30 })
  }

  @Test("the address of a page is its number's year and serial; of its files too")
  func addresses() throws {
    let index = try #require(IndexNumber("2013-00310"))
    #expect(ItemAddress(index).page == "2013/00310.html")
    #expect(ItemAddress(index).file("2", extension: "pdf") == "2013/00310/2.pdf")
    #expect(ItemAddress(index).file("2", extension: "") == "2013/00310/2")
    #expect(CategoryView.file(page: 1) == "index.html")
    #expect(CategoryView.file(page: 3) == "page-3.html")
  }

  @Test("in a binder every anchor and every link within has the item's prefix; text that looks like one has not")
  func anchors() throws {
    let body =
      "<h2 id=\"一\">一</h2><p><a href=\"#一\">见</a><a href=\"../2013/0002.html#二\">他</a> id=&quot;x&quot;</p>"
    let site = try BoardInMemory.site([.init(index: "2013-0001", body: body)])
    var out = HTMLWriter()
    site.items[0].writeBody(anchorPrefix: "p7-", to: &out)
    let text = String(decoding: out.finish(), as: UTF8.self)
    #expect(
      text
        == "<h2 id=\"p7-一\">一</h2><p><a href=\"#p7-一\">见</a><a href=\"../2013/0002.html#二\">他</a> id=&quot;x&quot;</p>"
    )
  }
}
