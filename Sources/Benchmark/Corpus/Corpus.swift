/// A made-up board of any size: the same files for the same size and seed.
///
/// Notices lie in all eleven categories and in the years 2008 to 2026, each released within 20 days of formation by the
/// five steps; one in a hundred is still a draft. People, villages and figures are invented for measuring.
struct Corpus: Sendable {
  /// How many notices, drafts included.
  let size: Int
  let seed: UInt64

  /// The day at which the board stands still.
  static let today = CorpusDay(year: 2026, month: 6, day: 30)

  private static let first = CorpusDay(year: 2008, month: 5, day: 5)
  /// Changes come up to 98 days after a release, so the last release lies further back than that.
  private static let last = CorpusDay(year: 2026, month: 2, day: 20)
  private static let firstDraft = CorpusDay(year: 2026, month: 6, day: 14)

  /// Writes the content folder under the root, which is made if it is not there.
  ///
  /// - Parameters:
  ///   - root: An absolute or relative path without a slash at the end; its parent must exist.
  ///   - fingerprint: Gives what the steps of a notice must bear, from its path relative to the root and its bytes, in
  ///     which zeros stand in its place. The attachments are written before it is asked.
  func write(to root: String, fingerprint: (_ path: String, _ bytes: [UInt8]) -> String) throws(CorpusFailure) {
    var folder = try CorpusFolder(root)
    for (path, text) in CorpusBoard.files {
      try folder.write(Array(text.utf8), to: "content/\(path)")
    }
    let items = plan()
    for item in items {
      try write(item, items, into: &folder, fingerprint: fingerprint)
    }
  }

  /// Writes one plain notice of a corpus once more, with a sentence added and released anew.
  ///
  /// - Returns: Its path relative to the root; nil where the corpus has no plain notice.
  func revise(
    _ root: String, fingerprint: (_ path: String, _ bytes: [UInt8]) -> String
  ) throws(CorpusFailure) -> String? {
    var folder = try CorpusFolder(root)
    let items = plan()
    guard let item = items[(size / 2)...].first(where: { $0.special == nil && $0.released != nil }) else { return nil }
    try write(item, items, postscript: "本条内容已经更新。\n", into: &folder, fingerprint: fingerprint)
    return "content/\(item.folder)/\(item.file)"
  }

  private func write(
    _ item: CorpusItem, _ items: [CorpusItem], postscript: String = "", into folder: inout CorpusFolder,
    fingerprint: (_ path: String, _ bytes: [UInt8]) -> String
  ) throws(CorpusFailure) {
    var random = SplitMix64(seed: seed, item: item.ordinal)
    var text = CorpusText(capacity: 4096)
    let places = item.addFrontMatter(to: &text, items: items, &random)
    item.addBody(to: &text, items: items, &random)
    text.add(postscript)
    for attachment in item.attachments {
      try folder.write(Self.table(&random), to: "content/\(item.folder)/\(attachment)")
    }
    let path = "content/\(item.folder)/\(item.file)"
    let stamp = fingerprint(path, text.bytes)
    for place in places.stamps { text.replace(at: place, with: stamp) }
    try folder.write(text.bytes, to: path)
  }

  /// All notices in the order of their days, before a word of them is written.
  private func plan() -> [CorpusItem] {
    var random = SplitMix64(seed: seed)
    var items: [CorpusItem] = []
    items.reserveCapacity(size)
    let drafts = size / 100
    var (year, serial) = (0, 0)
    for ordinal in 0..<size {
      let isDraft = ordinal >= size - drafts
      let formed = isDraft ? draftDay(ordinal - (size - drafts), of: drafts) : day(ordinal, of: size - drafts)
      serial = formed.parts.year == year ? serial + 1 : 1
      year = formed.parts.year
      items.append(
        CorpusItem(
          ordinal: ordinal, category: CorpusCategory.draw(&random), formed: formed,
          released: isDraft ? nil : random.within(4...20), serial: serial,
          special: isDraft ? nil : CorpusItem.drawSpecial(&random)))
    }
    return items
  }

  /// The day of a released notice; later years have more of them.
  private func day(_ place: Int, of count: Int) -> CorpusDay {
    let span = Double(Self.last.number - Self.first.number)
    let share = Double(place) / Double(max(1, count))
    return Self.first + Int(span * (share * 1.6 - share * share * 0.6))
  }

  private func draftDay(_ place: Int, of count: Int) -> CorpusDay {
    Self.firstDraft + place * 10 / max(1, count)
  }

  private static func table(_ random: inout SplitMix64) -> [UInt8] {
    var text = CorpusText(capacity: 2048)
    for row in 1...random.within(10...60) {
      text.add("\(row)\t")
      text.add(phrase: "@\t#\t&\n", &random)
    }
    return text.bytes
  }
}
