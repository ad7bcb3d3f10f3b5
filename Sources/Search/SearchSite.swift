/// Everything of the search that is written into the folder `search/`.
package struct SearchSite: Sendable {
  /// The folder of all its files: who takes an item down at once takes the folder.
  package static let folder = "search"

  /// What is cut into shards.
  package let index: SearchIndex
  /// The oldest first; the place of an item is its number.
  private let entries: [SearchEntry]
  private let listed: [UInt16]
  private let synonyms: String

  /// Takes the items, the oldest first, and the board's own synonyms: groups of words, `=` between two.
  package init(_ entries: [SearchEntry], synonyms: [String] = []) {
    self.synonyms = Synonyms.lines(synonyms)
    self.entries = entries
    index = SearchIndex(entries)
    listed = entries.reduce(into: Set<UInt16>()) { $0.formUnion($1.listed) }.sorted()
  }

  /// Everything that is searched of an item by its number.
  package func plainText(_ number: Int) -> [UInt8] { entries[number].item.plainText }

  /// All items, cut into blocks; the oldest first.
  package var blocks: [SearchBlock] {
    stride(from: 0, to: entries.count, by: SearchBlock.size).map { start in
      SearchBlock(
        number: start / SearchBlock.size, entries[start..<min(entries.count, start + SearchBlock.size)])
    }
  }

  /// The address of a shard and what tells its content.
  package static func shard(_ number: Int, _ bytes: [UInt8]) -> (address: String, hash: String) {
    let hash = Script.hash(bytes)
    return ("\(folder)/i/\(number)-\(hash).js", hash)
  }

  /// What a query needs that finds nothing: by parts all foldings, for what no text of the board holds; and synonyms.
  package var helps: (files: [(address: String, bytes: [UInt8])], hash: String) {
    var scripts = (0..<FoldTable.partCount).map { part in
      var script = Script()
      script.begin("x")
      script.quote(FoldTable.shared.pairs(ofPart: part))
      script.write(")")
      return script.bytes
    }
    var words = Script()
    words.begin("y")
    words.quote(synonyms)
    words.write(")")
    scripts.append(words.bytes)
    let hash = Script.hash(scripts.flatMap(\.self))
    let names = (0..<FoldTable.partCount).map { "\($0)" } + ["words"]
    return (zip(names, scripts).map { ("\(Self.folder)/x/\($0)-\(hash).js", $1) }, hash)
  }

  /// The category of each item, a letter each.
  package var facts: (address: String, bytes: [UInt8]) {
    var script = Script()
    script.begin("f")
    script.quote(entries.map { UInt8(min(93, $0.item.category) + 33) }.map { $0 == 34 || $0 == 92 ? 126 : $0 })
    script.write(")")
    return ("\(Self.folder)/f-\(Script.hash(script.bytes)).js", script.bytes)
  }

  /// The file through which the others are found; takes what tells the content of each shard and of each block.
  package func directory(shards: [String], blocks: [String]) -> (address: String, bytes: [UInt8]) {
    var script = Script()
    script.write("nb.d({n:\(entries.count),s:\(index.shardCount),h:\"\(shards.joined())\"")
    script.write(",z:\(SearchBlock.size),b:\"\(blocks.joined())\",f:\"\(facts.address)\",x:\"\(helps.hash)\",p:")
    script.quote(pairs)
    script.write(",c:\"\(marks)\",y:[\(years)]})")
    return ("\(Self.folder)/d-\(Script.hash(script.bytes)).js", script.bytes)
  }

  /// Two sets as shards have them: the items that are no longer valid, and those on display.
  private var marks: String {
    let repealed = entries.indices.filter { !entries[$0].item.isValid }
    let displayed = entries.indices.filter { entries[$0].item.isOnDisplay }
    var bits = BitText()
    bits.write(set: repealed)
    bits.write(set: displayed)
    return String(decoding: bits.finished, as: UTF8.self)
  }

  /// Each year and the number of its first item.
  private var years: String {
    var years: [String] = []
    var last = ""
    for (number, entry) in entries.enumerated() where entry.item.day.prefix(4) != last {
      last = String(entry.item.day.prefix(4))
      years.append("[\(last),\(number)]")
    }
    return years.joined(separator: ",")
  }

  private var pairs: String {
    String(decoding: listed.flatMap { [$0, FoldTable.shared.fold($0)] }, as: UTF16.self)
  }
}
