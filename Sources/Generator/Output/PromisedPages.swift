import Notices
import Pages
import Synchronization

/// Pages of one site that are made when they are first asked for.
final class PromisedPages: Sendable {
  private let pages: PageWriter
  private let items: ItemAddresses
  private let others: [ExactText: Page]
  private let made = Mutex<[ExactText: [UInt8]]>([:])

  /// The pages of items and others; `old` are those of the tree before.
  init(_ pages: PageWriter, _ others: [Page], after old: PromisedPages?) throws(OutputFailure) {
    let isSame = old?.pages.site.listing === pages.site.listing
    let items: ItemAddresses = if isSame, let old { old.items } else { try ItemAddresses(pages.site) }
    var byAddress: [ExactText: Page] = [:]
    for page in others {
      let key = ExactText(try OutputPath(page.address(in: pages.site)).text)
      guard items[key] == nil, byAddress.updateValue(page, forKey: key) == nil else { throw .writtenTwice(key.text) }
    }
    (self.pages, self.items, self.others) = (pages, items, byAddress)
  }

  var count: Int { items.count + others.count }
  var addresses: [String] { (Array(items.keys) + others.keys).map(\.text) }
  /// Every folder that has a page.
  var folders: Set<ExactText> { items.folders.union(others.keys.folders) }

  func holds(_ key: ExactText) -> Bool { items[key] != nil || others[key] != nil }

  /// How many of them another tree has, too.
  func count(in tree: MemoryTree) -> Int {
    let same = tree.pages?.items === items ? items.count : items.keys.count(where: tree.holds)
    return same + others.keys.count(where: tree.holds)
  }

  /// The bytes of a page; nil where there is none.
  subscript(key: ExactText) -> [UInt8]? {
    guard let page = items[key].map(Page.item) ?? others[key] else { return nil }
    if let bytes = made.withLock({ $0[key] }) { return bytes }
    let bytes = pages.bytes(of: page)
    made.withLock { $0[key] = bytes }
    return bytes
  }
}

/// The addresses of a site's items, with their positions; sites share them whose items stand in the same places.
private final class ItemAddresses: Sendable {
  private let positions: [ExactText: Int]
  let folders: Set<ExactText>

  init(_ site: Site) throws(OutputFailure) {
    var positions: [ExactText: Int] = Dictionary(minimumCapacity: site.items.count)
    for (position, item) in site.items.enumerated() {
      let key = ExactText(try OutputPath(item.address).text)
      guard positions.updateValue(position, forKey: key) == nil else { throw .writtenTwice(key.text) }
    }
    self.positions = positions
    folders = positions.keys.folders
  }

  var count: Int { positions.count }
  var keys: some Collection<ExactText> { positions.keys }
  subscript(key: ExactText) -> Int? { positions[key] }
}

extension Sequence<ExactText> {
  /// Every folder that one of the files lies in.
  var folders: Set<ExactText> {
    var folders: Set<ExactText> = []
    for file in self {
      var path = file.text[...]
      while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
        path = path[..<slash]
        guard folders.insert(ExactText(String(path))).inserted else { break }
      }
    }
    return folders
  }
}
