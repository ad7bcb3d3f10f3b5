import Diagnostics
import Notices

/// What the catalogue says as linked data: the data set by DCAT 3, its items by schema.org, on the model of the Czech open
/// standard for official notice boards.
struct LinkedData {
  let site: Site
  let baseURL: String?

  /// The vocabularies.
  private static let names: [JSONText.Member] = [
    ("dcat", .text("http://www.w3.org/ns/dcat#")), ("dct", .text("http://purl.org/dc/terms/")),
    ("foaf", .text("http://xmlns.com/foaf/0.1/")), ("schema", .text("https://schema.org/")),
    ("vcard", .text("http://www.w3.org/2006/vcard/ns#")), ("xsd", .text("http://www.w3.org/2001/XMLSchema#")),
  ]

  /// The whole catalogue as a data set with a distribution a year and form.
  func dataset(_ years: [Int]) -> [JSONText.Member] {
    let distributions = years.flatMap { year in
      Catalogue.forms.map { form in
        JSONText.object([
          ("@type", .text("dcat:Distribution")), ("dct:title", .text("\(year)年")),
          ("dcat:accessURL", id("\(Catalogue.name(of: year)).html")),
          ("dcat:downloadURL", id("\(Catalogue.name(of: year)).\(form.ending)")),
          ("dcat:mediaType", form.isRegistered ? name(Self.mediaTypes + form.type) : nil),
          ("dct:format", form.isRegistered ? nil : .text(form.type)),
        ])
      }
    }
    return [
      ("@context", .object(Self.names)),
      ("@id", .text(address("catalogue.html"))), ("@type", .text("dcat:Dataset")),
      ("dct:title", text("\(site.board.name)信息公开目录")), ("dct:description", site.board.sample.map(text)),
      ("dct:publisher", publisher), ("dct:issued", day(site.items.map(\.released).min())),
      ("dct:modified", day(site.items.map(\.lastChange).max())), ("dct:language", .text(site.board.language)),
      ("dcat:keyword", .list(site.board.categories.map { text($0.name) })), ("dcat:contactPoint", contact),
      ("dct:conformsTo", id(Catalogue.schema)), ("dcat:landingPage", id("catalogue.html")),
      ("dcat:distribution", .list(distributions, indent: 4)),
    ]
  }

  /// The names that the members of items stand for, with the language and the form that their values have.
  ///
  /// Said once a file, and not with each value: it is a third of a file otherwise.
  var itemHead: [JSONText.Member] {
    let forms: [JSONText.Member] = [
      ("@language", .text(site.board.language)), ("schema:identifier", .object([("@language", .null)])),
    ]
    let days = ["schema:datePublished", "schema:dateModified", "schema:dateCreated", "schema:expires"]
    return [
      ("@context", .object(Self.names + forms + days.map { ($0, .object([("@type", .text("xsd:date"))])) }))
    ]
  }

  /// The authority that items name as theirs, as an element of the graph beside them.
  var authority: JSONText {
    .object([
      ("@id", .text(Self.authorityName)), ("@type", .text("schema:GovernmentOrganization")),
      ("schema:name", .text(site.board.authority.name)),
    ])
  }

  /// One item; what was taken back is no document any more.
  func item(_ entry: CatalogueEntry) -> JSONText {
    let item = entry.item
    return .object([
      ("@id", .text(address(item.address))), ("@type", .text("schema:DigitalDocument")),
      ("schema:name", .text(item.title)), ("schema:identifier", .text(item.index.description)),
      ("schema:datePublished", .text(item.released.description)),
      ("schema:dateModified", .text(item.lastChange.description)),
      ("schema:dateCreated", .text(item.formed.description)),
      ("schema:abstract", entry.summary.flatMap { $0.isEmpty ? nil : .text($0) }),
      ("schema:keywords", item.notice.keywords.isEmpty ? nil : .list(item.notice.keywords.map { .text($0.value) })),
      ("schema:genre", item.genre.map(JSONText.text)),
      ("schema:creativeWorkStatus", item.shownState.map { .text($0.rawValue) }),
      // When a 公示 is on display, as the Czech standard gives the days of posting and of taking down.
      ("schema:temporalCoverage", item.notice.display.map { .text("\($0.value.from)/\($0.value.to)") }),
      ("schema:about", .text(site.board.categories[item.category].name)),
      ("schema:expires", item.expires.map { .text($0.description) }),
      ("schema:publisher", .object([("@id", .text(Self.authorityName))])),
      ("schema:creditText", site.board.sample.map(JSONText.text)),
    ])
  }

  /// A name within one file.
  private static let authorityName = "_:authority"

  private var publisher: JSONText {
    .object([("@type", .text("schema:GovernmentOrganization")), ("schema:name", text(site.board.authority.name))])
  }

  /// Whom to ask about the data set.
  private var contact: JSONText {
    let office = site.board.office
    return .object([
      ("@type", .text("vcard:Organization")), ("vcard:fn", .text(office.name)),
      ("vcard:hasTelephone", office.phone.isEmpty ? nil : name(PhoneLink.address(office.phone))),
      ("vcard:hasEmail", office.email.isEmpty ? nil : name("mailto:\(office.email)")),
    ])
  }

  /// Where the names of media types lead, as DCAT 3 wants them.
  private static let mediaTypes = "https://www.iana.org/assignments/media-types/"

  private func name(_ address: String) -> JSONText { .object([("@id", .text(address))]) }

  private func address(_ path: String) -> String { (baseURL ?? "") + path }

  private func id(_ path: String) -> JSONText { .object([("@id", .text(address(path)))]) }

  private func text(_ text: String) -> JSONText {
    .object([("@value", .text(text)), ("@language", .text(site.board.language))])
  }

  private func day(_ day: CivilDate?) -> JSONText? {
    day.map { .object([("@value", .text($0.description)), ("@type", .text("xsd:date"))]) }
  }
}
