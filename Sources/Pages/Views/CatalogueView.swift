import Notices

/// The front page of the catalogue: how many items each category has in each year, and the files for programs.
struct CatalogueView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "count": .text { String($0.site.items.count) },
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
    "count": .text { view in String(view.site.byYear[view.year].items.count) },
    "current": .flag { $0.isCurrent },
    "files": .many { view in Catalogue.forms.map { CatalogueFileView(name: view.name, ending: $0.ending) } },
  ]
}

/// A file of a year.
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
    "address": .text { "\($0.site.board.categories[$0.category].slug)/index.html" },
    "count": .text { String($0.site.byCategory[$0.category].count) },
    "empty": .flag { $0.site.byCategory[$0.category].isEmpty },
    "cells": .many { $0.cells },
  ]

  private var cells: [CatalogueCellView] {
    let counts = Dictionary(uniqueKeysWithValues: site.yearsByCategory[category].map { ($0.year, $0.count) })
    return site.byYear.indices.map { year in
      let count = counts[site.byYear[year].year] ?? 0
      return CatalogueCellView(
        count: count, address: count == 0 ? "" : site.cataloguePlace(ofCategory: category, year: year))
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
  let page: CataloguePage
  private let items: ArraySlice<Int>

  init(site: Site, page: CataloguePage) {
    self.site = site
    self.page = page
    items = CataloguePage.paging.page(page.part, of: site.catalogueOrder(year: page.year))
  }

  private var partCount: Int { site.cataloguePartCount(page.year) }

  static let fields: FieldTable<Self> = [
    "year": .text { view in String(view.site.byYear[view.page.year].year) },
    "count": .text { view in String(view.site.byYear[view.page.year].items.count) },
    "files": .many { view in
      let name = Catalogue.name(of: view.site.byYear[view.page.year].year)
      return Catalogue.forms.map { CatalogueFileView(name: name, ending: $0.ending) }
    },
    "catalogue-years": .many { view in
      view.site.byYear.indices.map {
        CatalogueYearLink(site: view.site, year: $0, isCurrent: $0 == view.page.year)
      }
    },
    "page-address": .text { view in view.site.absolute(view.site.address(of: view.page)) },
    "linked-data": .text { view in "\(Catalogue.name(of: view.site.byYear[view.page.year].year)).jsonld" },
    "entries": .many { $0.entries },
    "later-part": .flag { $0.page.part > 1 },
    "part": .text { String($0.page.part) },
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

  private func link(_ part: Int) -> PageLinkView {
    let other = CataloguePage(year: page.year, part: part)
    return PageLinkView(number: part, address: site.address(of: other), isCurrent: part == page.part)
  }
}

/// An item as a line of the catalogue.
struct CatalogueLineView: TemplateScope {
  let site: Site
  let item: SiteItem
  /// The first of its category on the page.
  let isFirst: Bool

  static let fields: FieldTable<Self> = [
    "anchor": .text { $0.isFirst ? $0.site.board.categories[$0.item.category].slug : "" },
    "genre": .text { $0.item.genre ?? "" },
    "index": .text { $0.item.index.description },
    "title": .text { $0.item.hidesTitle ? "" : $0.item.title },
    "title-hidden": .flag { $0.item.hidesTitle },
    "address": .text { $0.item.address },
    "document-number": .text { $0.item.documentNumber },
    "category-name": .text { $0.site.board.categories[$0.item.category].name },
    "agency-name": .text { $0.item.isWithdrawn ? "" : $0.item.agency ?? $0.site.board.authority.name },
    "subject": .text { $0.item.notice.subject?.value ?? "" },
    "keywords-text": .text { view in view.item.notice.keywords.map(\.value).joined(separator: "、") },
    "formed": .one { $0.item.isWithdrawn ? nil : $0.item.formed },
    "published": .one { $0.item.released },
    "changed": .one { $0.item.lastChange },
    "standing": .text { $0.item.isWithdrawn ? "" : $0.item.shownState?.rawValue ?? "" },
    "withdrawn": .flag { $0.item.isWithdrawn },
    "file-count": .text { view in
      let count = view.item.files.count { $0.name != nil }
      return count == 0 ? "" : String(count)
    },
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
      let board = FeedLinkView(name: view.site.board.name, address: "feed.xml", whole: baseURL + "feed.xml")
      return [board]
        + view.site.board.categories.map { category in
          FeedLinkView(
            name: category.name, address: "\(category.slug)/feed.xml", whole: "\(baseURL)\(category.slug)/feed.xml")
        }
    },
    "json-feed": .text { $0.baseURL == nil ? "" : JSONFeed.address },
  ]
}

/// A feed by its name.
struct FeedLinkView: TemplateScope {
  let name: String
  let address: String
  let whole: String

  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "address": .text { $0.address },
    "whole-address": .text { $0.whole },
  ]
}
