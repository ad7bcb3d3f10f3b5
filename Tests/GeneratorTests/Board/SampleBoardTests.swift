import Diagnostics
import Notices
import Testing

@testable import Generator

/// The sample board of the repository: what its yearly report says is true, and the committed site is what it builds.
@Suite(.serialized)
struct SampleBoardTests {
  private func sample() throws -> WrittenBoard {
    let written = try WrittenBoard(day: "2020-02-29")
    for (path, bytes) in try Repository.sample() { try written.folder.write(path, bytes) }
    return written
  }

  @Test("48 items of 2013 in eleven categories; no applications, no fees, no reviews or suits; no errors")
  func figures() async throws {
    let written = try sample()
    let checked = try await written.check()
    #expect(checked.errorCount == 0, "\(checked.findings.filter { $0.severity == .error }.map(\.message.zh))")
    #expect(checked.today == CivilDate(year: 2014, month: 3, day: 31))
    let outcome = try await written.build()
    #expect(outcome.disclosed.first { $0.year == 2013 }?.count == 48)
    let tree = try written.tree()
    let lists = tree.keys.filter { $0.hasSuffix("/index.html") }.map { $0.dropLast("/index.html".count) }
    let shelves = lists.filter { tree["kiosk/\($0).html"] != nil }
    #expect(shelves.count { Int($0) == nil } == 11, "a list of binders for each category")
    #expect(shelves.compactMap { Int($0) }.sorted() == [2012, 2013, 2014], "a list of binders for each year")
    let binders = tree.keys.filter { $0.hasPrefix("kiosk/") && $0.hasSuffix("-2013.html") && !$0.contains("poster") }
    #expect(binders.count == 11, "a binder for each category of the year")
    let report = try written.page("report/2013.html").unbroken
    for words in [
      "全年主动公开政府信息48条，涉及11个类别", "收到申请0件", "收费金额为0元", "减免金额为0元", "行政复议0件，行政诉讼0件，收到投诉举报0件",
    ] { #expect(report.contains(words), "\(words)") }
    #expect(!report.contains("{{"))
  }

  @Test("the committed site is what a fresh build gives")
  func committed() async throws {
    let written = try sample()
    try await written.build()
    let differences = try written.tree().differences(from: TemporaryFolder.tree(at: "\(Repository.root)/site"))
    #expect(differences == [])
  }

  @Test("twice, with one worker or eight, at another place and under another clock: the same bytes")
  func deterministic() async throws {
    let written = try sample()
    let first = try await written.build(jobs: 8)
    let before = try written.tree()
    let paths = before.keys.sorted()
    let identities = try paths.map { try written.folder.identity("site/\($0)") }
    let second = try await written.build(jobs: 1)
    #expect(second.output?.replacement == .nothing)
    #expect(try paths.map { try written.folder.identity("site/\($0)") } == identities)
    #expect(first.findings.map(\.message) == second.findings.map(\.message))

    let elsewhere = try WrittenBoard(day: "2031-12-31")
    for (path, bytes) in try Repository.sample() { try elsewhere.folder.write(path, bytes) }
    try await elsewhere.build(into: "other/深 处/site", jobs: 1)
    #expect(try elsewhere.tree("other/深 处/site") == before)
  }

  @Test("a quiet day changes the pages that show it, and the one that reckons from it")
  func quietDay() async throws {
    let written = try sample()
    var request = written.request()
    let target = BuildTarget(folder: "site", isDrafts: false, keepsGoing: false, site: "site")
    request.asOf = CivilDate(year: 2014, month: 11, day: 4)
    _ = try await Generator(request).build(into: target)
    let before = try written.tree()
    request.asOf = CivilDate(year: 2014, month: 11, day: 5)
    _ = try await Generator(request).build(into: target)
    #expect(
      try written.tree().differences(from: before) == [
        "apply.html", "gongshi.html", "index.html", "kiosk/as-of.html", "kiosk/print.html",
      ])
  }

  @Test("every page's links and pictures lead to files of the site")
  func links() async throws {
    let tree = try TemporaryFolder.tree(at: "\(Repository.root)/site")
    var dead: [String] = []
    for (path, bytes) in tree where path.hasSuffix(".html") && path != "404.html" {
      let text = String(decoding: bytes, as: UTF8.self)
      for mark in ["href=\"", "src=\""] {
        for part in text.split(separator: mark).dropFirst() {
          let address = part.prefix { $0 != "\"" && $0 != "#" && $0 != "?" }
          guard !address.isEmpty, !address.contains(":"),
            let target = ContentFiles.resolve(String(address), from: ContentFiles.folder(of: path))
          else { continue }
          if tree[target] == nil, tree[target + "/"] == nil { dead.append("\(path): \(address)") }
        }
      }
    }
    #expect(dead == [])
  }
}
