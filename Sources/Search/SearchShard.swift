/// One file of the index: keys in order, and for each the numbers of the items that hold it.
///
/// `nb.s(NUMBER,"KEYS","BASE64")`: keys with spaces between them; for each key, one after the other, either twice the
/// count and then for each item the distance from the last one (from -1) less one, doubled, with a low bit for “in
/// title, numbers or keywords”; or twice the bytes of a bitmap and one more, the bitmap, the count of items that hold it
/// in the head, and their distances. Numbers are of seven bits a byte, the lowest first.
enum SearchShard {
  /// Takes the lists in the order of their keys.
  static func script(number: Int, _ lists: some Sequence<PostingList>) -> [UInt8] {
    var keys = ""
    var bytes: [UInt8] = []
    for list in lists {
      if !keys.isEmpty { keys += " " }
      keys += list.key.text
      bytes += list.encoded
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
    let bytes = lists.flatMap { items in
      var list = PostingList(SearchKey(number: 0))
      for item in items { list.add(item, isInHead: false) }
      return list.encoded
    }
    return String(decoding: bytes.base64, as: UTF8.self)
  }
}
