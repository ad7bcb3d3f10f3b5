/// What is written into the folder `search/` when the files of all stretches are there: shards, helps and the directory.
package struct SearchSite: Sendable {
  /// The folder of all its files: who takes an item down at once takes the folder.
  package static let folder = "search"

  /// What is cut into shards.
  package let index: SearchIndex
  private let all: SearchFacts
  private let blocks: [String]

  /// Takes the stretches of all items, the oldest first, and the board's own synonyms: groups of words, `=` between two.
  package init(_ stretches: [SearchStretch], synonyms: [String] = []) {
    helps = Self.helps(synonyms)
    all = SearchFacts(stretches.map(\.facts))
    facts = Self.facts(all)
    index = SearchIndex(stretches.map(\.keys))
    blocks = stretches.flatMap(\.blocks)
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

  private static func facts(_ all: SearchFacts) -> (address: String, bytes: [UInt8]) {
    let script = Script.call("f", quoting: all.categories)
    return ("\(folder)/f-\(Script.hash(script)).js", script)
  }

  /// The file through which the others are found; takes what tells the content of each shard.
  package func directory(shards: [String]) -> (address: String, bytes: [UInt8]) {
    var script = Script()
    script.write("nb.d({n:\(all.categories.count),s:\(index.shardCount),h:\"\(shards.joined())\"")
    script.write(",z:\(SearchBlock.size),b:\"\(blocks.joined())\",f:\"\(facts.address)\",x:\"\(helps.hash)\",p:")
    script.quote(pairs)
    script.write(",c:\"\(marks)\",y:[\(years)]})")
    return ("\(Self.folder)/d-\(Script.hash(script.bytes)).js", script.bytes)
  }

  /// Two sets as shards have them: the items that are no longer valid, and those on display.
  private var marks: String {
    var bits = BitText()
    bits.write(set: all.repealed)
    bits.write(set: all.displayed)
    return String(decoding: bits.finished, as: UTF8.self)
  }

  private var years: String { all.years.map { "[\($0.year),\($0.first)]" }.joined(separator: ",") }

  private var pairs: String {
    String(decoding: all.listed.sorted().flatMap { [$0, FoldTable.shared.fold($0)] }, as: UTF16.self)
  }
}
