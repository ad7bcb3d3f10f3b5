import Testing

@testable import Notices

/// A new item reads back as what was asked for.
struct NoticeSkeletonTests {
  private static let categories = [
    "概况信息", "法规文件", "发展规划", "工作动态", "人事信息", "财经信息", "行政执法", "公共服务", "应急管理", "其它信息", "公开指南",
  ]

  private func text(_ title: String, _ type: NoticeType?) throws -> String {
    let index = try #require(IndexNumber("2014-0013"))
    let formed = try #require(CivilDate(iso8601: "2014-03-24".utf8))
    return try NoticeSkeleton(title: title, index: index, formed: formed, kind: nil, type: type).text()
  }

  @Test("every column has its types, and each gives a text that can be read", arguments: categories)
  func types(category: String) throws {
    let types = NoticeType.all(of: category)
    #expect(types.count == 5)
    for type in types {
      #expect(!type.fields.isEmpty || !type.columns.isEmpty, "\(type.name)")
      let (notice, findings, _) = read(try text("甲", type))
      #expect(findings.isEmpty && notice?.index.value.description == "2014-0013", "\(type.name)")
      #expect(try text("甲", type).contains(NoticeSkeleton.blank))
    }
    #expect(Set(types.map(\.name)).count == 5)
  }

  @Test("no table asks for what must not be published")
  func personal() {
    let words = ["身份证", "手机", "账号", "住址", "一卡通", "病"]
    for type in NoticeType.all {
      for column in type.columns + type.fields {
        #expect(!words.contains { column.contains($0) }, "\(type.name): \(column)")
      }
    }
  }

  @Test(
    "a title stays what it is, whatever it holds",
    arguments: ["甲: 乙", "“甲”", "# 甲", "甲 # 乙", "[甲]", "- 甲", "'甲'", "\"甲\"", "2014", "null", "甲\\乙", "{甲}"])
  func titles(title: String) throws {
    let (notice, findings, _) = read(try text(title, nil))
    #expect(findings.isEmpty && notice?.title.value == title)
  }

  @Test(
    "the type is guessed by the longest word of the title",
    arguments: [
      ("财经信息", "2014年三公经费预算", "三公经费"), ("财经信息", "2013年财政决算", "财政决算"), ("公共服务", "农村低保审核公示", "低保公示"),
      ("发展规划", "示例五村村庄规划草案公示", "规划公示"), ("应急管理", "清明期间森林防火通告", "防火通告"),
    ])
  func guess(category: String, title: String, type: String) {
    #expect(NoticeType.guess(title, among: NoticeType.all(of: category))?.name == type)
  }

  @Test("nothing is guessed of a title that speaks of nothing known")
  func noGuess() {
    #expect(NoticeType.guess("甲乙丙", among: NoticeType.all(of: "财经信息")) == nil)
    #expect(NoticeType.all(of: "别的类别").isEmpty)
  }
}
