import Notices

/// The front page of the catalogue: how many items each category has in each year, and the files for programs.
struct CatalogueView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "count": .text { String($0.site.publicCount(of: Array($0.site.items.indices))) },
    "withdrawn-count": .text { $0.site.withdrawnCount(of: Array($0.site.items.indices)) },
    "has-items": .flag { !$0.site.items.isEmpty },
    "catalogue-years": .many { view in view.site.byYear.indices.map { CatalogueYearLink(site: view.site, year: $0) } },
    "rows": .many { view in
      view.site.board.categories.indices.map { CatalogueRowView(site: view.site, category: $0) }
    },
    "schema-address": .text { _ in Catalogue.schema },
  ]
}

/// A year of the catalogue: its page, its files, its count.
struct CatalogueYearLink: TemplateScope {
  let site: Site
  /// The place of the year in the site's list.
  let year: Int
  var isCurrent = false

  private var name: String { Catalogue.name(of: site.byYear[year].year) }

  static let fields: FieldTable<Self> = [
    "year": .text { view in String(view.site.byYear[view.year].year) },
    "address": .text { $0.name + ".html" },
    "count": .text { view in String(view.site.publicCount(of: view.site.byYear[view.year].items)) },
    "current": .flag { $0.isCurrent },
    "files": .many { view in Catalogue.forms.map { CatalogueFileView(name: view.name, ending: $0.ending) } },
  ]
}

struct CatalogueFileView: TemplateScope {
  let name: String
  let ending: String

  static let fields: FieldTable<Self> = [
    "address": .text { "\($0.name).\($0.ending)" },
    "form": .text { $0.ending.uppercased() },
  ]
}

/// A category as a row: how many items each year has.
struct CatalogueRowView: TemplateScope {
  let site: Site
  let category: Int

  static let fields: FieldTable<Self> = [
    "name": .text { $0.site.board.categories[$0.category].name },
    "address": .text { $0.site.address(ofCategory: $0.category) },
    "count": .text { String($0.site.publicCount(of: $0.site.byCategory[$0.category])) },
    "empty": .flag { $0.site.byCategory[$0.category].isEmpty },
    "cells": .many { $0.cells },
  ]

  private var cells: [CatalogueCellView] {
    let counts = Dictionary(uniqueKeysWithValues: site.yearsByCategory[category].map { ($0.year, $0.count) })
    return site.byYear.map { year, _ in
      let count = counts[year] ?? 0
      return CatalogueCellView(
        count: count, address: count == 0 ? "" : site.place(ofCategory: category, year: year, in: .catalogue))
    }
  }
}

/// How many items of a category a year has, and where the catalogue lists them.
struct CatalogueCellView: TemplateScope {
  let count: Int
  let address: String

  static let fields: FieldTable<Self> = [
    "count": .text { String($0.count) },
    "address": .text { $0.address },
  ]
}

/// A year of the catalogue with all facts of its items, category by category, newest first.
struct CatalogueYearView: TemplateScope {
  let site: Site
  let part: YearPart

  private var items: ArraySlice<Int> { site.items(of: part) }
  private var partCount: Int { site.partCount(ofYear: part.year) }

  static let fields: FieldTable<Self> = [
    "year": .text { view in String(view.site.byYear[view.part.year].year) },
    "count": .text { view in String(view.site.publicCount(of: view.site.byYear[view.part.year].items)) },
    "withdrawn-count": .text { view in view.site.withdrawnCount(of: view.site.byYear[view.part.year].items) },
    "files": .many { view in
      let name = Catalogue.name(of: view.site.byYear[view.part.year].year)
      return Catalogue.forms.map { CatalogueFileView(name: name, ending: $0.ending) }
    },
    "catalogue-years": .many { view in
      view.site.byYear.indices.map {
        CatalogueYearLink(site: view.site, year: $0, isCurrent: $0 == view.part.year)
      }
    },
    "page-address": .text { view in view.site.absolute(view.site.address(of: view.part, in: .catalogue)) },
    "linked-data": .text { view in "\(Catalogue.name(of: view.site.byYear[view.part.year].year)).jsonld" },
    "columns": .many { _ in CatalogueFact.columns.map { CatalogueFactView(place: $0) } },
    "entries": .many { $0.entries },
    "later-part": .flag { $0.part.part > 1 },
    "part": .text { String($0.part.part) },
    "several-parts": .flag { $0.partCount > 1 },
    "parts": .many { view in (1...view.partCount).map { view.link($0) } },
  ]

