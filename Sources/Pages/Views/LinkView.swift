/// A title and where it leads.
struct LinkView: TemplateScope {
  let title: String
  let address: String

  enum Field: String, CaseIterable, Sendable {
    case title, address
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .title: .text { $0.title }
    case .address: .text { $0.address }
    }
  }
}
