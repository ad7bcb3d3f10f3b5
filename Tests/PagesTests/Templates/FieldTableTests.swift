import Testing

@testable import Pages

/// The tables of fields: what the compiler does not see of names that are written as text.
@Suite("Field tables") struct FieldTableTests {
  /// What the frames and the pages of both parts of the site are made of.
  private static let pages: [Schema] = [
    SiteView.fields.schema, HomeView.fields.schema, CategoryView.fields.schema, YearView.fields.schema,
    ItemView.fields.schema, GuideView.fields.schema, ApplyView.fields.schema, SupervisionView.fields.schema,
    OpinionsView.fields.schema, TrainingView.fields.schema,
    ReportView.fields.schema, ReportIndexView.fields.schema, BinderView.fields.schema, PosterView.fields.schema,
    ChangesView.fields.schema, PrintRoomView.fields.schema, ItemLinkView.fields.schema, TouchFrameView.fields.schema,
    TouchStartView.fields.schema, FinderView.fields.schema, TouchDayView.fields.schema, TouchListView.fields.schema,
    TouchItemView.fields.schema,
  ]

  /// The fields of all scopes that templates can come to, each scope once.
  private static var scopes: [[String]] {
    var found: [[String]] = []
    var left = pages
    while let schema = left.popLast() {
      let names = schema.declarations.map(\.name)
      guard !found.contains(names) else { continue }
      found.append(names)
      for declaration in schema.declarations {
        switch declaration.kind {
        case .one(let inner), .many(let inner): left.append(inner())
        case .text, .html, .flag: break
        }
      }
    }
    return found
  }

  @Test("no scope has two fields of one name, of which only the first could ever be read")
  func once() {
    #expect(Self.scopes.count > 40)
    for names in Self.scopes { #expect(Set(names).count == names.count, "\(names)") }
  }

  @Test("names are small letters, digits and single hyphens, or the one for a text itself")
  func spelling() {
    for name in Self.scopes.joined() where name != "." {
      let words = name.split(separator: "-", omittingEmptySubsequences: false)
      #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("a"..."z").contains($0) || $0.isNumber } }, "\(name)")
    }
  }

  @Test("of two tables with a name in common, that of the one added is read, and the others stay")
  func added() {
    let first: FieldTable<PlainText> = ["a": .text { $0.text }, "b": .flag { _ in true }]
    let both = first.with(["b": .text { $0.text }, "c": .texts { [$0.text] }])
    #expect(both.schema.declarations.map(\.name) == ["a", "b", "c"])
    guard case .text? = both.schema.number(of: "b").map({ both.schema.declarations[$0].kind }) else {
      Issue.record("the field of the first table was kept")
      return
    }
  }
}
