/// One file of the index: keys in order, and for each the numbers of the items that hold it.
///
/// `nb.s(NUMBER,"KEYS","BITS")`: keys with spaces between them; for each key, one after the other, the set of its items;
/// of these, if there are any, a one if all of them have it in summary, keywords, title or numbers, else a nought and the
/// set of the places of those that do; of these the same for the last three, and so on to the numbers. `BitText` writes
/// sets.
enum SearchShard {
  /// Takes the keys in their order, and whose postings they are.
  static func script(number: Int, _ keys: ArraySlice<SearchKey>, _ postings: PostingGroup) -> [UInt8] {
    var names: [UInt8] = []
    var bits = BitText()
    for key in keys {
      if !names.isEmpty { names.append(UInt8(ascii: " ")) }
      names += key.text.utf8
      postings.write(key, to: &bits)
    }
    var script = Script()
    script.begin("s")
    script.write("\(number),")
    script.quote(names)
    script.write(",\"")
    script.write(String(decoding: bits.finished, as: UTF8.self))
    script.write("\")")
    return script.bytes
  }
}
