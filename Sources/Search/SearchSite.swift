/// Everything of the search that is written into the folder `search/`.
package struct SearchSite: Sendable {
  /// The folder of all its files: who takes an item down at once takes the folder.
  package static let folder = "search"

  /// What is cut into shards.
  package let index: SearchIndex
  /// The oldest first; the place of an item is its number.
  private let entries: [SearchEntry]
  private let listed: [UInt16]

  /// Takes the items, the oldest first, and the board's own synonyms: groups of words, `=` between two.
  package init(_ entries: [SearchEntry], synonyms: [String] = []) {
    self.entries = entries
    helps = Self.helps(synonyms)
    facts = Self.facts(entries)
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
  package let helps: (files: [(address: String, bytes: [UInt8])], hash: String)

  /// The category of each item, a letter each.
  package let facts: (address: String, bytes: [UInt8])

  /// The same on every board, and made once.
  private static let foldings = FoldTable.shared.parts.map { Script.call("x", quoting: Array($0.utf8)) }

  private static func helps(_ synonyms: [String]) -> (files: [(address: String, bytes: [UInt8])], hash: String) {
    let scripts = foldings + [Script.call("y", quoting: Array(Synonyms.lines(synonyms).utf8))]
    let hash = Script.hash(scripts.flatMap(\.self))
    let names = foldings.indices.map { "\($0)" } + ["words"]
    return (zip(names, scripts).map { ("\(folder)/x/\($0)-\(hash).js", $1) }, hash)
  }

  private static func facts(_ entries: [SearchEntry]) -> (address: String, bytes: [UInt8]) {
    let letters = entries.map { UInt8(min(93, $0.item.category) + 33) }.map { $0 == 34 || $0 == 92 ? 126 : $0 }
    let script = Script.call("f", quoting: letters)
    return ("\(folder)/f-\(Script.hash(script)).js", script)
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
