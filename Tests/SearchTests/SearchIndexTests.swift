import Testing

@testable import Search

@Suite("Search")
struct SearchIndexTests {
  @Test("full width, case, white space, traditional characters and compatibility forms are one; a line's end stays")
  func folding() {
    let table = FoldTable.shared
    #expect(String(decoding: table.fold("ＡＢ c　１２\u{A0}產業\n①"), as: UTF16.self) == "abc12产业\n1")
    for unit in 0...UInt16.max where table.fold(unit) != 0 {
      #expect(table.fold(table.fold(unit)) == table.fold(unit), "\(unit)")
    }
  }

  @Test("paragraphs and cells are apart, what stands within a line is not, and attributes are not text")
  func bodies() {
    let html = #"<p>甲<strong>乙</strong><br>丙 &lt;丁&amp;</p>\#n<table><tr><td>一</td><td title="a>b">二</td></tr></table>"#
    #expect(String(decoding: BodyText.text(ofHTML: Array(html.utf8)), as: UTF8.self) == "甲乙 丙 <丁&\n一\n二")
  }

  @Test(
    "no line of a text is empty, and none begins or ends with white space",
    arguments: [
      ("", ""), ("<p></p>", ""), (" <p> 甲\n\t乙 <br>\n</p>\n\n<p>&amp; <b> 丙</b></p> ", "甲 乙\n& 丙"), ("甲 ", "甲"),
      ("&x;\r\n", "&x;"),
      ("<td>一 </td><td> </td><td>二", "一\n二"),
    ])
  func tidyLines(html: String, text: String) {
    #expect(String(decoding: BodyText.text(ofHTML: Array(html.utf8)), as: UTF8.self) == text)
  }

  @Test(
    "decoded shards hold exactly the keys of the texts, with items and the best field of each",
    arguments: [3, 60, 1300])
  func postings(count: Int) {
    let items = (0..<count).map { Self.item($0) }
    let found = Self.lists(of: items)
    #expect(found.filter { $0.key.count < 5 } == Self.expected(items))
    #expect(Set(found.filter { $0.key.count == 5 }.values.flatMap(\.keys)).count == count)
  }

  @Test("punctuation has keys, a character of two units has one, and nothing goes across a line's end")
  func keys() {
    var item = SearchItem()
    item.text = Array("一，𠮷。a\nｂ“".utf8)
    let keys = Self.lists(of: [item]).keys.sorted()
    #expect(keys == ["“", "。", ",", "。a", "a", "b", "b“", "一", "一,", "𠮷"].sorted())
  }

  @Test(
    "a whole number has the same key in any brackets, and what is too short has none",
    arguments: [
      ("示例发〔2014〕8号", "示例发[2014]第8号"), ("示例发〔2014〕8号", "示例发（２０１４）8"), ("2014-0008", "【2014—0008】"),
    ])
  func numbers(number: String, other: String) {
    let table = FoldTable.shared
    let key = SearchKey(ofItem: table.fold(number))
    #expect(key != nil && key == SearchKey(ofItem: table.fold(other)))
    #expect(key?.text.count == 5)
    #expect(SearchKey(ofItem: table.fold("〔2014〕")) == nil)
    #expect(key != SearchKey(ofItem: table.fold("示例发〔2014〕9号")))
  }

  @Test("a text of more keys than there is room for at first has them all")
  func manyKeys() {
    var item = SearchItem()
    item.text = Array(String(String.UnicodeScalarView((0x4E00..<0x9FA0).compactMap { Unicode.Scalar($0) })).utf8)
    let folded = FoldTable.shared.fold(String(decoding: item.text, as: UTF8.self)).map {
      String(decoding: [$0], as: UTF16.self)
    }
    let wanted = Set(folded).union(zip(folded, folded.dropFirst()).map { $0 + $1 })
    let lists = Self.lists(of: [SearchItem(), item, item])
    #expect(wanted.count > 30_000 && Set(lists.keys) == wanted)
    #expect(lists.values.allSatisfy { $0 == [1: 4, 2: 4] })
  }

  private static func lists(of items: [SearchItem]) -> [String: [Int: Int]] {
    var found: [String: [Int: Int]] = [:]
    for script in Self.scripts(Self.index(of: items, stretch: 7)) {
      for (key, postings) in ShardReader(script).lists {
        #expect(found[key] == nil)
        found[key] = postings
      }
    }
    return found
  }

  /// From the keys of stretches of so many items.
  private static func index(of items: [SearchItem], stretch size: Int = StretchKeys.size) -> SearchIndex {
    SearchIndex(
      stride(from: 0, to: items.count, by: size).map { first in
        var gatherer = KeyGatherer()
        for item in items[first..<min(items.count, first + size)] { gatherer.add(SearchEntry(item)) }
        return StretchKeys(gatherer, first: first)
      })
  }

  /// All shards, in their order.
  private static func scripts(_ index: SearchIndex) -> [[UInt8]] {
    let shards = index.groups.flatMap { index.scripts(of: $0) }.sorted { $0.number < $1.number }
    #expect(shards.map(\.number) == Array(0..<index.shardCount))
    return shards.map(\.bytes)
  }

  @Test("a new item changes only the shards of its own keys, and the same input gives the same bytes")
  func stability() {
    let items = (0..<400).map { Self.item($0) }
    let before = Self.index(of: items)
    var added = SearchItem()
    added.title = "新增"
    let after = Self.index(of: items + [added])
    #expect(before.shardCount == after.shardCount)
    let old = Self.scripts(before)
    for size in [1, 400] { #expect(old == Self.scripts(Self.index(of: items, stretch: size))) }
    let changed = zip(old, Self.scripts(after)).filter { $0 != $1 }.count
    #expect((1...3).contains(changed))
  }

  private static func item(_ number: Int) -> SearchItem {
    var item = SearchItem()
    item.title = "防汛通知第\(number)号"
    item.summary = number % 5 == 0 ? "一句话说完\(number)" : ""
    item.index = "2014-\(1000 + number)"
    item.keywords = number % 7 == 0 ? ["防汛", "水库"] : ["预算"]
    item.text = Array("本镇第\(number * 37 % 101)村，通知如下\n电话053331\(number)".utf8)
    return item
  }

  /// By the plain way: every key of every line, and the best field that has it.
  private static func expected(_ items: [SearchItem]) -> [String: [Int: Int]] {
    var lists: [String: [Int: Int]] = [:]
    for (number, item) in items.enumerated() {
      let text = String(decoding: item.text, as: UTF8.self)
      let fields = [item.index, item.title, item.keywords.joined(separator: "\n"), item.summary, text]
      for (field, words) in fields.enumerated() {
        for line in words.split(separator: "\n") {
          let characters = Array(line.replacing("，", with: ","))
          for start in characters.indices {
            for length in [1, 2, 4] where start + length <= characters.count {
              let key = String(characters[start..<start + length])
              if length == 4, !key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { continue }
              lists[key, default: [:]][number] = min(field, lists[key]?[number] ?? field)
            }
          }
        }
      }
    }
    return lists
  }
}
