import Notices

/// The part of the site that a page belongs to, for the mark in the navigation.
enum Section: Sendable {
  case home, year, guide, report, kiosk
}

/// What is the same on every page of one depth; baked into the templates once.
struct SiteView: TemplateScope {
  let site: Site
  /// Leads from the page to the site's root: empty, `../`, or an absolute path.
  let root: String
  let section: Section?
  /// Absolute addresses can be made.
  let baseURL: String?

  enum Field: String, CaseIterable, Sendable {
    case root, language, csp, siteName = "site-name", siteDescription = "site-description", agency, sample
    case draft, feedAddress = "feed-address", promise, promiseInWorkingDays = "promise-in-working-days"
    case siteDomain = "site-domain", idCode = "id-code", icp, police, faultReport = "fault-report"
    case governmentMark = "government-mark", office, queryPoints = "query-points", categories, years
    case newestYear = "newest-year"
    case atHome = "at-home", atYear = "at-year", atGuide = "at-guide", atReport = "at-report", atKiosk = "at-kiosk"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .root: .text { $0.root }
    case .language: .text { $0.site.board.language }
    case .csp: .text { _ in contentSecurityPolicy }
    case .siteName: .text { $0.site.board.name }
    case .siteDescription: .text { $0.site.board.description ?? "" }
    case .agency: .text { $0.site.board.authority.name }
    case .sample: .text { $0.site.board.sample ?? "" }
    case .draft: .flag { $0.site.isDrafts }
    case .feedAddress: .text { $0.baseURL == nil ? "" : $0.root + "feed.xml" }
    case .promise: .text { String($0.site.board.publishWithin.count) }
    case .promiseInWorkingDays: .flag { $0.site.board.publishWithin.unit == .workingDays }
    case .siteDomain: .text { $0.site.board.website.domain ?? "" }
    case .idCode: .text { $0.site.board.website.idCode ?? "" }
    case .icp: .text { $0.site.board.website.icp ?? "" }
    case .police: .text { $0.site.board.website.policeRecord ?? "" }
    case .faultReport: .text { $0.site.board.website.faultReport ?? "" }
    case .governmentMark: .text { $0.site.board.website.governmentMark ?? "" }
    case .office: .one { OfficeView(office: $0.site.board.office) }
    case .queryPoints: .many { $0.site.board.queryPoints.map(QueryPointView.init) }
    case .categories:
      .many { view in
        view.site.board.categories.indices.map { CategoryLinkView(site: view.site, root: view.root, category: $0) }
      }
    case .years: .many { $0.years }
    case .newestYear: .one { $0.years.first }
    case .atHome: .flag { $0.section == .home }
    case .atYear: .flag { $0.section == .year }
    case .atGuide: .flag { $0.section == .guide }
    case .atReport: .flag { $0.section == .report }
    case .atKiosk: .flag { $0.section == .kiosk }
    }
  }

  /// Everything from this host; no script runs at all unless it is a file of the site.
  private static let contentSecurityPolicy =
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"

  private var years: [YearLinkView] {
    site.byYear.map { YearLinkView(year: $0.year, count: $0.items.count, root: root, anchor: nil) }
  }
}

struct OfficeView: TemplateScope {
  let office: Board.Office

  enum Field: String, CaseIterable, Sendable {
    case name, address, hours, phone, phoneLink = "phone-link", fax, email, postcode
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.office.name }
    case .address: .text { $0.office.address }
    case .hours: .text { $0.office.hours }
    case .phone: .text { $0.office.phone }
    case .phoneLink: .text { PhoneLink.address($0.office.phone) }
    case .fax: .text { $0.office.fax }
    case .email: .text { $0.office.email }
    case .postcode: .text { $0.office.postcode ?? "" }
    }
  }
}

struct QueryPointView: TemplateScope {
  let point: Board.QueryPoint

  enum Field: String, CaseIterable, Sendable {
    case name, address, hours, phone, phoneLink = "phone-link"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.point.name }
    case .address: .text { $0.point.address }
    case .hours: .text { $0.point.hours }
    case .phone: .text { $0.point.phone ?? "" }
    case .phoneLink: .text { PhoneLink.address($0.point.phone ?? "") }
    }
  }
}

struct CategoryLinkView: TemplateScope {
  let site: Site
  let root: String
  let category: Int

  enum Field: String, CaseIterable, Sendable {
    case name, slug, address, count, newest
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.site.board.categories[$0.category].name }
    case .slug: .text { $0.site.board.categories[$0.category].slug }
    case .address: .text { "\($0.root)\($0.site.board.categories[$0.category].slug)/index.html" }
    case .count: .text { String($0.site.byCategory[$0.category].count) }
    case .newest:
      .one { view in
        DateView(view.site.byCategory[view.category].first.map { view.site.items[$0].released })
      }
    }
  }
}

struct YearLinkView: TemplateScope {
  let year: Int
  let count: Int
  let root: String
  /// A place on the year's page.
  let anchor: String?

  enum Field: String, CaseIterable, Sendable {
    case year, address, count
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .year: .text { String($0.year) }
    case .address:
      .written { view, out in
        out.write(view.root)
        out.write(view.year)
        out.write("/index.html")
        if let anchor = view.anchor {
          out.write("#")
          out.write(anchor)
        }
      }
    case .count: .text { String($0.count) }
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
