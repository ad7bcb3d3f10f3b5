import Compliance
import Diagnostics
package import Notices

/// What a county's portal takes in: of each item a fragment of HTML, and a table of all in three forms.
///
/// Addresses are those of the site, so that a fragment's links to its own files hold; links to other pages of the board become
/// absolute where the board has an address, else words. What was taken back is a row with its number, day and reason: whoever
/// took it in takes it down.
package struct PortalPackage: Sendable {
  private let site: Site
  private let baseURL: String?
  private let adapter: PortalAdapter
  /// The items that are handed over, oldest first.
  package let items: [SiteItem]

  /// `since`: the first day of change that is handed over; nil hands everything over.
  package init(_ site: Site, baseURL: String?, adapter: PortalAdapter, since: CivilDate?) {
    (self.site, self.baseURL, self.adapter) = (site, baseURL, adapter)
    items = site.items.reversed().filter { item in since.map { item.lastChange >= $0 } ?? true }
  }

  /// The tables; the fragments are made one by one.
  package var tables: [Catalogue.File] {
    let rows = items.map(row)
    return [
      Catalogue.File(address: "items.csv", bytes: csv(rows)), Catalogue.File(address: "items.json", bytes: json(rows)),
      Catalogue.File(address: "items.xml", bytes: xml(rows)),
    ]
  }

  /// The body of an item in clean tags, with its files behind it; nil of what was taken back.
  package func fragment(of item: SiteItem) -> [UInt8]? {
    guard !item.isWithdrawn else { return nil }
    let folder = item.address.prefix { $0 != "/" } + "/"
    let own = Set(item.files.map(\.address))
    let clean = CleanTags { address in
      if isOfOtherHost(address) { return String(address) }
      if address.hasPrefix("#") { return nil }
      let place = String(Self.resolved(address, in: folder))
      return own.contains(place) ? String(place.dropFirst(folder.count)) : baseURL.map { $0 + place }
    }
    var out = HTMLWriter()
    out.trusted(clean.html(item.body.bytes).span)
    let named = item.files.compactMap { file in file.name.map { (name: $0, file: file) } }
    if !named.isEmpty {
      out.markup("<p>附件：</p>\n<ul>\n")
      for (name, file) in named {
        out.write("<li><a href=\"\(String(file.address.dropFirst(folder.count)))\">\(name)</a></li>\n")
      }
      out.markup("</ul>\n")
    }
    if let sample = site.board.sample { out.write("<p>\(sample)</p>\n") }
    return out.finish()
  }

  private func isOfOtherHost(_ address: Substring) -> Bool {
    ["http://", "https://", "mailto:", "tel:"].contains { address.hasPrefix($0) }
  }

  /// An address of the site that a page of a folder names from where it stands.
  private static func resolved(_ address: Substring, in folder: Substring) -> Substring {
    address.hasPrefix("../") ? address.dropFirst(3) : folder + address
  }

  // MARK: - Rows

  private func row(_ item: SiteItem) -> [String] {
    let entry = CatalogueEntry(site: site, item: item, baseURL: baseURL)
    let facts = entry.facts
    return adapter.columns.map { column in
      switch column.source {
      case .fact(let place): facts[place]?.cell ?? ""
      case .body: fragment(of: item).map { String(decoding: $0, as: UTF8.self) } ?? ""
      case .fragment: item.isWithdrawn ? "" : item.address
      case .files: item.files.map(\.address).joined(separator: "\n")
      case .category: adapter.categories[site.board.categories[item.category].name] ?? ""
      case .fixed(let text): text
      }
    }
  }

  private func csv(_ rows: [[String]]) -> [UInt8] {
    var table = CatalogueTable(heads: adapter.columns.map(\.name))
    for row in rows { table.append(row) }
    return table.bytes
  }

  private func json(_ rows: [[String]]) -> [UInt8] {
    let items = rows.map { row in
      JSONText.object(zip(adapter.columns, row).map { (name: $0.name.inJSON, value: .text($1)) })
    }
    return JSONText.file([
      ("board", .text(site.board.name)), ("sample", site.board.sample.map { .text($0) }),
      ("items", .list(items, indent: 4)),
    ]).bytes
  }

  private func xml(_ rows: [[String]]) -> [UInt8] {
    var out = HTMLWriter()
    out.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<items board=\"\(site.board.name.bearableInXML)\"")
    if let sample = site.board.sample { out.write(" sample=\"\(sample.bearableInXML)\"") }
    out.markup(">\n")
    for row in rows {
      out.markup("<item>\n")
      for (column, value) in zip(adapter.columns, row) {
        out.write("<field name=\"\(column.name.bearableInXML)\">\(value.bearableInXML)</field>\n")
      }
      out.markup("</item>\n")
    }
    out.markup("</items>\n")
    return out.finish()
  }
}

extension String {
  /// As the name of a member, without its quotation marks.
  fileprivate var inJSON: String { String(JSONText.text(self).description.dropFirst().dropLast()) }
}
