/// One file of the index: keys in order, and for each the numbers of the items that hold it.
///
/// `nb.s(NUMBER,"KEYS","BITS")`: keys with spaces between them; for each key, one after the other, the set of its items;
/// of these, if there are any, a one if all of them have it in summary, keywords, title or numbers, else a nought and the
/// set of the places of those that do; of these the same for the last three, and so on to the numbers. `BitText` writes
/// sets.
enum SearchShard {
  /// Takes the keys in their order, and the stretches that have their postings.
  static func script(number: Int, _ keys: ArraySlice<KeyPlace>, of stretches: [StretchKeys]) -> [UInt8] {
    var names: [UInt8] = []
    var bits = BitText()
    var postings: [Posting] = []
    var place = keys.startIndex
    while place < keys.endIndex {
      let key = keys[place].key
      postings.removeAll(keepingCapacity: true)
      while place < keys.endIndex, keys[place].key == key {
        stretches[Int(keys[place].stretch)].append(at: Int(keys[place].place), to: &postings)
        place += 1
      }
      if !names.isEmpty { names.append(UInt8(ascii: " ")) }
      names += key.text.utf8
      write(postings, to: &bits)
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

  /// Writes the items of a key; and in turn whether all of them, or which by their places among those before, have the key
  /// in the summary or better, in the keywords or better, in the title or better, in their numbers.
  private static func write(_ postings: [Posting], to bits: inout BitText) {
    var found = postings
    bits.write(set: found.map(\.item))
    var field = SearchEntry.text
    while !found.isEmpty, field > 0 {
      let better = found.indices.filter { found[$0].field < field }
      bits.write(better.count == found.count ? 1 : 0, bits: 1)
      if better.count < found.count {
        bits.write(set: better)
        found = better.map { found[$0] }
      }
      field -= 1
    }
  }
}
