import Notices
import Testing

@testable import Publishing

/// What a publication would change, and in which order.
struct PublishPlanTests {
  private func manifest(_ files: [String: String], withdrawn: Set<String> = []) -> Manifest {
    var manifest = Manifest()
    manifest.day = CivilDate(iso8601: "2013-07-01".utf8)
    manifest.files = files.mapValues { Manifest.Mark(Array($0.utf8)) }
    manifest.withdrawn = withdrawn
    return manifest
  }

  private static let old = [
    "index.html": "1", "2013/0001.html": "a", "2013/0002.html": "b", "2013/0002/1.pdf": "secret", "feed.xml": "1",
    "search/i/old.js": "ab", "assets/old.css": "c", "yingji/index.html": "1", "kiosk/2013.html": "ab",
    "search/t/2013-0002.js": "b",
  ]

  @Test("a manifest is read as it was written, in a file a year, and a torn one is none")
  func roundTrip() throws {
    var manifest = manifest(Self.old, withdrawn: ["2013-0002", "2014-0001"])
    manifest.files["2012/0007.html"] = Manifest.Mark(Array("x".utf8))
    manifest.kept = ["assets/old.css"]
    let texts = Dictionary(uniqueKeysWithValues: manifest.texts.map { ($0.path, $0.bytes) })
    #expect(
      texts.keys.sorted() == ["manifest.json", "manifest/2012.json", "manifest/2013.json", "manifest/site.json"])
    let index = try #require(texts["manifest.json"])
    #expect(Manifest(index: index) { texts[$0] } == manifest)
    #expect(Manifest(index: index) { $0.hasSuffix("2012.json") ? nil : texts[$0] } == nil)
    #expect(Manifest(index: index) { texts[$0].map { $0.dropLast(3) + [0x0A] } } == nil)
    #expect(Manifest(index: index.dropLast(40) + []) { texts[$0] } == nil)
    manifest.files["2012/0007.html"] = Manifest.Mark(Array("y".utf8))
    let changed = Dictionary(uniqueKeysWithValues: manifest.texts.map { ($0.path, $0.bytes) })
    #expect(changed.keys.filter { changed[$0] != texts[$0] }.sorted() == ["manifest.json", "manifest/2012.json"])
  }

  @Test("a manifest that is cut off or lacks a byte anywhere is none, or another, and nothing traps")
  func spoilt() throws {
    var manifest = manifest(Self.old, withdrawn: ["2013-0002"])
    manifest.kept = ["assets/old.css"]
    let texts = Dictionary(uniqueKeysWithValues: manifest.texts.map { ($0.path, $0.bytes) })
    let index = try #require(texts[Manifest.index])
    for place in index.indices {
      let cut = Manifest(index: Array(index[..<place])) { texts[$0] }
      #expect(cut == nil || cut == manifest, "\(place)")
      var gap = index
      gap.remove(at: place)
      _ = Manifest(index: gap) { texts[$0] }
      gap = index
      gap[place] = UInt8(ascii: "\"")
      _ = Manifest(index: gap) { texts[$0] }
    }
    let line = Array("{\n  \"a.html\": {\"size\": 1, \"sha256\": \"\(Manifest.digest([]))\"}\n}\n".utf8)
    for place in line.indices {
      for spoilt in [Array(line[..<place]), Array(line[..<place] + line[(place + 1)...])] {
        _ = Manifest(index: Self.index(of: spoilt)) { _ in spoilt }
      }
    }
    #expect(Manifest(index: Self.index(of: line)) { _ in line }?.files["a.html"]?.size == 1)
    for path in ["../a.html", "/a.html", "a/../../b", "a//b", "./a", "", ".."] {
      let bytes = Array(String(decoding: line, as: UTF8.self).replacing("a.html", with: path).utf8)
      #expect(Manifest(index: Self.index(of: bytes)) { _ in bytes } == nil, "\(path)")
    }
    for other in ["\"size\": -1", "\"size\": 99999999999999999999", "\"size\":1", "\"more\": 0, \"size\": 1"] {
      let text = String(decoding: line, as: UTF8.self).replacing("\"size\": 1", with: other)
      let bytes = Array(text.utf8)
      #expect(Manifest(index: Self.index(of: bytes)) { _ in bytes } == nil, "\(other)")
    }
  }

  private static func index(of part: [UInt8]) -> [UInt8] {
    Array(
      """
      {
        "format": "noticeboard manifest 1",
        "files": 1,
        "withdrawn": [],
        "parts": {
          "manifest/site.json": "\(Manifest.digest(part))"
        }
      }
      """.utf8)
  }

  @Test("what is taken down goes before anything else, deletions and the manifest last")
  func order() throws {
    var files = Self.old
    for path in ["2013/0002/1.pdf", "search/i/old.js", "search/t/2013-0002.js", "assets/old.css"] { files[path] = nil }
    files.merge([
      "2013/0002.html": "withdrawn", "search/i/new.js": "a", "assets/new.css": "d", "feed.xml": "2", "index.html": "2",
      "2013/0003.html": "c", "yingji/index.html": "2", "kiosk/2013.html": "a",
    ]) { $1 }
    let plan = PublishPlan(from: manifest(Self.old), to: manifest(files, withdrawn: ["2013-0002"]))
    #expect(plan.takenDown == ["2013-0002"] && plan.lost == [])
    #expect(plan.removed == ["2013/0002/1.pdf", "search/i/old.js", "search/t/2013-0002.js"])
    #expect(plan.new.kept == ["assets/old.css"])
    let first = try #require(plan.steps.first)
    #expect(first.stage == .takeDown)
    let down: [PublishPlan.Step] = [
      .put("2013/0002.html"), .put("feed.xml"), .put("kiosk/2013.html"), .delete("2013/0002/1.pdf"),
      .delete("search/i/old.js"), .delete("search/t/2013-0002.js"),
    ]
    #expect(down.allSatisfy { first.steps.contains($0) })
    let all = plan.steps.flatMap(\.steps)
    func place(_ path: String) -> Int { all.firstIndex(of: .put(path)) ?? -1 }
    #expect(place("assets/new.css") < place("2013/0003.html") && place("search/i/new.js") < place("2013/0003.html"))
    #expect(place("2013/0003.html") < place("yingji/index.html") && place("yingji/index.html") < place("index.html"))
    #expect(all.last == .put("manifest.json"))
  }

  @Test("files with a hash in their names stay for one publication, of the search only where nothing is taken down")
  func kept() {
    let old = manifest(Self.old)
    var files = Self.old
    files["assets/old.css"] = nil
    files["assets/new.css"] = "d"
    files["search/i/old.js"] = nil
    let first = PublishPlan(from: old, to: manifest(files))
    #expect(first.new.kept == ["assets/old.css", "search/i/old.js"] && first.removed == [])
    let second = PublishPlan(from: first.new, to: manifest(files))
    #expect(second.removed == ["assets/old.css", "search/i/old.js"] && second.new.kept == [])
    #expect(PublishPlan(from: second.new, to: manifest(files)).isEmpty)
    files["2013/0002.html"] = nil
    let lost = PublishPlan(from: old, to: manifest(files))
    #expect(lost.lost == ["2013-0002"] && lost.takenDown == ["2013-0002"])
    #expect(lost.removed.contains("search/i/old.js") && lost.new.kept == ["assets/old.css"])
  }

  @Test("a paper's page is told from others")
  func papers() {
    #expect(PublishPlan.paper(of: "2013/0031.html") == "2013-0031")
    #expect(PublishPlan.paper(of: "report/2013.html") == "report/2013")
    for path in ["2013/index.html", "2013/0031/1.pdf", "kiosk/2013/0031.html", "index.html", "old/guide.html"] {
      #expect(PublishPlan.paper(of: path) == nil, "\(path)")
    }
    #expect(
      PublishPlan.page(of: "2013-0031") == "2013/0031.html" && PublishPlan.page(of: "report/2013") == "report/2013.html"
    )
  }
}
