import Compliance
import Notices
import Pages
import Search

extension SearchItem {
  /// What can be found of an item as the site shows it; of one that was taken back, or whose text is kept out, less.
  init(_ item: SiteItem, of site: Site) {
    self.init()
    let notice = item.notice
    index = notice.index.value.description
    address = item.address
    day = item.released.description
    category = notice.category
    isOnDisplay = item.isOnDisplay
    guard !item.isWithdrawn else {
      isValid = false
      standing = "已撤回"
      return
    }
    title = notice.title.value
    documentNumber = notice.documentNumber?.value ?? ""
    keywords = notice.keywords.map(\.value)
    summary = site.isDisplayForgotten(item) ? "" : notice.summary?.value ?? ""
    if let state = item.assessment.validity {
      standing = state.rawValue
      isValid = state == .valid
    }
    if site.isTextSearched(item) { text = BodyText.text(ofHTML: item.body.bytes) }
  }
}

extension SearchSite {
  /// Writes everything of the search but its page, each text as soon as it is read; the address of the directory.
  static func write(
    _ site: Site, to writer: any SiteOutput, _ workers: Workers
  ) async throws(OutputFailure) -> String {
    let last = site.items.count - 1
    let stretches = try await workers.map(SearchStretch.ranges(of: site.items.count), smallest: 1) {
      (chunk) throws(OutputFailure) in
      var stretches: [SearchStretch] = []
      for numbers in chunk {
        // The site has its items the newest first.
        let stretch = try SearchStretch(numbers, item: { SearchItem(site.items[last - $0], of: site) }) {
          (address, bytes) throws(OutputFailure) in try writer.put(OutputPath(address), bytes)
        }
        stretches.append(stretch)
      }
      return stretches
    }
    let search = SearchSite(stretches, synonyms: site.board.synonyms)
    let directory = search.directory(shards: try await search.writeShards(to: writer, workers))
    for file in search.helps.files + [search.facts, directory] { try writer.put(OutputPath(file.address), file.bytes) }
    return directory.address
  }

  /// What tells the content of each shard, in their order.
  private func writeShards(to writer: any SiteOutput, _ workers: Workers) async throws(OutputFailure) -> [String] {
    let index = index
    let names = try await workers.map(Array(index.groups), smallest: 1) { (chunk) throws(OutputFailure) in
      var names: [(number: Int, hash: String)] = []
      for group in chunk {
        for (number, script) in index.scripts(of: group) {
          let shard = SearchSite.shard(number, script)
          try writer.put(OutputPath(shard.address), script)
          names.append((number, shard.hash))
        }
      }
      return names
    }
    return names.sorted { $0.number < $1.number }.map(\.hash)
  }
}
