/// One file of the index: keys in order, and for each the numbers of the items that hold it.
///
/// `nb.s(NUMBER,"KEYS","BITS")`: keys with spaces between them; for each key, one after the other, the set of its items;
/// of these, if there are any, a one if all of them have it in summary, keywords, title or numbers, else a nought and the
/// set of the places of those that do; of these the same for the last three, and so on to the numbers. `BitText` writes
/// sets.
enum SearchShard {
  /// Takes the lists in the order of their keys.
  static func script(number: Int, _ lists: some Sequence<PostingList>) -> [UInt8] {
    var keys = ""
    var bits = BitText()
    for list in lists {
      if !keys.isEmpty { keys += " " }
      keys += list.key.text
      list.write(to: &bits)
    }
    var script = Script()
    script.begin("s")
    script.write("\(number),")
    script.quote(keys)
    script.write(",\"")
    script.write(String(decoding: bits.finished, as: UTF8.self))
    script.write("\")")
    return script.bytes
  }
}
