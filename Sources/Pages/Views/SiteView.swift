import Notices

/// The part of the site that a page belongs to, for the mark in the navigation.
enum Section: Sendable {
  case home, search, categories, year, guide, apply, report, kiosk
}

/// What is the same on every page of one depth; baked into the templates once.
struct SiteView: TemplateScope {
  let site: Site
  /// Leads from the page to the site's root: empty, `../`, or an absolute path.
  let root: String
  let section: Section?
  /// Absolute addresses can be made.
  let baseURL: String?
  /// SHA-256 in Base64 of the one style that the page bears itself; empty on all pages but one.
  var styleDigest = ""
  /// Relative to the site, of a template that makes one page; nil: each of its pages says its own.
  var page: String?

  static let fields: FieldTable<Self> = [
    "root": .text { $0.root },
    "language": .text { $0.site.board.language },
    "csp": .text { $0.contentSecurityPolicy },
    "site-name": .text { $0.site.board.name },
    "site-description": .text { $0.site.board.description ?? "" },
    "agency": .text { $0.site.board.authority.name },
    "sample": .text { $0.site.board.sample ?? "" },
    "draft": .flag { $0.site.isDrafts },
    "feed-address": .text { $0.baseURL == nil ? "" : $0.root + "feed.xml" },
    // What the board's data are, for programs; a preview of drafts has none.
    "dataset-address": .text { $0.site.isDrafts ? "" : $0.root + "catalogue.jsonld" },
    "promise": .text { String($0.site.board.publishWithin.count) },
    "promise-in-working-days": .flag { $0.site.board.publishWithin.unit == .workingDays },
    "locale": .text { $0.site.board.language.replacing("-", with: "_") },
    // Of pages that are alone in their template; others have a field of this name of their own.
    "page-address": .text { view in view.page.map(view.site.absolute) ?? "" },
    "site-domain": .text { $0.site.board.website.domain ?? $0.host },
    "id-code": .text { $0.site.board.website.idCode ?? "" },
    "icp": .text { $0.site.board.website.icp ?? "" },
    "police": .text { $0.site.board.website.policeRecord ?? "" },
    "fault-report": .text { $0.site.board.website.faultReport ?? "" },
    "government-mark": .text { $0.site.board.website.governmentMark ?? "" },
    "office": .one { $0.site.board.office },
    "query-points": .many { $0.site.board.queryPoints },
    "categories": .many { view in
      view.site.board.categories.indices.map { CategoryLinkView(site: view.site, root: view.root, category: $0) }
    },
    "years": .many { $0.years },
    "has-years": .flag { !$0.years.isEmpty },
    "at-home": .flag { $0.section == .home },
    "at-search": .flag { $0.section == .search },
    "at-categories": .flag { $0.section == .categories },
    "at-apply": .flag { $0.section == .apply },
    "at-year": .flag { $0.section == .year },
    "at-guide": .flag { $0.section == .guide },
    "at-report": .flag { $0.section == .report },
    "at-kiosk": .flag { $0.section == .kiosk },
  ]

  /// Everything from this host; no script runs at all unless it is a file of the site.
  private var contentSecurityPolicy: String {
    let style = styleDigest.isEmpty ? "'self'" : "'sha256-\(styleDigest)'"
    return "default-src 'none'; style-src \(style); img-src 'self'; script-src 'self'; base-uri 'none'; "
      + "form-action 'self'"
  }

  /// The host of the site's address, without scheme and port.
  private var host: String {
    let address = baseURL?.split(separator: "/", maxSplits: 2).dropFirst().first ?? ""
    return String(address.prefix { $0 != ":" })
  }

  private var years: [YearLinkView] {
    site.yearLinks(root: root)
  }
}

extension Board.Office: TemplateScope {
  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "address": .text { $0.address },
    "hours": .text { $0.hours },
    // With times and days of the week that stay on one line.
    "hours-lines": .html { $1.unbroken($0.hours) },
    "phone": .text { $0.phone },
    "phone-link": .text { PhoneLink.address($0.phone) },
    "fax": .text { $0.fax },
    "email": .text { $0.email },
    "postcode": .text { $0.postcode ?? "" },
  ]
}

extension Board.QueryPoint: TemplateScope {
  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "address": .text { $0.address },
    "hours": .text { $0.hours },
    // With times and days of the week that stay on one line.
    "hours-lines": .html { $1.unbroken($0.hours) },
    "phone": .text { $0.phone ?? "" },
    "phone-link": .text { PhoneLink.address($0.phone ?? "") },
  ]
}

struct CategoryLinkView: TemplateScope {
  let site: Site
  let root: String
  /// Its position in the board's list.
  let category: Int

  private var named: Category { site.board.categories[category] }

  static let fields: FieldTable<Self> = [
    "name": .text { $0.named.name },
    "slug": .text { $0.named.slug },
    "address": .written { view, out in
      out.write(view.root)
      out.write(view.site.address(ofCategory: view.category))
    },
    "description": .text { $0.named.description ?? "" },
    "keywords-text": .text { $0.site.categoryKeywords[$0.category] },
    "column-type": .text { $0.named.columnType ?? "" },
    "count": .text { String($0.site.publicByCategory[$0.category]) },
    "newest": .one { view in
      view.site.byCategory[view.category].first { !view.site.items[$0].isWithdrawn }.map {
        view.site.items[$0].released
      }
    },
  ]
}

struct YearLinkView: TemplateScope {
  let year: Int
  let count: Int
  /// The year's page, or a place on one of its parts.
  let address: String

  static let fields: FieldTable<Self> = [
    "year": .text { String($0.year) },
    "address": .text { $0.address },
    "count": .text { String($0.count) },
  ]
}

extension Site {
  /// The pages of all years.
  func yearLinks(root: String) -> [YearLinkView] {
    zip(byYear, publicByYear).map { years, count in
      YearLinkView(year: years.year, count: count, address: "\(root)\(years.year)/index.html")
    }
  }
}

/// The address that makes a telephone dial.
enum PhoneLink {
  /// Writes `tel:` with the digits of a number, or nothing when it has none.
  ///
  /// An extension after 转 is left out.
  static func address(_ phone: String) -> String {
    let number = phone.prefix { $0 != "转" }.filter { $0 == "+" || ($0.isASCII && $0.isNumber) }
    return number.isEmpty ? "" : "tel:\(number)"
  }
}
