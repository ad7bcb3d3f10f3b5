import Compliance
import Notices
import Pages
import Search

extension SearchItem {
  /// What can be found of an item as the site shows it; of one that was taken back, or that says 检索: 否, less.
  init(_ item: SiteItem) {
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
    summary = notice.summary?.value ?? ""
    if let state = item.assessment.validity {
      standing = state.rawValue
      isValid = state == .valid
    }
    if notice.isSearched { text = BodyText.text(ofHTML: item.body) }
  }
}

extension SearchSite {
  /// Makes the search of a site, its items the oldest first.
  static func of(_ site: Site, _ workers: Workers) async -> SearchSite {
    let entries = await workers.map(site.items.reversed()) { chunk in chunk.map { SearchEntry(SearchItem($0)) } }
    return SearchSite(entries)
  }

  /// Writes everything but the page; the address of the directory.
  func write(to writer: any SiteOutput, _ workers: Workers) async throws(OutputFailure) -> String {
    let index = self.index
    let names = try await workers.map(index.parts, smallest: 1) { (chunk) throws(OutputFailure) in
      var names: [String] = []
      for part in chunk {
        for (number, script) in zip(part, index.scripts(part)) {
          let shard = SearchSite.shard(number, script)
          try writer.put(OutputPath(shard.address), script)
          names.append(shard.hash)
        }
      }
      return names
    }
    let texts = try await workers.map(Array(numbers)) { (chunk) throws(OutputFailure) in
      var hashes: [String] = []
      for number in chunk {
        let text = self.text(number)
        try writer.put(OutputPath(text.address), text.bytes)
        hashes.append(text.hash)
      }
      return hashes
    }
    for file in [foldings, facts] { try writer.put(OutputPath(file.address), file.bytes) }
    let directory = self.directory(shards: names, texts: texts)
    try writer.put(OutputPath(directory.address), directory.bytes)
    return directory.address
  }
}
