/// The page at a former address of an item: says where it is now and leads there.
struct MovedView: TemplateScope {
  let title: String
  let index: String
  /// Relative to the former address.
  let address: String

  enum Field: String, CaseIterable, Sendable {
    case title, index, address
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .title: .text { $0.title }
    case .index: .text { $0.index }
    case .address: .text { $0.address }
    }
  }
}
