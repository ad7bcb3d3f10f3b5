/// Neighbouring items, of which a browser asks at once when it wants many of them: the lines of a long list, and the
/// folded texts that confirm a query of many candidates.
///
/// A query that thousands of items hold would else ask for thousands of files.
struct SearchBlock {
  /// How many items a block has, but for the last one.
  static let size = 64

  /// The place of the block among all, the oldest first.
  let number: Int
  /// The number of its first item.
  private let first: Int
  private let entries: [SearchEntry]

  /// Takes the number of the first item, a multiple of a block's size, and the items.
  init(first: Int, _ entries: [SearchEntry]) {
    number = first / Self.size
    self.first = first
    self.entries = entries
  }

  /// Every file of the block with its address; and five characters that differ where any of the files differs.
  ///
  /// In time linear in the texts. A file's name is a number, so that it goes when its items go; the five characters are
  /// asked for with the name, so that no old file is taken from a browser's memory.
  var files: (files: [(address: String, bytes: [UInt8])], hash: String) {
    var files = [lines, texts]
    for (number, entry) in zip(first..., entries) {
      for (name, script) in zip(["\(number)", "\(number)-2"], entry.item.scripts(number: number)) {
        files.append(("\(SearchSite.folder)/t/\(name).js", script))
      }
    }
    return (files, Script.hash(Array(files.map { Script.hash($0.bytes) }.joined().utf8)))
  }

  /// `nb.b(NUMBER,[[…],…])`: what a line of the results says of each item.
  private var lines: (address: String, bytes: [UInt8]) {
    var script = Script()
    script.begin("b")
    script.write("\(number),[")
    for (place, entry) in entries.enumerated() {
      script.write(place == 0 ? "[" : ",[")
      entry.item.writeLine(to: &script)
      script.write("]")
    }
    script.write("])")
    return ("\(SearchSite.folder)/b/\(number).js", script.bytes)
  }

  /// `nb.p(NUMBER,["…",…])`: the folded text of each item.
  private var texts: (address: String, bytes: [UInt8]) {
    var script = Script()
    script.begin("p")
    script.write("\(number),[")
    for (place, entry) in entries.enumerated() {
      if place > 0 { script.write(",") }
      script.quote(entry.units)
    }
    script.write("])")
    return ("\(SearchSite.folder)/p/\(number).js", script.bytes)
  }
}
