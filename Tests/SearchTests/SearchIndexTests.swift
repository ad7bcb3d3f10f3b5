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
    "decoded shards hold exactly the keys of the texts, with items and the bit for the head", arguments: [3, 60, 1300])
  func postings(count: Int) {
    let items = (0..<count).map { Self.item($0) }
    let index = SearchIndex(items.map { SearchEntry($0) })
    var found: [String: [Int: Bool]] = [:]
    for part in index.parts(3) {
      for script in index.scripts(part) {
        for (key, postings) in ShardReader(script).lists {
          #expect(found[key] == nil)
          found[key] = postings
        }
      }
    }
    #expect(found == Self.expected(items))
  }

  @Test("a new item changes only the shards of its own keys, and the same input gives the same bytes")
  func stability() {
    let items = (0..<400).map { Self.item($0) }
    let before = SearchIndex(items.map { SearchEntry($0) })
    var added = SearchItem()
    added.title = "新增"
    let after = SearchIndex((items + [added]).map { SearchEntry($0) })
    #expect(before.shardCount == after.shardCount)
    let old = before.parts(1).flatMap(before.scripts)
    #expect(old == before.parts(5).flatMap(before.scripts))
    let changed = zip(old, after.parts(2).flatMap(after.scripts)).filter { $0 != $1 }.count
    #expect((1...3).contains(changed))
  }

  private static func item(_ number: Int) -> SearchItem {
    var item = SearchItem()
    item.title = "防汛通知第\(number)号"
    item.index = "2014-\(1000 + number)"
    item.keywords = number % 7 == 0 ? ["防汛", "水库"] : ["预算"]
    item.text = Array("本镇第\(number * 37 % 101)村，通知如下\n电话053331\(number)".utf8)
    return item
  }

  /// By the plain way: every key of every line.
  private static func expected(_ items: [SearchItem]) -> [String: [Int: Bool]] {
    var lists: [String: [Int: Bool]] = [:]
    for (number, item) in items.enumerated() {
      let lines = item.head.split(separator: "\n").map { (String($0), true) }
      let rest = String(decoding: item.text, as: UTF8.self).split(separator: "\n").map { (String($0), false) }
      for (line, isHead) in lines + rest {
        for word in line.split(whereSeparator: { "，-".contains($0) }) {
          let characters = Array(word)
          for start in characters.indices {
            for length in [1, 2, 4] where start + length <= characters.count {
              let key = String(characters[start..<start + length])
              if length == 4, !key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { continue }
              lists[key, default: [:]][number] = isHead || lists[key]?[number] == true
            }
          }
        }
      }
    }
    return lists
  }
}

/// Reads a shard as the page's script does.
struct ShardReader {
  private(set) var lists: [String: [Int: Bool]] = [:]

  init(_ script: [UInt8]) {
    let parts = String(decoding: script, as: UTF8.self).split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count > 3, !parts[1].isEmpty else { return }
    var rest = Self.bytes(parts[3])[...]
    for key in parts[1].split(separator: " ") { lists[String(key)] = Self.list(&rest) }
  }

  private static func list(_ rest: inout ArraySlice<UInt8>) -> [Int: Bool] {
    var list: [Int: Bool] = [:]
    let size = number(&rest)
    var last = -1
    if size & 1 == 0 {
      for _ in 0..<size >> 1 {
        let value = number(&rest)
        last += value >> 1 + 1
        list[last] = value & 1 == 1
      }
      return list
    }
    let bits = Array(rest.prefix(size >> 1))
    rest = rest.dropFirst(size >> 1)
    for item in 0..<bits.count * 8 where bits[item / 8] >> UInt8(item % 8) & 1 == 1 { list[item] = false }
    for _ in 0..<number(&rest) {
      last += number(&rest) + 1
      list[last] = true
    }
    return list
  }

  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int {
    var (value, shift) = (0, 0)
    while let byte = rest.popFirst() {
      value |= Int(byte & 127) << shift
      shift += 7
      if byte < 128 { break }
    }
    return value
  }

  private static func bytes(_ text: Substring) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var (bytes, held, bits): ([UInt8], Int, Int) = ([], 0, 0)
    for byte in text.utf8 {
      held = (held << 6 | (letters.firstIndex(of: byte) ?? 0)) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(held >> bits & 255))
      }
    }
    return bytes
  }
}
