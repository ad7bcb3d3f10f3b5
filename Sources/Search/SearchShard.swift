/// One file of the index: keys in order, and for each the numbers of the items that hold it.
///
/// `nb.s(NUMBER,"KEYS","BASE64")`: keys with spaces between them; for each key, one after the other, either twice the
/// count and then for each item the distance from the last one (from -1) less one, doubled, with a low bit for “in
/// title, numbers or keywords”; or twice the bytes of a bitmap and one more, the bitmap, the count of items that hold it
/// in the head, and their distances. Numbers are of seven bits a byte, the lowest first.
enum SearchShard {
  /// A key, an item and whether it is in the head; sorted by key, then by item.
  struct Posting {
    let key: SearchKey
    let item: Int
    let isInHead: Bool
  }

  static func script(number: Int, _ postings: [Posting]) -> [UInt8] {
    var keys = ""
    var bytes: [UInt8] = []
    var start = 0
    while start < postings.count {
      let key = postings[start].key
      var end = start
      while end < postings.count, postings[end].key == key { end += 1 }
      if !keys.isEmpty { keys += " " }
      keys += key.text
      bytes += encoded(postings[start..<end])
      start = end
    }
    var script = Script()
    script.begin("s")
    script.write("\(number),")
    script.quote(keys)
    script.write(",\"")
    script.write(String(decoding: bytes.base64, as: UTF8.self))
    script.write("\")")
    return script.bytes
  }

  /// Lists of items as a shard has them, without keys.
  static func code(_ lists: [[Int]]) -> String {
    let key = SearchKey(number: 0)
    let bytes = lists.flatMap { items in
      encoded(items.map { Posting(key: key, item: $0, isInHead: false) }[...])
    }
    return String(decoding: bytes.base64, as: UTF8.self)
  }

  private static func encoded(_ postings: ArraySlice<Posting>) -> [UInt8] {
    shorter(list(postings), bitmap(postings))
  }

  private static func shorter(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    second.count < first.count ? second : first
  }

  private static func list(_ postings: ArraySlice<Posting>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(varint: postings.count << 1)
    var last = -1
    for posting in postings {
      bytes.append(varint: (posting.item - last - 1) << 1 | (posting.isInHead ? 1 : 0))
      last = posting.item
    }
    return bytes
  }

  private static func bitmap(_ postings: ArraySlice<Posting>) -> [UInt8] {
    guard let last = postings.last?.item, last / 8 < 2 * postings.count else { return list(postings) }
    var bits = [UInt8](repeating: 0, count: last / 8 + 1)
    for posting in postings { bits[posting.item / 8] |= 1 << UInt8(posting.item % 8) }
    var bytes: [UInt8] = []
    bytes.append(varint: bits.count << 1 | 1)
    bytes += bits
    let heads = postings.filter(\.isInHead)
    bytes.append(varint: heads.count)
    var before = -1
    for posting in heads {
      bytes.append(varint: posting.item - before - 1)
      before = posting.item
    }
    return bytes
  }
}
