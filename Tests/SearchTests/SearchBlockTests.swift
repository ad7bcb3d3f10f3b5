import Testing

@testable import Search

@Suite("Blocks of the search")
struct SearchBlockTests {
  @Test("the files of a block hold the lines, the folded texts and each item, and a block ends where the next begins")
  func files() {
    let block = SearchBlock(first: 128, (128..<130).map { SearchEntry(Self.item($0)) })
    let last = Dictionary(
      uniqueKeysWithValues: block.files.files.map { ($0.address, String(decoding: $0.bytes, as: UTF8.self)) })
    // swift-format-ignore
    let line = #""题“\"128","2014-0128","示例发〔2014〕8号","2014-01-02","2014/0128.html","有效",3"#
    #expect(
      last["search/b/2.js"]
        == "\u{FEFF}nb.b(2,[[\(line)],[\(line.replacing("128", with: "129"))]])")
    #expect(last["search/t/128.js"] == "\u{FEFF}nb.t(128,[\(line),\"防汛\\n水库\",\"\",\"ＡＢ c\\\\𠮷\\u2028后\\n二\"])")
    let folded = #""2014-0128\n示例发〔2014〕8号\n题“\"128\n防汛\n水库\n\nabc\\𠮷后\n二""#
    #expect(last["search/p/2.js"]?.hasPrefix("\u{FEFF}nb.p(2,[\(folded),") == true)
    #expect(last.keys.sorted() == ["search/b/2.js", "search/p/2.js", "search/t/128.js", "search/t/129.js"])
  }

  @Test("of a long text a file has the beginning and says how much is left, a second file the rest")
  func longTexts() {
    var item = Self.item(1)
    item.text = Array(String(repeating: "长文", count: 1000).utf8)
    let scripts = item.scripts(number: 1).map { String(decoding: $0, as: UTF8.self) }
    #expect(scripts.count == 2 && scripts[0].utf8.count < 3000)
    let begun = scripts[0].split(separator: "\"").dropLast().last ?? ""
    #expect(begun.utf8.count == 2199)
    #expect(scripts[0].hasSuffix("长\",3801])"))
    #expect(scripts[1] == "\u{FEFF}nb.r(1,\"文\(String(repeating: "长文", count: 633))\")")
    item.text = Array(String(repeating: "长文", count: 400).utf8)
    #expect(item.scripts(number: 1).count == 1)
  }

  @Test("a new item changes the files of the last block alone, and what is asked for with their names")
  func stability() {
    let before = Self.stretch(of: 130)
    let after = Self.stretch(of: 131)
    #expect(before.hashes.count == 3 && before.hashes.prefix(2) == after.hashes.prefix(2))
    #expect(before.hashes[2] != after.hashes[2])
    #expect(
      after.files.filter { before.files[$0.key] != $0.value }.keys.sorted() == [
        "search/b/2.js", "search/p/2.js", "search/t/130.js",
      ])
    #expect(before.files.keys.allSatisfy { after.files[$0] != nil })
  }

  @Test("every block of a long board stands in one stretch, with its own number")
  func stretches() {
    #expect(SearchStretch.ranges(of: 0) == [])
    #expect(SearchStretch.ranges(of: 1100) == [0..<512, 512..<1024, 1024..<1100])
    let second = Self.stretch(512..<600)
    #expect(second.files.keys.filter { $0.hasPrefix("search/b/") }.sorted() == ["search/b/8.js", "search/b/9.js"])
  }

  private static func stretch(of count: Int) -> (files: [String: [UInt8]], hashes: [String]) { stretch(0..<count) }

  private static func stretch(_ numbers: Range<Int>) -> (files: [String: [UInt8]], hashes: [String]) {
    var files: [String: [UInt8]] = [:]
    let stretch = SearchStretch(numbers, item: item) { files[$0] = $1 }
    return (files, stretch.blocks)
  }

  private static func item(_ number: Int) -> SearchItem {
    var item = SearchItem()
    item.title = "题“\"\(number)"
    item.index = "2014-0\(number)"
    item.documentNumber = "示例发〔2014〕8号"
    item.keywords = ["防汛", "水库"]
    item.day = "2014-01-02"
    item.address = "2014/0\(number).html"
    item.standing = "有效"
    item.category = 3
    item.text = Array("ＡＢ c\\𠮷\u{2028}后\n二".utf8)
    return item
  }
}
