import Compliance
import Diagnostics
import Notices

/// The catalogue of what was disclosed, in the forms that programs read.
///
/// Required by 条例2019 article 12 and 条例2007 article 19. A file a year of first release and form, so that another engine
/// can take the board over and a new item changes its own year alone. What was taken back stays as its number, its day
/// and its reason.
package struct Catalogue: Sendable {
  /// The text that can be searched of the item at a position, a line a paragraph and a cell.
  package typealias Text = @Sendable (Int) -> [UInt8]

  /// One file of it.
  package struct File: Sendable {
    /// Relative to the site.
    package let address: String
    package let bytes: [UInt8]
  }

  private let site: Site
  private let baseURL: String?
  private let text: Text

  package init(_ site: Site, baseURL: String?, text: @escaping Text) {
    self.site = site
    self.baseURL = baseURL
    self.text = text
  }

  /// The years that have files, latest first.
  package var years: [Int] { site.byYear.map(\.year) }

  /// The files of a year: the table, the records, the records with their text, and the linked data; oldest item first.
  package func files(of year: Int) -> [File] {
    let positions = site.byYear.first { $0.year == year }?.items ?? []
    var table = CatalogueTable()
    var lines: [UInt8] = []
    var records: [JSONText] = []
    let data = LinkedData(site: site, baseURL: baseURL)
    var linked = [data.authority]
    for position in positions.reversed() {
      let entry = CatalogueEntry(site: site, item: site.items[position], baseURL: baseURL)
      let facts = entry.facts
      table.append(facts)
      let record = record(of: entry, facts)
      records.append(record)
      append(record, of: position, to: &lines)
      if !entry.item.isWithdrawn { linked.append(data.item(entry)) }
    }
    let name = Self.name(of: year)
    return [
      File(address: "\(name).csv", bytes: table.bytes), File(address: "\(name).jsonl", bytes: lines),
      json("\(name).json", [("year", .number(year)), ("sample", sample), ("items", .list(records, indent: 4))]),
      json("\(name).jsonld", data.itemHead + [("@graph", .list(linked, indent: 4))]),
    ]
  }

  /// What does not belong to one year: which files there are, the description of the data set, the schema of a record.
  package var overview: [File] {
    [
      json(
        "catalogue.json",
        [
          ("board", .text(site.board.name)), ("authority", .text(site.board.authority.name)), ("sample", sample),
          ("schema", .text(Self.schema)),
          ("years", .list(site.byYear.map { year(of: $0.year, count: $0.items.count) }, indent: 4)),
        ]),
      json("catalogue.jsonld", LinkedData(site: site, baseURL: baseURL).dataset(years)),
      json(Self.schema, CatalogueSchema.members),
    ]
  }

  /// The file of the schema.
  static let schema = "catalogue.schema.json"

  /// Without its ending: the name of a year's files.
  static func name(of year: Int) -> String { "catalogue-\(year)" }

  /// The forms of a year's files: the ending, what programs call the form, and whether IANA knows it by that name.
  static let forms: [(ending: String, type: String, isRegistered: Bool)] = [
    ("csv", "text/csv", true), ("json", "application/json", true), ("jsonl", "application/jsonl", false),
    ("jsonld", "application/ld+json", true),
  ]

  private var sample: JSONText? { site.board.sample.map(JSONText.text) }

  private func year(of year: Int, count: Int) -> JSONText {
    .object([
      ("year", .number(year)), ("count", .number(count)),
      ("files", .list(Self.forms.map { .text("\(Self.name(of: year)).\($0.ending)") })),
    ])
  }

  private func json(_ address: String, _ members: [JSONText.Member]) -> File {
    File(address: address, bytes: JSONText.file(members).bytes)
  }

  private func record(of entry: CatalogueEntry, _ values: [CatalogueFact.Value?]) -> JSONText {
    let facts = zip(CatalogueFact.all, values).map { fact, value in (name: fact.name, value: value?.json) }
    return .object(facts + [("files", files(of: entry)), ("versions", versions(of: entry.item))])
  }

  /// Adds a record as a line of its own, with its text as one member more.
  private func append(_ record: JSONText, of position: Int, to lines: inout [UInt8]) {
    lines += record.bytes
    if !site.items[position].isWithdrawn {
      lines.removeLast()
      lines += ",\"text\":".utf8
      lines += JSONText.text(utf8: text(position)).bytes
      lines.append(UInt8(ascii: "}"))
    }
    lines.append(0x0A)
  }

  private func files(of entry: CatalogueEntry) -> JSONText? {
    let files = entry.item.files.filter { $0.name != nil }.map { file in
      JSONText.object([
        ("name", .text(file.name ?? "")), ("address", .text(entry.address(file.address))), ("type", .text(file.type)),
        ("bytes", .number(file.size)),
      ])
    }
    return files.isEmpty ? nil : .list(files)
  }

  /// When the text was released and changed and what was changed; never what it said before.
  static func versions(of item: SiteItem) -> [(day: CivilDate, note: String)] {
    guard !item.isWithdrawn, !item.notice.changes.isEmpty else { return [] }
    let changes = zip(item.notice.changes, item.assessment.changes).compactMap { change, publication in
      publication.released.map { (day: $0, note: change.value.note) }
    }
    return [(day: item.released, note: "")] + changes
  }

  private func versions(of item: SiteItem) -> JSONText? {
    let versions = Self.versions(of: item).map { version in
      JSONText.object([
        ("day", .text(version.day.description)), ("note", version.note.isEmpty ? nil : .text(version.note)),
      ])
    }
    return versions.isEmpty ? nil : .list(versions)
  }
}
