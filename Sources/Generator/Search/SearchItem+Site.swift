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
    if site.isTextSearched(item) { text = BodyText.text(ofHTML: item.body) }
  }
}

extension SearchSite {
  /// Makes the search of a site, its items the oldest first.
  static func of(_ site: Site, _ workers: Workers) async -> SearchSite {
    let entries = await workers.map(site.items.reversed()) { chunk in
      chunk.map { SearchEntry(SearchItem($0, of: site)) }
    }
    return SearchSite(entries, synonyms: site.board.synonyms)
  }

  /// Writes everything but the page; the address of the directory.
  func write(to writer: any SiteOutput, _ workers: Workers) async throws(OutputFailure) -> String {
    let index = self.index
    let keys = await workers.map(index.stretches, smallest: 1) { $0.map(index.keys) }
    let names = try await workers.map(Array(index.groups), smallest: 1) { (chunk) throws(OutputFailure) in
      var names: [String] = []
      for group in chunk {
        for (number, script) in zip(index.shards(of: group), index.scripts(of: group, keys)) {
          let shard = SearchSite.shard(number, script)
          try writer.put(OutputPath(shard.address), script)
          names.append(shard.hash)
        }
      }
      return names
    }
    let hashes = try await workers.map(blocks, smallest: 1) { (chunk) throws(OutputFailure) in
      var hashes: [String] = []
      for block in chunk {
        let (files, hash) = block.files
        for file in files { try writer.put(OutputPath(file.address), file.bytes) }
        hashes.append(hash)
      }
      return hashes
    }
    for file in helps.files + [facts] { try writer.put(OutputPath(file.address), file.bytes) }
    let directory = self.directory(shards: names, blocks: hashes)
    try writer.put(OutputPath(directory.address), directory.bytes)
    return directory.address
  }
}
