import Notices
import Testing

@testable import Pages

/// The catalogue as programs and spreadsheets read it.
@Suite("the catalogue's files")
struct CatalogueTests {
  private func files(_ items: [BoardInMemory.Item], base: String? = "https://board.example/") throws -> [String: String]
  {
    let catalogue = Catalogue(try BoardInMemory.site(items), baseURL: base) { _ in Array("全文\n第二行".utf8) }
    let files = catalogue.years.flatMap(catalogue.files) + catalogue.overview
    return Dictionary(uniqueKeysWithValues: files.map { ($0.address, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test("a file a year of first release and form, and three for all")
  func names() throws {
    let names = try files([.init(index: "2013-0001"), .init(index: "2012-0001", day: "2012-06-04")]).keys.sorted()
    let years = ["2012", "2013"].flatMap { year in ["csv", "json", "jsonl", "jsonld"].map { "catalogue-\(year).\($0)" }
    }
    #expect(names == years + ["catalogue.json", "catalogue.jsonld", "catalogue.schema.json"])
  }

  @Test("a table for spreadsheets: its mark, a head, a line an item, the oldest first; quoted, and no cell a formula")
  func table() throws {
    let table = try files([
      .init(index: "2013-0002", title: "甲,\"乙\""), .init(index: "2013-0001", title: "=1+1", summary: "@cmd"),
    ])["catalogue-2013.csv"]
    let lines = try #require(table).split(separator: "\r\n").map(String.init)
    #expect(lines[0].hasPrefix("\u{FEFF}索引号,标题,网页,文号,类别,"))
    #expect(lines[1].hasPrefix("2013-0001,'=1+1,https://board.example/2013/0001.html,"))
    #expect(lines[1].contains(",'@cmd,"))
    #expect(lines[2].hasPrefix("2013-0002,\"甲,\"\"乙\"\"\","))
    #expect(lines.count == 3)
  }

  @Test("a record has the facts that the item says, its text only where it is asked for")
  func record() throws {
    let found = try files([.init(index: "2013-0001", title: "甲 \"乙\"", fields: ["关键词: [防汛, 预案]", "档号: GK-1"])])
    let line = try #require(found["catalogue-2013.jsonl"])
    #expect(line.hasSuffix("\"text\":\"全文\\n第二行\"}\n") && line.split(separator: "\n").count == 1)
    #expect(line.contains("\"title\":\"甲 \\\"乙\\\"\"") && line.contains("\"keywords\":[\"防汛\",\"预案\"]"))
    #expect(!line.contains("\"validity\"") && !line.contains("\"withdrawn\""), "what is not said is not there")
    #expect(found["catalogue-2013.json"]?.contains("全文") == false)
  }

  @Test("linked data says language, form of days and authority once a file, and a number has no language")
  func linkedData() throws {
    let items = (1...3).map { BoardInMemory.Item(index: "2013-000\($0)", title: "第\($0)号") }
    let text = try #require(try files(items)["catalogue-2013.jsonld"])
    for once in [
      "\"@language\":\"zh-CN\"", "\"schema:datePublished\":{\"@type\":\"xsd:date\"}", "\"schema:name\":\"示例镇人民政府\"",
    ] {
      #expect(text.count(of: once) == 1, "\(once)")
    }
    #expect(text.contains("\"schema:identifier\":{\"@language\":null}"))
    #expect(text.count(of: "\"schema:publisher\":{\"@id\":\"_:authority\"}") == 3)
    #expect(
      text.contains("\"schema:name\":\"第2号\",\"schema:identifier\":\"2013-0002\",\"schema:datePublished\":\"2013-"))
  }

  @Test("of what was taken back number, day and reason stay, and a hidden title does not")
  func tombstone() throws {
    let found = try files([
      .init(index: "2013-0001", title: "原题目", fields: ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 甲, 原题: 隐去 }"])
    ])
    let line = try #require(found["catalogue-2013.jsonl"])
    #expect(line.contains("\"withdrawn\":\"2013-06-20\",\"reason\":\"有误\""))
    for (name, text) in found {
      for words in ["全文", "概述 &", "原题目"] { #expect(!text.contains(words), "\(name)") }
    }
  }

  @Test("of a text that is kept out of the search no first sentences stand in a summary, only what was written as one")
  func keptOut() throws {
    for fields in [["检索: 否"], ["检索: 否", "概述: 写明的"]] {
      let found = try files([.init(index: "2013-0001", fields: fields, summary: "正文第一句")])
      for (name, text) in found { #expect(!text.contains("正文第一句"), "\(name)") }
      #expect(found["catalogue-2013.csv"]?.contains("写明的") == (fields.count == 2))
    }
  }

  @Test("the schema names every member that a record can have, and forbids others")
  func schema() throws {
    let schema = try #require(try files([])["catalogue.schema.json"])
    for name in CatalogueFact.all.map(\.name) + ["files", "versions", "text"] {
      #expect(schema.contains("\"\(name)\":{"), "\(name)")
    }
    #expect(schema.contains("\"additionalProperties\":false"))
    #expect(Set(CatalogueFact.all.map(\.name)).count == CatalogueFact.all.count)
  }

  @Test("without an address of the site, addresses begin at its home page")
  func relative() throws {
    #expect(
      try files([.init(index: "2013-0001")], base: nil)["catalogue-2013.json"]?.contains("\"2013/0001.html\"") == true)
  }

  @Test("pages of a year are cut where they grow")
  func pages() throws {
    let site = try BoardInMemory.site(count: 501)
    let parts = site.yearParts
    let catalogue = Set(parts.map { site.address(of: $0, in: .catalogue) })
    #expect(catalogue.isSuperset(of: ["catalogue-2013.html", "catalogue-2013-2.html"]))
    #expect(parts.count == site.byYear.reduce(0) { $0 + ($1.items.count + 499) / 500 })
    let own = Set(parts.map { site.address(of: $0, in: .year) })
    #expect(own.count == parts.count && own.isSuperset(of: ["2013/index.html", "2013/page-2.html"]))
    for (place, year) in site.byYear.enumerated() {
      let listed = parts.filter { $0.year == place }.flatMap { Array(site.items(of: $0)) }
      #expect(listed.count == year.items.count && Set(listed) == Set(year.items), "each item stands in one part")
    }
  }

  @Test("a category is linked to in the part in which it begins")
  func places() throws {
    let site = try BoardInMemory.site(count: 1200)
    for (place, year) in site.byYear.enumerated() {
      for part in site.yearParts where part.year == place {
        var before: Int?
        for item in site.items(of: part).map({ site.items[$0] }) {
          defer { before = item.category }
          guard before != item.category else { continue }
          let found = site.place(ofCategory: item.category, year: year.year, in: .year)
          let first = site.yearParts.first { other in
            other.year == place && site.items(of: other).contains { site.items[$0].category == item.category }
          }
          #expect(found.hasPrefix("\(site.address(of: try #require(first), in: .year))#"))
        }
      }
    }
    #expect(site.place(ofCategory: 0, year: 1999, in: .year).isEmpty)
  }
}

extension String {
  /// How often a part stands in it.
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
