/// Everything of the search that is written into the folder `search/`.
package struct SearchSite: Sendable {
  /// The folder of all its files: who takes an item down at once takes the folder.
  package static let folder = "search"

  /// What is cut into shards.
  package let index: SearchIndex
  /// The oldest first; the place of an item is its number.
  private let items: [SearchItem]
  private let listed: [UInt16]

  /// Takes the items, the oldest first.
  package init(_ entries: [SearchEntry]) {
    items = entries.map(\.item)
    index = SearchIndex(entries)
    listed = entries.reduce(into: Set<UInt16>()) { $0.formUnion($1.listed) }.sorted()
  }

  /// The numbers of all items.
  package var numbers: Range<Int> { items.indices }

  /// The address of the text of an item, its bytes, and what tells its content.
  package func text(_ number: Int) -> (address: String, bytes: [UInt8], hash: String) {
    let script = items[number].script(number: number)
    return ("\(Self.folder)/t/\(number).js", script, Script.hash(script))
  }

  /// The address of a shard and what tells its content.
  package static func shard(_ number: Int, _ bytes: [UInt8]) -> (address: String, hash: String) {
    let hash = Script.hash(bytes)
    return ("\(folder)/i/\(number)-\(hash).js", hash)
  }

  /// All foldings, for queries that hold what no text of the board holds.
  package var foldings: (address: String, bytes: [UInt8]) {
    var script = Script()
    script.begin("x")
    script.quote(FoldTable.shared.pairs.utf8)
    script.write(")")
    return ("\(Self.folder)/x-\(Script.hash(script.bytes)).js", script.bytes)
  }

  /// The category of each item, a letter each.
  package var facts: (address: String, bytes: [UInt8]) {
    var script = Script()
    script.begin("f")
    script.quote(items.map { UInt8(min(93, $0.category) + 33) }.map { $0 == 34 || $0 == 92 ? 126 : $0 })
    script.write(")")
    return ("\(Self.folder)/f-\(Script.hash(script.bytes)).js", script.bytes)
  }

  /// The file through which the others are found.
  ///
  /// Names of shards tell their content. A text's name is its number, so that it goes when its item goes; what is asked
  /// with the name tells whether any text changed.
  package func directory(shards: [String], texts: [String]) -> (address: String, bytes: [UInt8]) {
    var script = Script()
    script.write("nb.d({n:\(items.count),s:\(index.shardCount),h:\"\(shards.joined())\"")
    script.write(
      ",v:\"\(Script.hash(Array(texts.joined().utf8)))\",f:\"\(facts.address)\",x:\"\(foldings.address)\",p:")
    script.quote(pairs.utf8)
    script.write(",r:[\(list { !$0.isValid })],g:[\(list(\.isOnDisplay))],y:[\(years)],w:")
    script.quote(Synonyms.standard.utf8)
    script.write("})")
    return ("\(Self.folder)/d-\(Script.hash(script.bytes)).js", script.bytes)
  }

  private func list(_ isIn: (SearchItem) -> Bool) -> String {
    items.indices.filter { isIn(items[$0]) }.map(String.init).joined(separator: ",")
  }

  /// Each year and the number of its first item.
  private var years: String {
    var years: [String] = []
    var last = ""
    for (number, item) in items.enumerated() where item.day.prefix(4) != last {
      last = String(item.day.prefix(4))
      years.append("[\(last),\(number)]")
    }
    return years.joined(separator: ",")
  }

  private var pairs: String {
    String(decoding: listed.flatMap { [$0, FoldTable.shared.fold($0)] }, as: UTF16.self)
  }
}