  /// The first line of each category bears its name as an anchor.
  private var entries: [CatalogueLineView] {
    var category: Int?
    return items.map { position in
      let item = site.items[position]
      defer { category = item.category }
      return CatalogueLineView(site: site, item: item, isFirst: item.category != category)
    }
  }

  private func link(_ number: Int) -> PageLinkView {
    let address = site.address(of: YearPart(year: part.year, part: number), in: .catalogue)
    return PageLinkView(number: number, address: address, isCurrent: number == part.part)
  }
}

/// An item as a line of the catalogue, with every fact of the table.
struct CatalogueLineView: TemplateScope {
  let entry: CatalogueEntry
  let isFirst: Bool
  private let facts: [CatalogueFact.Value?]

  init(site: Site, item: SiteItem, isFirst: Bool) {
    entry = CatalogueEntry(site: site, item: item, baseURL: nil)
    self.isFirst = isFirst
    facts = entry.facts
  }

  static let fields: FieldTable<Self> = [
    "anchor": .text { $0.isFirst ? $0.entry.site.board.categories[$0.entry.item.category].slug : "" },
    "address": .text { $0.entry.item.address },
    "title-hidden": .flag { $0.entry.item.hidesTitle },
    "withdrawn": .flag { $0.entry.item.isWithdrawn },
    "cells": .many { view in CatalogueFact.columns.map { CatalogueFactView(place: $0, view.facts[$0]) } },
    "folded": .many { $0.folded },
  ]

  /// What has no column and says something, and behind it what was changed and when.
  private var folded: [CatalogueFactView] {
    let versions = CatalogueFactView(
      label: CatalogueSchema.versionsLabel, text: entry.item.versions.joined(separator: "；"))
    let others = CatalogueFact.folded.map { CatalogueFactView(place: $0, facts[$0]) }
    return (others + [versions]).filter { !$0.text.isEmpty }
  }
}

extension SiteItem {
  /// Each version by its day and what was changed, the first one by its day alone; none of an item that never changed.
  fileprivate var versions: [String] {
    let versions = Catalogue.versions(of: self)
    return versions.map { version in version.note.isEmpty ? "\(version.day)" : "\(version.day)，\(version.note)" }
  }
}

struct CatalogueFactView: TemplateScope {
  let label: String
  let text: String
  private let showing: CatalogueFact.Showing

  init(label: String, text: String) {
    self.label = label
    self.text = text
    showing = .fold
  }

  /// A fact by its place in the table; empty where the item does not say it.
  init(place: Int, _ value: CatalogueFact.Value? = nil) {
    label = CatalogueFact.all[place].label
    text = value?.cell ?? ""
    showing = CatalogueFact.all[place].showing
  }

  static let fields: FieldTable<Self> = [
    "label": .text { $0.label },
    "text": .text { $0.text },
    // With what a line must not end within in spans of its own.
    "lines": .html { $1.unbroken($0.text) },
    "is-head": .flag { $0.showing == .head },
    "is-link": .flag { $0.showing == .link },
    "is-code": .flag { $0.showing == .code },
    "is-plain": .flag { $0.showing == .column },
  ]
}

/// Every column of the site on one page (网站地图).
struct SiteMapView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "reports": .many { view in
      view.site.reports.map { LinkView(title: $0.report.title.value, address: $0.address) }
    },
    "catalogue-years": .many { view in view.site.byYear.indices.map { CatalogueYearLink(site: view.site, year: $0) } },
  ]
}

/// How somebody follows the board: the addresses of its feeds.
struct SubscribeView: TemplateScope {
  let site: Site
  let baseURL: String?

  static let fields: FieldTable<Self> = [
    "feeds": .many { (view) -> [FeedLinkView] in
      guard let baseURL = view.baseURL else { return [] }
      let board = FeedLinkView(name: view.site.board.name, address: "feed.xml", base: baseURL)
      return [board]
        + view.site.board.categories.map {
          FeedLinkView(name: $0.name, address: "\($0.slug)/feed.xml", base: baseURL)
        }
    },
    "json-feed": .text { $0.baseURL == nil ? "" : JSONFeed.address },
  ]
}

struct FeedLinkView: TemplateScope {
  let name: String
  let address: String
  /// The address of the site, before it.
  let base: String

  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "address": .text { $0.address },
    "site-address": .text { $0.base },
  ]
}
