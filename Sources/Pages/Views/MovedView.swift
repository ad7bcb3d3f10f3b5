/// The page at a former address of an item: says where it is now and leads there.
struct MovedView: TemplateScope {
  let title: String
  let index: String
  /// Relative to the former address.
  let address: String

  static let fields: FieldTable<Self> = [
    "title": .text { $0.title },
    "index": .text { $0.index },
    "address": .text { $0.address },
  ]
}
